import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

/** Day, compared day and map as the server's readings take them. */
export type View = {
  readonly date?: string | undefined;
  readonly compareWith?: string | undefined;
  readonly anchor?: string | undefined;
};

/** The view that the address of the page names. */
export function useView(): View {
  const { day, against, map } = useSearch({ from: '__root__' });
  return useMemo(() => ({ date: day, compareWith: against, anchor: map }), [day, against, map]);
}
