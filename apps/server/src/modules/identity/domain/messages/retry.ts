/** Minutes to wait after the first, second … failure; after the last of them the same again. */
const WAITS = [1, 5, 15, 60, 240];
const MINUTE_MS = 60_000;

/** Why a delivery did not reach its server or was not taken; words of ours, in which nothing personal can stand. */
export const FAILURES = [
  'unreachable',
  'not-secure',
  'sign-in-refused',
  'not-taken',
  'address-refused',
  'no-address',
  'interrupted',
] as const;
export type Failure = (typeof FAILURES)[number];

/** What cannot become better by trying again. */
const FINAL: readonly Failure[] = ['address-refused', 'no-address', 'interrupted'];

/** When to try again after the `attempts`-th failure; null: never more. @param attempts 1 or more */
export function retryAt(failure: Failure, attempts: number, mostAttempts: number, now: Date): Date | null {
  if (FINAL.includes(failure) || attempts >= mostAttempts) return null;
  const minutes = WAITS[Math.min(attempts, WAITS.length) - 1] ?? 0;
  return new Date(now.getTime() + minutes * MINUTE_MS);
}
