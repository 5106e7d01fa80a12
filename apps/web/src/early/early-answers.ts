/** What was asked before the pages' program had come, by address; given to whoever asks for the same. */
type Early = {
  readonly answer: Promise<Response>;
  readonly askedAt: number;
  /** Milliseconds until the server answered; what comes after is no time of the line. */
  readonly took: Promise<number>;
};

const answers = new Map<string, Early>();
/** What the program asked while the page began: it knew before what was to be asked, and asks it once. */
const askedLate = new Set<string>();
/** Later the answer may be an old one: the question is then asked again. */
const HOLDS_MS = 15_000;

/**
 * Asks the server ahead of the program that needs the answer.
 * @param path below the address of these pages
 * @returns what the server said, for whoever must know it to ask on; null when it refused or was not reached, which the program
 * that asks later is told, or when the program has asked already
 */
export function askEarly(path: string): Promise<unknown> {
  const address = new URL(path, window.location.origin).href;
  if (askedLate.has(address)) return Promise.resolve(null);
  const askedAt = performance.now();
  const answer = fetch(address);
  const sinceAsked = () => performance.now() - askedAt;
  answers.set(address, { answer, askedAt, took: answer.then(sinceAsked, sinceAsked) });
  return answer.then((response) => (response.ok ? response.clone().json() : null)).catch(() => null);
}

/** The early answer to a question, once and soon; null: it was not asked. */
export function takeEarly(request: Request): Early | null {
  if (request.method !== 'GET') return null;
  const early = answers.get(request.url);
  if (early === undefined) {
    if (performance.now() < HOLDS_MS) askedLate.add(request.url);
    return null;
  }
  answers.delete(request.url);
  return performance.now() - early.askedAt < HOLDS_MS ? early : null;
}
