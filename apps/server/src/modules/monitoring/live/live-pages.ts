import type { Clock } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { FollowedDay } from '#modules/reporting';
import type { CommandDay } from '../domain/command-centre/command-day.ts';
import { communeMatrix } from '../domain/command-centre/commune-matrix.ts';
import type { LiveMap } from '../domain/command-centre/live-map.ts';
import { movingParts, slowParts } from '../domain/command-centre/province-page.ts';
import { type DayHead, openDay } from '../queries/open-day.ts';
import { Audiences, type Send } from './audience.ts';

/** What answers do not say, as statements and tasks, is read again for all pages at most this often while reports come in. */
const WHOLE_EVERY_MS = 10_000;

type Followed = { readonly day: FollowedDay; readonly map: LiveMap };
type Whole = {
  readonly map: LiveMap;
  readonly head: DayHead;
  readonly day: CommandDay;
  readonly at: number;
  isPassed: boolean;
};

/** The pages of provinces and the matrix of communes that somebody watches: each is worked out once for all who watch it. */
export class LivePages {
  readonly #matrices = new Audiences<{ readonly page: 'matrix' }>('page');
  readonly #provinces = new Audiences<{ readonly provinceCode: string }>('page');
  #whole: Whole | null = null;

  get isEmpty(): boolean {
    return this.#matrices.isEmpty && this.#provinces.isEmpty;
  }

  /** @returns what takes the listener out again */
  join(page: 'matrix' | { readonly provinceCode: string }, listener: Send): () => void {
    if (page === 'matrix') return this.#matrices.join({ page }, listener);
    return this.#provinces.join({ provinceCode: page.provinceCode }, listener);
  }

  /** @param moved provinces of which answers are other than at the last turn */
  async tell(tx: Tx, clock: Clock, followed: Followed, moved: ReadonlySet<string>): Promise<void> {
    if (this.#whole && moved.size > 0) this.#whole.isPassed = true;
    if (this.isEmpty) {
      this.#whole = null;
      return;
    }
    const { whole, isNew } = await this.#read(tx, clock, followed);
    const day = followed.map.dayAfter(whole.day);
    const head = { snapshotId: followed.day.id, comparedWith: whole.head.comparedWith };
    for (const { audience } of this.#matrices) {
      if (isNew || moved.size > 0 || audience.isUntold) audience.tell(head, [['day', whole.head], ...matrixParts(day)]);
    }
    for (const { watched, audience } of this.#provinces) {
      const { provinceCode } = watched;
      const isAnew = isNew || audience.isUntold;
      if (!isAnew && !moved.has(provinceCode)) continue;
      const slow = isAnew ? Object.entries({ day: whole.head, ...slowParts(day, provinceCode) }) : [];
      audience.tell(head, [...Object.entries(movingParts(day, provinceCode) ?? {}), ...slow]);
    }
  }

  async #read(
    tx: Tx,
    clock: Clock,
    { day: { date }, map }: Followed,
  ): Promise<{ readonly whole: Whole; readonly isNew: boolean }> {
    const at = clock.now().getTime();
    const known = this.#whole;
    if (known?.map === map && !(known.isPassed && at - known.at >= WHOLE_EVERY_MS)) return { whole: known, isNew: false };
    const { head, day } = await openDay(tx, { date, live: true }, clock);
    this.#whole = { map, head, day, at, isPassed: false };
    return { whole: this.#whole, isNew: true };
  }
}

function matrixParts(day: CommandDay): readonly (readonly [string, unknown])[] {
  const { conditions, patterns, communes } = communeMatrix(day);
  return Object.entries({ conditions, patterns, colour: communes.colour, pattern: communes.pattern, unmet: communes.unmet });
}
