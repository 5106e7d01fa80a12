import { addDays, type CalendarDate, type Clock, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { keptByKey } from '#kernel/kept';
import type { DayFacts } from '../../domain/day-facts.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { problem } from '../../problems.ts';
import { findLiveDay } from '../network/find-live-day.ts';
import { readDayFacts } from '../read-day-facts.ts';
import { findSnapshot, listSnapshots, newestSnapshot } from '../read-snapshots.ts';

/** What communes wrote on a day, and the communes that might have. */
export type StatementsOfDay = Pick<DayFacts, 'provinces' | 'communes' | 'statements'>;
export type OpenedStatements = { readonly snapshot: Snapshot; readonly facts: StatementsOfDay };

const YEARS_BACK_DAYS = 3660;
const DAYS_KEPT = 4;
/** By what decides them: a snapshot never changes, the hash of a day that is being lived changes with every report. */
const kept = keptByKey<StatementsOfDay>(DAYS_KEPT);

/**
 * The statements of a day in its newest revision, without a day those of the newest. A day that is lived here and not frozen yet is read
 * as its reports stand now.
 * @throws reporting/snapshot-not-found
 */
export async function statementsOfDay(tx: Tx, clock: Clock, date?: CalendarDate): Promise<OpenedStatements> {
  const snapshot = date
    ? ((await findSnapshot(tx, date)) ?? (await findLiveDay(tx, date)))
    : await newestSnapshot(tx, vietnamDay(clock.now()));
  if (!snapshot) throw problem('snapshot-not-found', { date: date ?? null });
  return { snapshot, facts: await statementsOfSnapshot(tx, snapshot) };
}

/** The newest days that there are figures of, the newest first. */
export function newestSnapshots(tx: Tx, clock: Clock, days: number): Promise<readonly Snapshot[]> {
  const today = vietnamDay(clock.now());
  return listSnapshots(tx, { first: addDays(today, -YEARS_BACK_DAYS), last: today, limit: days });
}

/** What communes wrote on the day of a snapshot. */
export function statementsOfSnapshot(tx: Tx, { id, contentHash }: Snapshot): Promise<StatementsOfDay> {
  return kept(`${id} ${contentHash}`, async () => {
    const { provinces, communes, statements } = await readDayFacts(tx, id);
    return { provinces, communes, statements };
  });
}
