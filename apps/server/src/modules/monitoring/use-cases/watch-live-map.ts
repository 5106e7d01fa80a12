import { Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { reading } from '#kernel/use-case';
import { newestLiveHead } from '#modules/reporting';
import { problem } from '../problems.ts';

/**
 * Permits to watch the map of the nation move. It is asked again each time a page connects, and pages do so often.
 * @throws monitoring/no-figures: no day is lived here
 */
export const watchLiveMap = reading(
  'monitoring.watch-live-map',
  { permission: 'monitoring.read', input: Type.Object({}) },
  async (_input, { tx, clock }) => {
    const day = await newestLiveHead(tx, vietnamDay(clock.now()));
    if (day === null) throw problem('no-figures', { date: null });
    return { date: day.date };
  },
);
