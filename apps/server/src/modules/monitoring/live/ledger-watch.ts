import type { CalendarDate, Clock } from '#kernel/calendar';
import type { Database } from '#kernel/db/database';
import type { Tx } from '#kernel/db/tx';
import type { Log } from '#kernel/log';
import { completenessRows, followLedger, type LedgerChange } from '#modules/reporting';
import { type Audience, Audiences, type Send } from './audience.ts';
import { LiveLoop } from './live-loop.ts';

type Part = LedgerChange['part'];
/** Which reports: of a province for a period end, of one block or, null, of all; of bodies those that one receives, or null all. */
export type WatchedReports = {
  readonly periodEnd: CalendarDate;
  readonly provinceCode: string;
  readonly part: Part | null;
  readonly receiver: string | null;
};
/** Which counts of reports; the province null: of the nation. */
export type WatchedCounts = {
  readonly periodEnd: CalendarDate;
  readonly provinceCode: string | null;
  readonly part: Part | null;
};

/** Counts of the nation are made at most this often. */
const COUNTS_EVERY_MS = 1000;
/** What is due in the meantime goes missing without anybody doing anything. */
const COUNTS_ANYWAY_MS = 30_000;

/**
 * Follows the ledger of expected reports for all who watch boards of it in this process: one reading of what changed, twice a second,
 * and only while somebody watches. Who watches reports is told `ready` when nothing is missed from then on, then each change.
 */
export class LedgerWatch {
  readonly #clock: Clock;
  readonly #loop: LiveLoop;
  readonly #reports = new Audiences<WatchedReports>('reports');
  readonly #counts = new Audiences<WatchedCounts>('counts');
  readonly #waiting = new Set<Send>();
  readonly #countedAt = new Map<CalendarDate, number>();
  readonly #moved = new Set<CalendarDate>();
  #horizon: string | null = null;

  constructor(database: Database, clock: Clock, log: Pick<Log, 'warn'>) {
    this.#clock = clock;
    const turns = {
      isWatched: () => !(this.#reports.isEmpty && this.#counts.isEmpty),
      turn: () => database.reading((tx) => this.#turn(tx)),
      rest: () => {
        this.#horizon = null;
        this.#countedAt.clear();
        this.#moved.clear();
      },
    };
    this.#loop = new LiveLoop(turns, log);
  }

  /** @returns what ends it */
  watchReports(watched: WatchedReports, listener: Send): () => void {
    const end = this.#reports.join(watched, listener);
    if (this.#horizon === null) this.#waiting.add(listener);
    else listener('ready', '{}');
    this.#loop.wake();
    return () => {
      this.#waiting.delete(listener);
      end();
    };
  }

  /** Tells all rows at once when they are known, and then those that change. @returns what ends it */
  watchCounts(watched: WatchedCounts, listener: Send): () => void {
    const end = this.#counts.join(watched, listener);
    this.#loop.wake();
    return end;
  }

  async #turn(tx: Tx): Promise<void> {
    const now = this.#clock.now();
    const watched = [...this.#reports, ...this.#counts].map((one) => one.watched.periodEnd);
    const { horizon, changes } = await followLedger(tx, [...new Set(watched)], this.#horizon, now);
    this.#horizon = horizon;
    for (const listener of this.#waiting) listener('ready', '{}');
    this.#waiting.clear();
    for (const { audience, watched: of } of this.#reports) {
      if (changes === null) audience.say('again', '{}');
      else sayChanges(audience, changes.filter(within(of)));
    }
    for (const periodEnd of changes?.map((change) => change.periodEnd) ?? watched) this.#moved.add(periodEnd);
    await this.#tellCounts(tx, now);
  }

  async #tellCounts(tx: Tx, now: Date): Promise<void> {
    const byDay = Map.groupBy(this.#counts, ({ watched }) => watched.periodEnd);
    for (const [periodEnd, boards] of byDay) {
      const age = now.getTime() - (this.#countedAt.get(periodEnd) ?? 0);
      const isDue = age >= (this.#moved.has(periodEnd) ? COUNTS_EVERY_MS : COUNTS_ANYWAY_MS);
      if (!isDue && !boards.some(({ audience }) => audience.isUntold)) continue;
      this.#countedAt.set(periodEnd, now.getTime());
      this.#moved.delete(periodEnd);
      const rows = await completenessRows(tx, periodEnd, { provinceCode: null, part: null }, now);
      for (const { watched, audience } of boards) {
        const own = rows.filter((row) => isOf(watched, row));
        audience.tell(
          { periodEnd },
          own.map((row) => [`${row.provinceCode} ${row.formKey} ${row.part}`, row] as const),
        );
      }
    }
  }
}

/** A report says no more to a page than the board it stands on: neither its home nor who receives it. */
function sayChanges(audience: Audience, changes: readonly LedgerChange[]): void {
  if (changes.length === 0) return;
  const rows = changes.map(({ home: _home, periodEnd: _periodEnd, receiver: _receiver, ...row }) => row);
  audience.say('reports', JSON.stringify({ rows }));
}

const isOf = (
  watched: Pick<WatchedCounts, 'provinceCode' | 'part'>,
  row: { readonly provinceCode: string; readonly part: Part },
) =>
  (watched.provinceCode === null || watched.provinceCode === row.provinceCode) &&
  (watched.part === null || watched.part === row.part);

const within = (watched: WatchedReports) => (change: LedgerChange) =>
  change.periodEnd === watched.periodEnd &&
  isOf(watched, { provinceCode: change.home, part: change.part }) &&
  (watched.receiver === null || watched.receiver === change.receiver);
