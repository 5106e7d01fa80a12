import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '#kernel/log';

/** "Sent" to "seen" takes at most 2 s (architecture §4); half a second is the longest that a change waits for us. */
const EVERY_MS = 500;
/** While the database is away. */
const SELDOM_MS = 2000;

export type Turns = {
  /** True while anybody watches. */
  isWatched(): boolean;
  turn(): Promise<void>;
  /** Nobody watches any more: what was followed is let go. */
  rest(): void;
};

/** Takes turns, twice a second, as long as somebody watches. */
export class LiveLoop {
  readonly #turns: Turns;
  readonly #log: Pick<Log, 'warn'>;
  #running = false;

  constructor(turns: Turns, log: Pick<Log, 'warn'>) {
    this.#turns = turns;
    this.#log = log;
  }

  /** Begins, if it does not run. */
  wake(): void {
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#turns.isWatched()) await sleep(await this.#turn(), undefined, { ref: false });
    this.#running = false;
    this.#turns.rest();
    // Somebody may have come between the last look and this line.
    if (this.#turns.isWatched()) this.wake();
  }

  /** @returns how long to wait for the next one, in milliseconds */
  async #turn(): Promise<number> {
    try {
      await this.#turns.turn();
      return EVERY_MS;
    } catch (error) {
      this.#log.warn({ error }, 'what is watched will be read again');
      return SELDOM_MS;
    }
  }
}
