import { Type } from 'typebox';
import { addDays, CalendarDateSchema, isCalendarDate, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { reading } from '#kernel/use-case';
import {
  type ConditionCounts,
  listSnapshots,
  newestSnapshot,
  readConditionCounts,
  type Snapshot,
  type SnapshotId,
} from '#modules/reporting';
import { trendPoint } from '../domain/command-centre/trend.ts';
import { problem } from '../problems.ts';
import { rulesOn } from '../queries/open-day.ts';
import { onProvince, ProvinceCodeSchema } from './view-input.ts';

const DAYS_SHOWN = 31;
const MOST_DAYS = 366;
/** Two years of counts, a few numbers a province: under 4 MB. */
const MOST_KEPT = 732;
const kept = new Map<SnapshotId, readonly ConditionCounts[]>();

/**
 * How readiness went, day by day, in the nation or one province; days without a snapshot have no point. As it was: each day on
 * its own map.
 * @throws monitoring/no-figures for a day that does not exist, or more than 366 days
 */
export const readTrend = reading(
  'monitoring.read-trend',
  {
    permission: 'monitoring.read',
    input: Type.Object({
      from: Type.Optional(CalendarDateSchema),
      to: Type.Optional(CalendarDateSchema),
      provinceCode: Type.Optional(ProvinceCodeSchema),
    }),
    target: onProvince,
  },
  async ({ from, to, provinceCode }, { tx, clock }) => {
    if ((from && !isCalendarDate(from)) || (to && !isCalendarDate(to))) throw problem('no-figures', { from, to });
    const last = to ?? (await newestDay(tx, vietnamDay(clock.now())));
    const first = from ?? addDays(last, 1 - DAYS_SHOWN);
    if (first > last || first < addDays(last, 1 - MOST_DAYS)) throw problem('no-figures', { from: first, to: last });
    const snapshots = await listSnapshots(tx, { first, last });
    const counts = await countsOf(tx, snapshots);
    const points = snapshots.toReversed().flatMap(({ id, date }) => {
      const provinces = (counts.get(id) ?? []).filter(
        (province) => provinceCode === undefined || province.provinceCode === provinceCode,
      );
      return provinces.length === 0 ? [] : [trendPoint(date, provinces, rulesOn(date))];
    });
    return { from: first, to: last, points };
  },
);

async function newestDay(tx: Tx, today: ReturnType<typeof vietnamDay>) {
  return (await newestSnapshot(tx, today))?.date ?? today;
}

/** Counts of snapshots never change, so each is read once; which days there are is read each time. */
async function countsOf(tx: Tx, snapshots: readonly Snapshot[]): Promise<ReadonlyMap<SnapshotId, readonly ConditionCounts[]>> {
  const missing = snapshots.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  for (const [id, counts] of await readConditionCounts(tx, missing)) kept.set(id, counts);
  const wanted = new Map(snapshots.map(({ id }) => [id, kept.get(id) ?? []]));
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return wanted;
}
