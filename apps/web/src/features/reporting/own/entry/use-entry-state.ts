import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { EntryState, ReportEntry } from './report-entry.ts';

/** What stands on the page of a report, followed while it changes. */
export const useEntryState = (entry: ReportEntry): EntryState => useSyncExternalStore(entry.subscribe, entry.snapshot);

/** Follows several reports: whoever calls it is drawn anew when one of them changes. */
export function useEntriesState(entries: readonly ReportEntry[]): void {
  const changes = useRef(0);
  const subscribe = useCallback(
    (listener: () => void) => {
      const count = () => {
        changes.current += 1;
        listener();
      };
      const ends = entries.map((entry) => entry.subscribe(count));
      return () => {
        for (const end of ends) end();
      };
    },
    [entries],
  );
  useSyncExternalStore(subscribe, () => changes.current);
}
