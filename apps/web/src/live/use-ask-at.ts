import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Asked } from './asked.ts';

/** Pages that wait for the same moment do not all ask at once. */
const SPREAD_MS = 4000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Asks for a page again soon after a moment at which it changes without anybody doing anything.
 * @param moment an instant by the clock of the server, as is `answer.now`; null: there is none
 */
export function useAskAt(queryKey: QueryKey, answer: Asked<{ readonly now: string }> | undefined, moment: string | null): void {
  const cache = useQueryClient();
  const { now, askedAt } = answer ?? {};
  // A new array at each drawing that says the same.
  const key = JSON.stringify(queryKey);
  useEffect(() => {
    if (moment === null || now === undefined || askedAt === undefined) return;
    const wait = Date.parse(moment) - Date.parse(now) - (performance.now() - askedAt);
    if (wait > LONGEST_TIMER_MS) return;
    const ask = () => void cache.invalidateQueries({ queryKey: JSON.parse(key) as QueryKey });
    const timer = setTimeout(ask, Math.max(0, wait) + 1000 + SPREAD_MS * Math.random());
    return () => clearTimeout(timer);
  }, [cache, now, askedAt, moment, key]);
}
