/**
 * Keeps the pages of reports on the device, so that they open without a line (K-07). It keeps programs, styles, letters and the
 * index page, which are the same for everybody; answers of the server it never keeps.
 */

/** Put before this program when it is built: the files to keep, and a name that changes with them. */
declare const OFFLINE_SHELL: { readonly version: string; readonly files: readonly string[] };

type WaitingEvent = Event & { waitUntil(work: Promise<unknown>): void };
type FetchingEvent = WaitingEvent & { readonly request: Request; respondWith(answer: Promise<Response>): void };
type ShellWorker = {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(what: 'install' | 'activate', does: (event: WaitingEvent) => void): void;
  addEventListener(what: 'fetch', does: (event: FetchingEvent) => void): void;
};

const worker = globalThis as unknown as ShellWorker;
const PREFIX = 'thong-suot-shell ';
const CACHE = `${PREFIX}${OFFLINE_SHELL.version}`;
const INDEX = '/';
/** After so long without an answer a page opens from what is kept. */
const PATIENCE_MS = 3_000;
/** Addresses that the server answers itself, also to a browser that goes there. */
const OF_THE_SERVER = /^\/((practice\/)?api|auth|oidc|health|ready|metrics)(\/|$)/;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepShell());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== globalThis.location.origin || OF_THE_SERVER.test(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(pageOrIndex(request));
  else if (pathname.startsWith('/assets/') || OFFLINE_SHELL.files.includes(pathname)) event.respondWith(keptOrFetched(request));
});

async function keepShell(): Promise<void> {
  const cache = await caches.open(CACHE);
  // Not from the browser's own cache: an index page of yesterday names programs that are gone.
  await cache.addAll([new Request(INDEX, { cache: 'reload' }), ...OFFLINE_SHELL.files]);
  await worker.skipWaiting();
}

/** The version before is kept beside this one: a page that is open may still fetch programs of it. */
async function dropOlder(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function pageOrIndex(request: Request): Promise<Response> {
  const kept = await (await caches.open(CACHE)).match(INDEX);
  if (!kept) return fetch(request);
  const late = new Promise<Response>((resolve) => {
    setTimeout(() => resolve(kept.clone()), PATIENCE_MS);
  });
  return Promise.race([fetch(request).catch(() => kept.clone()), late]);
}

/** A file whose name holds its digest never changes: what is kept is right. */
async function keptOrFetched(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(CACHE)).put(request, answer.clone());
  return answer;
}

/** A file of its own; the build takes this line away, since a service worker is no module in every browser. */
export {};
