import { addDays, type CalendarDate, type Clock, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { DayFacts } from '../../domain/day-facts.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { problem } from '../../problems.ts';
import { findLiveDay } from '../network/find-live-day.ts';
import { readDayFacts } from '../read-day-facts.ts';
import { findSnapshot, listSnapshots } from '../read-snapshots.ts';

/** What communes wrote on a day, and the communes that might have. */
export type StatementsOfDay = Pick<DayFacts, 'provinces' | 'communes' | 'statements'>;
export type OpenedStatements = { readonly snapshot: Snapshot; readonly facts: StatementsOfDay };

const YEARS_BACK_DAYS = 3660;
const DAYS_KEPT = 4;
/** By what decides them: a snapshot never changes, the hash of a day that is being lived changes with every report. */
const kept = new Map<string, Promise<StatementsOfDay>>();

/**
 * The statements of a day in its newest revision, without a day those of the newest. A day that is lived here and not frozen yet is read
 * as its reports stand now.
 * @throws reporting/snapshot-not-found
 */
export async function statementsOfDay(tx: Tx, clock: Clock, date?: CalendarDate): Promise<OpenedStatements> {
  const snapshot = date ? ((await findSnapshot(tx, date)) ?? (await findLiveDay(tx, date))) : await newestSnapshot(tx, clock);
  if (!snapshot) throw problem('snapshot-not-found', { date: date ?? null });
  return { snapshot, facts: await factsOf(tx, snapshot) };
}

/** The newest day that there are figures of, or null. */
export async function newestSnapshot(tx: Tx, clock: Clock): Promise<Snapshot | null> {
  const today = vietnamDay(clock.now());
  const [newest] = await listSnapshots(tx, { first: addDays(today, -YEARS_BACK_DAYS), last: today, limit: 1 });
  return newest ?? null;
}

function factsOf(tx: Tx, { id, contentHash }: Snapshot): Promise<StatementsOfDay> {
  const key = `${id} ${contentHash}`;
  const known = kept.get(key);
  if (known) return known;
  const read = readDayFacts(tx, id).then(({ provinces, communes, statements }) => ({ provinces, communes, statements }));
  kept.set(key, read);
  read.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) if (kept.size > DAYS_KEPT) kept.delete(oldest);
  return read;
}
