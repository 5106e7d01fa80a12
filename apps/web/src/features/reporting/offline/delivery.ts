import type { Delivery } from './delivery-end.ts';
import type { KeptFile } from './kept-files.ts';
import { deliverWaiting, sendingsOf } from './outbox.ts';
import { listRows } from './store.ts';

/** Waits between attempts while something lies in the outbox: doubled from the first to the longest. */
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;

export type DeliveryNews = {
  /** A sending was accepted, refused or contradicted. */
  onChange(): void;
  /** A round ended. */
  onEnd(how: Delivery): void;
};

let wake: () => void = () => undefined;

/** Tries at once what waits, instead of at the next attempt. */
export function wakeDelivery(): void {
  wake();
}

/**
 * Delivers what waits in an account's outbox: now, when the line returns, when the page is looked at again, and in between with
 * growing waits. One runs at a time.
 * @returns ends it
 */
export function startDelivery(account: string, news: DeliveryNews): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = FIRST_WAIT_MS;
  let running = false;
  let again = false;
  let isOver = false;
  const round = async () => {
    clearTimeout(timer);
    if (running) {
      again = true;
      return;
    }
    running = true;
    const how = await deliverWaiting(account, news.onChange).catch((): Delivery => 'line-lost');
    running = false;
    news.onEnd(how);
    const waiting = how === 'told' ? await hasWaiting(account) : true;
    if (isOver) return;
    if (again) {
      again = false;
      return void round();
    }
    if (how === 'told') waitMs = FIRST_WAIT_MS;
    if (!waiting || how === 'not-signed-in') return;
    timer = setTimeout(() => void round(), waitMs);
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  };
  const now = () => {
    waitMs = FIRST_WAIT_MS;
    void round();
  };
  const whenLookedAt = () => {
    if (document.visibilityState === 'visible') now();
  };
  wake = now;
  window.addEventListener('online', now);
  document.addEventListener('visibilitychange', whenLookedAt);
  now();
  return () => {
    isOver = true;
    clearTimeout(timer);
    wake = () => undefined;
    window.removeEventListener('online', now);
    document.removeEventListener('visibilitychange', whenLookedAt);
  };
}

async function hasWaiting(account: string): Promise<boolean> {
  const kept = await Promise.all([sendingsOf(account), listRows<KeptFile>(account, 'file')]).catch(() => []);
  return kept.flat().some(({ state }) => state === 'waiting');
}
