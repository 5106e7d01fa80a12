/** Who guesses is slowed by login name and by address. Many officials share one address, so it bears more attempts. */
export type GuardKind = 'account' | 'address';

const ATTEMPTS_BEFORE_DELAY: Readonly<Record<GuardKind, number>> = { account: 5, address: 50 };
const FIRST_DELAY_SECONDS = 30;
const LONGEST_DELAY_SECONDS = 15 * 60;

/** Attempts older than this are forgotten. */
export const GUARD_MEMORY_HOURS = 24;

/**
 * How long nobody may try again once this attempt has failed: nothing at first, then 30 s, doubled by each further one, to 15 minutes.
 * @param attempt 1 for the first since the last success
 * @returns seconds
 */
export function delayAfter(kind: GuardKind, attempt: number): number {
  const beyond = attempt - ATTEMPTS_BEFORE_DELAY[kind];
  return beyond < 0 ? 0 : Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** Math.min(beyond, 10));
}
