import { sendLineReadings } from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';
import { watchLine } from '../../../api/line-watch.ts';
import { newUuid } from '../offline/uuid.ts';
import { type PageReading, Readings } from './readings.ts';
import type { Place } from './scope.ts';

/** The first reading soon, so that a short visit counts too; then once an hour, and when the page is left. */
const FIRST_AFTER_MS = 30_000;
const EVERY_MS = 3_600_000;
const LEAST_BETWEEN_MS = 300_000;
const PAGE_PATTERN = /^\/[A-Za-z0-9/$_.-]{0,79}$/;

type Sending = { readonly id: string; readonly pages: readonly PageReading[] };

/**
 * Tells the server what this browser sees of the line: times and failures by page, of the person's place, without person or content.
 * What could not be sent waits for the next time under its own id, so that it counts once.
 * @param pageNow the pattern of the page that is shown, `/units/$unit`
 * @returns stops it
 */
export function startBeacon({ area, part }: Place, pageNow: () => string): () => void {
  const readings = new Readings();
  let waiting: Sending | null = null;
  let sentAt = Number.NEGATIVE_INFINITY;
  const seen = (watched: Parameters<Readings['add']>[1]) => {
    const page = pageNow();
    if (PAGE_PATTERN.test(page)) readings.add(page, watched);
  };
  const send = async () => {
    if (!navigator.onLine) return;
    if (waiting === null && !readings.isEmpty) waiting = { id: newUuid(), pages: readings.take() };
    if (waiting === null) return;
    const { id, pages } = waiting;
    sentAt = performance.now();
    const body = { id, area, part, pages: pages.map((page) => ({ ...page, durations: [...page.durations] })) };
    // A refusal will not be another one the next time; without an answer the same is sent again.
    await answerOf(sendLineReadings({ body, keepalive: true })).then(
      () => (waiting = null),
      (error: unknown) => {
        if (!(error instanceof TypeError)) waiting = null;
      },
    );
  };
  const whenIdle = () => idle(() => void send());
  const whenLeft = () => {
    if (document.visibilityState === 'hidden' && performance.now() - sentAt > LEAST_BETWEEN_MS) void send();
  };
  const stopWatching = watchLine(seen);
  const stopLoads = watchLoads((duration) => seen({ failed: false, duration }));
  const first = setTimeout(whenIdle, FIRST_AFTER_MS);
  const hourly = setInterval(whenIdle, EVERY_MS);
  document.addEventListener('visibilitychange', whenLeft);
  return () => {
    stopWatching();
    stopLoads();
    clearTimeout(first);
    clearInterval(hourly);
    document.removeEventListener('visibilitychange', whenLeft);
  };
}

/** Safari has no idle callbacks yet. */
function idle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 0);
}

/** Whole pages that the browser fetched: from the first byte asked for to the last one that came. */
function watchLoads(loaded: (duration: number) => void): () => void {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { responseEnd, requestStart } = entry as PerformanceNavigationTiming;
      if (responseEnd > 0) loaded(Math.round(responseEnd - requestStart));
    }
  });
  observer.observe({ type: 'navigation', buffered: true });
  return () => observer.disconnect();
}
