import { takeEarly } from '../early/early-answers.ts';

/** What became of one request to the server: its time in milliseconds where it was answered. */
export type Watched = { readonly failed: boolean; readonly duration: number | null };

type Listener = (watched: Watched) => void;
const listeners = new Set<Listener>();

/** Tells what becomes of the requests of these pages, until the returned function is called. */
export function watchLine(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const FIRST_SERVER_ERROR = 500;
/** Readings of the line are not themselves readings. */
const OWN_PATH = '/api/line-readings';

/** `fetch`, seen by whoever watches the line. A request that the page itself gave up is neither answered nor failed. */
export const watchedFetch: typeof fetch = async (input, init) => {
  const request = input instanceof Request && init === undefined ? input : new Request(input, init);
  const own = new URL(request.url).pathname === OWN_PATH;
  const early = takeEarly(request);
  const begun = performance.now();
  const tell = (watched: Watched) => {
    if (!own) for (const listener of listeners) listener(watched);
  };
  try {
    const response = await (early ? untilAborted(early.answer, request.signal) : globalThis.fetch(request));
    const failed = response.status >= FIRST_SERVER_ERROR;
    const took = early ? await early.took : performance.now() - begun;
    tell({ failed, duration: failed ? null : Math.round(took) });
    return response;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) tell({ failed: true, duration: null });
    throw error;
  }
};

/** What was asked early cannot be given up any more; whoever asked then need not wait for it. */
function untilAborted(answer: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    answer.then(resolve, reject);
  });
}
