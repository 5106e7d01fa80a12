import { fetchFurtherTexts } from '../i18n/start-translations.ts';
import { router } from './router.ts';

/** The first page has the line to itself for so long. */
const AFTER_MS = 5_000;

/**
 * Fetches texts and programs of all pages once the first one has had time to come: when the line fails later, a page opens and says
 * so, while a program that cannot be fetched would leave the browser's own error page.
 */
export function fetchPagesAhead(): void {
  setTimeout(() => void fetchInTurn(), AFTER_MS);
}

/** One page after the other: what somebody asks or saves meanwhile does not wait behind all of them. */
async function fetchInTurn(): Promise<void> {
  await fetchFurtherTexts().catch(() => undefined);
  for (const route of Object.values(router.routesById)) await router.loadRouteChunk(route)?.catch(() => undefined);
}
