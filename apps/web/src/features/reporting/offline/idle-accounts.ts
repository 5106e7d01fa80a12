/** What an account left in this browser goes when it was not used here for so many days; no report can be sent so late but by a reopening. */
export const IDLE_DAYS = 30;
const DAY_MS = 86_400_000;

/** By account, the instant at which it was last used in this browser, in milliseconds. */
export type Uses = Readonly<Record<string, number>>;

/** The accounts that were not used for so long that what they left goes. An instant that lies ahead (the clock was set back) is none. */
export function idleAccounts(uses: Uses, now: number): readonly string[] {
  return Object.entries(uses)
    .filter(([, used]) => used <= now - IDLE_DAYS * DAY_MS)
    .map(([account]) => account);
}
