import type { Watched } from '../../../api/line-watch.ts';

export type PageReading = {
  readonly page: string;
  readonly requests: number;
  readonly failures: number;
  readonly durations: readonly number[];
};

const MOST_PAGES = 20;
const MOST_DURATIONS = 40;
const LONGEST_MS = 600_000;
const MOST_REQUESTS = 10_000;

/** What was seen of the line since the last sending, by the pattern of the page: counts and a fair sample of times. */
export class Readings {
  readonly #pages = new Map<string, { requests: number; failures: number; answered: number; durations: number[] }>();
  readonly #random: () => number;

  /** @param random from 0, included, to 1, excluded */
  constructor(random: () => number = Math.random) {
    this.#random = random;
  }

  /** Counts one request on a page. Beyond twenty pages, or ten thousand requests of one, nothing more is counted. */
  add(page: string, { failed, duration }: Watched): void {
    const known = this.#pages.get(page);
    if (!known && this.#pages.size >= MOST_PAGES) return;
    const seen = known ?? { requests: 0, failures: 0, answered: 0, durations: [] };
    if (seen.requests >= MOST_REQUESTS) return;
    this.#pages.set(page, seen);
    seen.requests += 1;
    seen.failures += Number(failed);
    if (duration === null || duration > LONGEST_MS) return;
    seen.answered += 1;
    // Each of the answered ones is in the sample with the same chance.
    const place = seen.answered <= MOST_DURATIONS ? seen.durations.length : Math.floor(this.#random() * seen.answered);
    if (place < MOST_DURATIONS) seen.durations[place] = duration;
  }

  /** What was counted so far, and begins anew. */
  take(): readonly PageReading[] {
    const taken = [...this.#pages].map(([page, { requests, failures, durations }]) => ({ page, requests, failures, durations }));
    this.#pages.clear();
    return taken;
  }

  get isEmpty(): boolean {
    return this.#pages.size === 0;
  }
}
