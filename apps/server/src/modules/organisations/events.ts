import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { defineEvent } from '#kernel/outbox';
import { UnitIdSchema } from './queries/rows.ts';

/** The map changes from `day` on: `ended` are the units whose version ends on it, `begun` those that have a new one. */
export const unitsChanged = defineEvent(
  'organisations.units-changed.v1',
  Type.Object({ day: CalendarDateSchema, ended: Type.Array(UnitIdSchema), begun: Type.Array(UnitIdSchema) }),
);
