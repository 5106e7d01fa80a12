import { Type } from 'typebox';
import { idSchema } from '#kernel/ids';
import { UNIT_KINDS, UNIT_LEVELS, UNIT_STATES } from '../domain/unit.ts';

export const UnitIdSchema = idSchema<'Unit'>();
export const BodyIdSchema = idSchema<'Body'>();

export const LevelSchema = Type.Enum(UNIT_LEVELS, { type: 'string' });
export const KindSchema = Type.Enum(UNIT_KINDS, { type: 'string' });
export const StateSchema = Type.Enum(UNIT_STATES, { type: 'string' });
