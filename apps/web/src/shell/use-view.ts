import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { LIVE } from './page-search.ts';

/** Day, compared day and map as the server's readings take them. */
export type View = {
  readonly date?: string | undefined;
  readonly compareWith?: string | undefined;
  readonly anchor?: string | undefined;
  /** The day that is being lived, as its reports stand now. */
  readonly live?: true;
};

/** The view that the address of the page names. */
export function useView(): View {
  const { day, against, map } = useSearch({ from: '__root__' });
  return useMemo(() => {
    const shared = { compareWith: against, anchor: map };
    return day === LIVE ? { ...shared, live: true } : { ...shared, date: day };
  }, [day, against, map]);
}
