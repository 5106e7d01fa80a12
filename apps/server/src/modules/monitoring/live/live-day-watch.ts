import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, vietnamDay } from '#kernel/calendar';
import type { Database } from '#kernel/db/database';
import type { Tx } from '#kernel/db/tx';
import type { Log } from '#kernel/log';
import { CONDITIONS_FORM, type FollowedDay, followLiveDay, newestLiveHead, openFollowedDay } from '#modules/reporting';
import { LiveMap, type LiveMapMessage } from '../domain/command-centre/live-map.ts';
import { rulesOn } from '../queries/open-day.ts';

/** "Sent" to "seen" takes at most 2 s (architecture §4); half a second is the longest that a change waits for us. */
const EVERY_MS = 500;
/** While the database is away. */
const SELDOM_MS = 2000;

type Listener = (message: LiveMapMessage) => void;

/**
 * Follows the day that is being lived for all who watch it in this process: one reading of what changed, twice a second, and only
 * while somebody watches. Needs no other process to tell it, so any number of servers may run.
 */
export class LiveDayWatch {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #log: Pick<Log, 'warn'>;
  readonly #listeners = new Set<Listener>();
  #running = false;
  #followed: Followed | null = null;
  #last: LiveMapMessage | null = null;

  constructor(database: Database, clock: Clock, log: Pick<Log, 'warn'>) {
    this.#database = database;
    this.#clock = clock;
    this.#log = log;
  }

  /** Tells the state at once when it is known, and then each time it changes. @returns what ends it */
  watch(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (this.#last) listener(this.#last);
    void this.#run();
    return () => this.#listeners.delete(listener);
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    while (this.#listeners.size > 0) {
      await sleep(await this.#turn(), undefined, { ref: false });
    }
    this.#running = false;
    this.#followed = null;
    this.#last = null;
    // Somebody may have come between the last look and this line.
    if (this.#listeners.size > 0) void this.#run();
  }

  /** @returns how long to wait for the next one, in milliseconds */
  async #turn(): Promise<number> {
    try {
      const message = await this.#database.reading((tx) => this.#read(tx));
      if (message) {
        this.#last = message;
        for (const listener of this.#listeners) listener(message);
      }
      return EVERY_MS;
    } catch (error) {
      this.#log.warn({ error: String(error) }, 'the live day will be read again');
      return SELDOM_MS;
    }
  }

  /** The state, where it is other than before. */
  async #read(tx: Tx): Promise<LiveMapMessage | null> {
    const now = this.#clock.now();
    const date = (await newestLiveHead(tx, vietnamDay(now)))?.date;
    if (date === undefined) return null;
    if (this.#followed?.day.date !== date) {
      const day = await openFollowedDay(tx, date);
      this.#followed = day && { day, map: new LiveMap(day, CONDITIONS_FORM.key), horizon: null };
    }
    const followed = this.#followed;
    if (!followed) return null;
    const isFirst = followed.horizon === null;
    const { horizon, changes } = await followLiveDay(tx, followed.day, followed.horizon);
    const isOther = followed.map.apply(changes);
    followed.horizon = horizon;
    return isFirst || isOther ? followed.map.message(rulesOn(date), now) : null;
  }
}

type Followed = { readonly day: FollowedDay; readonly map: LiveMap; horizon: string | null };
