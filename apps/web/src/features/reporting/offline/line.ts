/** How long an answer is waited for before what is kept on this device is shown. */
const PATIENCE_MS = 8_000;
/** The same when the line failed a moment ago. */
const SHORT_PATIENCE_MS = 2_000;
const MOMENT_MS = 30_000;

let lostAt: number | null = null;
const listeners = new Set<() => void>();

/** A signal that ends a question to the server when its answer takes too long. */
export function patience(): AbortSignal {
  const lostJustNow = lostAt !== null && performance.now() - lostAt < MOMENT_MS;
  return AbortSignal.timeout(lostJustNow ? SHORT_PATIENCE_MS : PATIENCE_MS);
}

/** Whether the last question to the server found no answer. */
export const isLineLost = (): boolean => lostAt !== null;

/** A question to the server found no answer. */
export function lineLost(): void {
  const news = lostAt === null;
  lostAt = performance.now();
  if (news) tell();
}

/** The server answered. */
export function lineHolds(): void {
  if (lostAt === null) return;
  lostAt = null;
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** Tells when the line is lost and when it returns. @returns ends it */
export function watchLine(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
