import { type Static, Type } from 'typebox';
import type { Clock } from '#kernel/calendar';
import { CalendarDateSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { homeOf, newId } from '#kernel/ids';
import { type Fraction, fraction } from '../domain/fraction.ts';
import type { NewUnit } from '../domain/unit-changes.ts';
import { UnitIdSchema } from '../queries/rows.ts';

/** First day of the new map and the legal act behind it, in every change of units. */
export const EnactmentFields = { day: CalendarDateSchema, legalAct: nullable(Type.String({ minLength: 1, maxLength: 200 })) };

export const NewUnitSchema = Type.Object({ name: Type.String(), code: nullable(Type.String()), parentId: UnitIdSchema });

const WHOLE_NUMBER = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER });

/** An exact share of two whole numbers. */
export const ShareSchema = Type.Object({ part: WHOLE_NUMBER, whole: WHOLE_NUMBER });

export function givenShare(share: Static<typeof ShareSchema> | null): Fraction | null {
  return share && fraction(share.part, share.whole);
}

/** A new identity, at home where its parent is. */
export function asNewUnit(unit: Static<typeof NewUnitSchema>, clock: Clock): NewUnit {
  return { ...unit, unitId: newId<'Unit'>(homeOf(unit.parentId), clock.now()) };
}
