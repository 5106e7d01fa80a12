import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useView } from '../../../shell/use-view.ts';
import type { National } from '../contract.ts';
import { nationalQuery } from '../queries.ts';
import { type LiveMapMessage, withLive } from './with-live.ts';

const ADDRESS = '/api/command-centre/live';
/** What the stream does not carry, such as shares and changes, is asked for again at most this often while reports come in. */
const WHOLE_EVERY_MS = 5000;

/** Where the page stands to the reports that come in. */
export type LiveState = {
  readonly line: 'connecting' | 'open' | 'lost';
  /** Reports that count, of all forms; null: not known yet. */
  readonly counted: number | null;
  readonly at: string | null;
};

/** Keeps the national view of the live day up to date while it is on the screen. Null: the page shows a day that is over. */
export function useLiveMap(): LiveState | null {
  const view = useView();
  const cache = useQueryClient();
  const [state, setState] = useState<LiveState>({ line: 'connecting', counted: null, at: null });
  const isLive = view.live === true;
  useEffect(() => {
    if (!isLive) return;
    const { queryKey } = nationalQuery(view);
    let whole: ReturnType<typeof setTimeout> | undefined;
    const source = new EventSource(ADDRESS);
    source.addEventListener('open', () => setState((now) => ({ ...now, line: 'open' })));
    source.addEventListener('error', () => setState((now) => ({ ...now, line: 'lost' })));
    source.addEventListener('map', ({ data }) => {
      const message = JSON.parse(data) as LiveMapMessage;
      cache.setQueryData<National>(queryKey, (known) => known && withLive(known, message));
      setState({ line: 'open', counted: message.counted, at: message.at });
      whole ??= setTimeout(() => {
        whole = undefined;
        void cache.invalidateQueries({ queryKey });
      }, WHOLE_EVERY_MS);
    });
    return () => {
      clearTimeout(whole);
      source.close();
    };
  }, [isLive, view, cache]);
  return isLive ? state : null;
}
