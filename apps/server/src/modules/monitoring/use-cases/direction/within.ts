import { type Static, Type } from 'typebox';
import type { CalendarDate } from '#kernel/calendar';
import type { UnitHistory } from '#modules/organisations';
import { unitsWithin } from '../../domain/direction/place.ts';
import { AreaSchema, PartSchema } from '../../queries/direction-rows.ts';

/** What part of the nation a reading is about: an area with all below it (left out: the nation) and a block (left out: all). */
export const WITHIN = { area: Type.Optional(AreaSchema), part: Type.Optional(PartSchema) };
export const Within = Type.Object(WITHIN);
export type WithinInput = Static<typeof Within>;

/** Where the reading takes place, for its permission. */
export function targetOf({ area, part }: WithinInput) {
  return { area: area ?? null, part: part ?? null };
}

/** The units and the block that a reading is limited to; null: not limited. */
export function limitsOf({ area, part }: WithinInput, history: UnitHistory, day: CalendarDate) {
  const units = unitsWithin(history, area ?? null, day);
  return { units: units === null ? null : [...units], part: part ?? null };
}
