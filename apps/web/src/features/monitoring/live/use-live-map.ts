import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { basePath } from '../../../api/installation.ts';
import type { Line } from '../../../live/live-stream.ts';
import { useLiveStream } from '../../../live/use-live-stream.ts';
import { useView } from '../../../shell/use-view.ts';
import type { National } from '../contract.ts';
import { nationalQuery } from '../queries.ts';
import { type LiveMapMessage, withLive } from './with-live.ts';

/** What the stream does not carry, such as shares and changes, is asked for again at most this often while reports come in. */
const WHOLE_EVERY_MS = 5000;

/** Where the page stands to the reports that come in. */
export type LiveState = {
  readonly line: Line;
  /** Reports that count, of all forms; null: not known yet. */
  readonly counted: number | null;
};

/** Keeps the national view of the live day up to date while it is on the screen. Null: the page shows a day that is over. */
export function useLiveMap(): LiveState | null {
  const view = useView();
  const cache = useQueryClient();
  const [counted, setCounted] = useState<number | null>(null);
  const whole = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { queryKey } = nationalQuery(view);
  const askAgain = () => void cache.invalidateQueries({ queryKey });
  const on = {
    map: (content: unknown) => {
      const message = content as LiveMapMessage;
      cache.setQueryData<National>(queryKey, (known) => known && withLive(known, message));
      setCounted(message.counted);
      whole.current ??= setTimeout(() => {
        whole.current = undefined;
        askAgain();
      }, WHOLE_EVERY_MS);
    },
  };
  const line = useLiveStream(view.live === true ? `${basePath}/api/command-centre/live` : null, { on, askAgain });
  useEffect(() => () => clearTimeout(whole.current), []);
  return line && { line, counted };
}
