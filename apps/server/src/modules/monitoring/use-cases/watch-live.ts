import { Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import type { Work } from '#kernel/use-case';
import { reading } from '#kernel/use-case';
import { newestLiveHead } from '#modules/reporting';
import { problem } from '../problems.ts';
import { onProvince, ProvinceCodeSchema } from './view-input.ts';

/**
 * Permits to watch the map of the nation, and the matrix of its communes, move. It is asked again each time a page connects, and pages
 * do so often.
 * @throws monitoring/no-figures: no day is lived here
 */
export const watchLiveMap = reading(
  'monitoring.watch-live-map',
  { permission: 'monitoring.read', input: Type.Object({}) },
  (_input, work) => livedDay(work),
);

/**
 * The same of the page of a province, to whoever may read all of it.
 * @throws as watchLiveMap
 */
export const watchLiveProvince = reading(
  'monitoring.watch-live-province',
  { permission: 'monitoring.read', input: Type.Object({ provinceCode: ProvinceCodeSchema }), target: onProvince },
  (_input, work) => livedDay(work),
);

async function livedDay({ tx, clock }: Pick<Work, 'tx' | 'clock'>) {
  const day = await newestLiveHead(tx, vietnamDay(clock.now()));
  if (day === null) throw problem('no-figures', { date: null });
  return { date: day.date };
}
