import { type Clock, vietnamDay } from '#kernel/calendar';
import type { Database } from '#kernel/db/database';
import type { Tx } from '#kernel/db/tx';
import type { Log } from '#kernel/log';
import {
  CONDITIONS_FORM,
  communeForm,
  type FollowedDay,
  followLiveDay,
  newestLiveHead,
  openFollowedDay,
  provinceForm,
} from '#modules/reporting';
import { type FormKeys, LiveMap } from '../domain/command-centre/live-map.ts';
import { rulesOn } from '../queries/open-day.ts';
import type { Send } from './audience.ts';
import { LiveLoop } from './live-loop.ts';
import { LivePages } from './live-pages.ts';

const FORM_KEYS: FormKeys = {
  conditions: CONDITIONS_FORM.key,
  commune: (block) => communeForm(block).key,
  province: (block) => provinceForm(block).key,
};

/**
 * Follows the day that is being lived for all who watch it in this process: one reading of what changed, twice a second, and only
 * while somebody watches. Needs no other process to tell it, so any number of servers may run.
 */
export class LiveDayWatch {
  readonly #clock: Clock;
  readonly #loop: LiveLoop;
  readonly #maps = new Set<Send>();
  readonly #pages = new LivePages();
  #followed: Followed | null = null;

  constructor(database: Database, clock: Clock, log: Pick<Log, 'warn'>) {
    this.#clock = clock;
    const turns = {
      isWatched: () => this.#maps.size > 0 || !this.#pages.isEmpty,
      turn: () => database.reading((tx) => this.#turn(tx)),
      rest: () => {
        this.#followed = null;
      },
    };
    this.#loop = new LiveLoop(turns, log);
  }

  /** Tells the state of the map at once when it is known, and then each time it changes. @returns what ends it */
  watchMap(listener: Send): () => void {
    this.#maps.add(listener);
    if (this.#followed?.told) listener('map', this.#followed.told);
    this.#loop.wake();
    return () => this.#maps.delete(listener);
  }

  /** The same of all communes with the conditions they lack, or of the page of a province. */
  watchPage(page: 'matrix' | { readonly provinceCode: string }, listener: Send): () => void {
    const end = this.#pages.join(page, listener);
    this.#loop.wake();
    return end;
  }

  async #turn(tx: Tx): Promise<void> {
    const now = this.#clock.now();
    const followed = await this.#follow(tx, now);
    if (!followed) return;
    const isFirst = followed.horizon === null;
    const { horizon, changes } = await followLiveDay(tx, followed.day, followed.horizon);
    const moved = followed.map.apply(changes);
    followed.horizon = horizon;
    if (isFirst || moved.size > 0) {
      const told = JSON.stringify(followed.map.message(rulesOn(followed.day.date), now));
      followed.told = told;
      for (const listener of this.#maps) listener('map', told);
    }
    await this.#pages.tell(tx, this.#clock, followed, moved);
  }

  /** The newest day that is lived, from its beginning when it is another than before. */
  async #follow(tx: Tx, now: Date): Promise<Followed | null> {
    const date = (await newestLiveHead(tx, vietnamDay(now)))?.date;
    if (date === undefined) return null;
    if (this.#followed?.day.date !== date) {
      const day = await openFollowedDay(tx, date);
      this.#followed = day && { day, map: new LiveMap(day, FORM_KEYS), horizon: null, told: null };
    }
    return this.#followed;
  }
}

type Followed = {
  readonly day: FollowedDay;
  readonly map: LiveMap;
  horizon: string | null;
  /** The last message of the map. */
  told: string | null;
};
