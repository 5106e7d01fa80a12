import { subscriber } from '#kernel/outbox';
import { dayFrozen } from '#modules/reporting';
import { dayImported } from '../events.ts';
import { followDay } from '../use-cases/cases/follow-day.ts';

/** A day that came in whole opens and moves the cases of obstacles; a repeat moves nothing. */
export const followImportedDay = subscriber('monitoring.follow-imported-day-by-cases', dayImported, async (day, work) => {
  await followDay(work, day);
});

/** A day that was lived here does so when it is frozen, and once more when late reports amend it. */
export const followFrozenDay = subscriber('monitoring.follow-frozen-day-by-cases', dayFrozen, async (day, work) => {
  await followDay(work, day);
});
