import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Sorting } from '@thong-suot/ui';
import { useCallback, useMemo } from 'react';
import type { PageSearch } from './page-search.ts';

/** A column key, with a minus before it for descending order, as the address and the server write it. */
function readSorting(sort: string | undefined): Sorting | null {
  if (!sort) return null;
  return sort.startsWith('-') ? { column: sort.slice(1), descending: true } : { column: sort, descending: false };
}

function writeSorting(sorting: Sorting | null): string | undefined {
  return sorting ? `${sorting.descending ? '-' : ''}${sorting.column}` : undefined;
}

/** Search, order and filters of the table on the page. They live in its address; changing them adds no step to go back through. */
export function useTableState() {
  const { q, sort, filter } = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const change = useCallback(
    (next: Partial<PageSearch>) => {
      void navigate({ to: '.', search: (now: PageSearch) => ({ ...now, ...next }), replace: true, resetScroll: false });
    },
    [navigate],
  );
  const onSearchChange = useCallback((text: string) => change({ q: text || undefined }), [change]);
  const onSortingChange = useCallback((sorting: Sorting | null) => change({ sort: writeSorting(sorting) }), [change]);
  const setFilter = useCallback(
    (key: string, value: string | undefined) => {
      const others = Object.entries(filter ?? {}).filter(([name]) => name !== key);
      const next = value ? [...others, [key, value] as const] : others;
      change({ filter: next.length > 0 ? Object.fromEntries(next) : undefined });
    },
    [change, filter],
  );
  return useMemo(
    () => ({
      search: q ?? '',
      sort,
      sorting: readSorting(sort),
      filters: filter ?? {},
      onSearchChange,
      onSortingChange,
      setFilter,
    }),
    [q, sort, filter, onSearchChange, onSortingChange, setFilter],
  );
}
