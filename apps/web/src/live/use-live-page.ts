import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Asked } from './asked.ts';
import type { Line } from './live-stream.ts';
import { useLiveStream } from './use-live-stream.ts';

export type LivePage<Answer> = {
  /** Null: the page shows nothing that moves. */
  readonly address: string | null;
  readonly queryKey: QueryKey;
  /** What the page shows now. */
  readonly answer: Asked<Answer> | undefined;
  /** The event that tells what changed. */
  readonly event: 'page' | 'reports' | 'counts';
  /** The answer with what was told; null: it does not fit, and the page has to ask. */
  readonly take: (answer: Asked<Answer>, told: unknown) => Asked<Answer> | null;
  /** How many things a reader would call changed. */
  readonly changesOf: (before: Answer, after: Answer) => number;
};

export type LivePageState = {
  /** Null: nothing moves. */
  readonly line: Line | null;
  /** Changes since the page was opened. */
  readonly changes: number;
};

/** What does not fit is asked for, at most this often. */
const ASK_AT_MOST_EVERY_MS = 10_000;

/** Keeps what the server knows of a page up to date by what its stream tells. */
export function useLivePage<Answer extends object>(page: LivePage<Answer>): LivePageState {
  const cache = useQueryClient();
  const [changes, setChanges] = useState(0);
  const told = useRef<{ readonly at: number; readonly content: unknown }[]>([]);
  const asking = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { queryKey, answer, take, changesOf } = page;
  const askAgain = () => void cache.invalidateQueries({ queryKey });
  const takeIn = (content: unknown) => {
    const known = cache.getQueryData<Asked<Answer>>(queryKey);
    if (!known) return;
    const next = take(known, content);
    if (next === null) {
      asking.current ??= setTimeout(() => {
        asking.current = undefined;
        askAgain();
      }, ASK_AT_MOST_EVERY_MS * Math.random());
      return;
    }
    cache.setQueryData(queryKey, next);
    const count = changesOf(known, next);
    if (count > 0) setChanges((before) => before + count);
  };
  const on = {
    ready: askAgain,
    [page.event]: (content: unknown) => {
      told.current.push({ at: performance.now(), content });
      takeIn(content);
    },
  };
  const line = useLiveStream(page.address, { on, askAgain });
  // An answer that was asked for before something was told does not know of it.
  const askedAt = answer?.askedAt;
  const latest = useRef(takeIn);
  useEffect(() => {
    latest.current = takeIn;
  });
  useEffect(() => {
    if (askedAt === undefined) return;
    told.current = told.current.filter(({ at }) => at > askedAt);
    for (const { content } of told.current) latest.current(content);
  }, [askedAt]);
  useEffect(() => () => clearTimeout(asking.current), []);
  return { line, changes };
}
