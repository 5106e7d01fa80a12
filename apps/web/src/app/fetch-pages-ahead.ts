import { router } from './router.ts';

/** The first page has the line to itself for so long. */
const AFTER_MS = 5_000;

/**
 * Fetches the programs of all pages once the first one has had time to come: when the line fails later, a page opens and says
 * so, while a program that cannot be fetched would leave the browser's own error page.
 */
export function fetchPagesAhead(): void {
  setTimeout(() => {
    for (const route of Object.values(router.routesById)) void router.loadRouteChunk(route);
  }, AFTER_MS);
}
