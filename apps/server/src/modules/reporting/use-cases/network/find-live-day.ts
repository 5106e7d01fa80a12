import { addDays, type CalendarDate, vietnamDay, vietnamTime } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { Snapshot } from '../../domain/snapshot.ts';
import { selectLiveDay, selectLiveProgress, selectNewestLiveDay } from '../../queries/network/live-queries.ts';

type LiveDayRecord = Awaited<ReturnType<typeof selectLiveDay>>[number];

/** The number of a day that is still being lived, among revisions that count from 1. */
export const LIVE_REVISION = 0;
const SOURCE = 'Báo cáo trực tuyến của các đơn vị';

/** The figures of a day as its reports stand at this moment; null: nobody is asked to report for it here. */
export async function findLiveDay(tx: Tx, date: CalendarDate): Promise<Snapshot | null> {
  const [day] = await selectLiveDay(tx, date);
  return day ? liveSnapshotOf(tx, day) : null;
}

/** The figures of that day. */
export async function newestLiveDay(tx: Tx, today: CalendarDate): Promise<Snapshot | null> {
  const [day] = await selectNewestLiveDay(tx, today);
  return day ? liveSnapshotOf(tx, day) : null;
}

/** The newest day up to `today`, included, for which units report here; null: there is none yet. */
export async function newestLiveHead(tx: Tx, today: CalendarDate): Promise<LiveHead | null> {
  const [day] = await selectNewestLiveDay(tx, today);
  return day ? { id: day.id, date: day.date, previousDate: addDays(day.date, -1) } : null;
}

/** Which day is lived, without a look at its reports: every page asks for it. */
export type LiveHead = Pick<Snapshot, 'id' | 'date' | 'previousDate'>;

/** As a snapshot that says how far it has come: its cut-off is the last report, its hash changes with every change. */
export async function liveSnapshotOf(tx: Tx, day: LiveDayRecord): Promise<Snapshot> {
  const [progress] = await selectLiveProgress(tx, day.date, day.formVersions);
  return {
    id: day.id,
    date: day.date,
    revision: LIVE_REVISION,
    previousDate: addDays(day.date, -1),
    cutOff: inVietnam(progress?.lastSentAt ?? day.openedAt),
    synthetic: null,
    contentHash: `live ${progress?.lastChange} ${progress?.sendings} ${progress?.counted}`,
    sourceName: SOURCE,
    importedAt: day.openedAt,
    importedBy: '',
    lived: true,
    rehearsed: false,
  };
}

/** The same moment written in the time of Viet Nam, as the sources of day packs write their cut-off. */
export function inVietnam(instant: string): string {
  const moment = new Date(instant);
  return `${vietnamDay(moment)}T${vietnamTime(moment)}+07:00`;
}
