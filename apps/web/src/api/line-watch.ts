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
  const own = new URL(input instanceof Request ? input.url : input, window.location.origin).pathname === OWN_PATH;
  const begun = performance.now();
  const tell = (watched: Watched) => {
    if (!own) for (const listener of listeners) listener(watched);
  };
  try {
    const response = await globalThis.fetch(input, init);
    const failed = response.status >= FIRST_SERVER_ERROR;
    tell({ failed, duration: failed ? null : Math.round(performance.now() - begun) });
    return response;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) tell({ failed: true, duration: null });
    throw error;
  }
};
