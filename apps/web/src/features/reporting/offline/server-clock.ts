const STORAGE_KEY = 'thong-suot.server-clock';
/** Less than this is the way of an answer over a slow line, not a clock that is wrong. */
const NOTHING_BELOW_MS = 60_000;

/** The clock of a device may be wrong by hours, or be a day behind with an empty battery: what is due goes by the server's. */
export function learnServerTime(now: string, here = Date.now()): void {
  const ahead = Date.parse(now) - here;
  if (Math.abs(ahead) < NOTHING_BELOW_MS) localStorage.removeItem(STORAGE_KEY);
  else localStorage.setItem(STORAGE_KEY, String(ahead));
}

/** The moment by the clock of the server, as far as this device knows it; without a line by what it learned last. */
export const serverNow = (here = Date.now()): Date => new Date(here + Number(localStorage.getItem(STORAGE_KEY) ?? 0));
