/** Durations of one kind of work, in milliseconds, in the order in which they were taken. */
export type Times = readonly number[];

export type MeasureOptions = {
  /** How many are timed. */
  readonly count: number;
  /** How many run before, untimed: the first ones pay for compilation and empty caches. */
  readonly warmUps?: number;
  /** How many run at the same time. */
  readonly inFlight?: number;
};

/**
 * Runs a piece of work again and again and times each run.
 * @param work gets the number of the run, counted from 0; warm-up runs come first and are counted on
 */
export async function measure(
  { count, warmUps = 0, inFlight = 1 }: MeasureOptions,
  work: (run: number) => Promise<unknown>,
): Promise<Times> {
  for (let run = 0; run < warmUps; run += 1) await work(run);
  const times: number[] = [];
  let next = warmUps;
  const worker = async () => {
    while (next < warmUps + count) {
      const run = next++;
      const startedAt = performance.now();
      await work(run);
      times.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return times;
}

/**
 * The smallest time that at least this share of all times does not exceed (nearest rank).
 * @param share above 0, up to 1
 * @throws {RangeError} without any time
 */
export function percentile(times: Times, share: number): number {
  const found = times.toSorted((one, other) => one - other)[Math.max(0, Math.ceil(times.length * share) - 1)];
  if (found === undefined) throw new RangeError('nothing was measured');
  return found;
}
