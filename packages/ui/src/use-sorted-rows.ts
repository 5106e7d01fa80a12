import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { type Column, compareValues, rowMatches, type Sorting } from './data-table-model.ts';

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

/** The rows that match the search, in the order asked for; without an order they stay as they came. */
export function useSortedRows<Row extends object>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
  search: string,
): readonly Row[] {
  const definitions = useMemo(
    () =>
      columns.map((column) => ({
        id: column.id,
        accessorFn: (row: Row) => column.value(row) ?? undefined,
        sortUndefined: 'last' as const,
        sortFn: (a: { original: Row }, b: { original: Row }) =>
          compareValues(column.value(a.original) ?? '', column.value(b.original) ?? ''),
      })),
    [columns],
  );
  const state = useMemo(
    () => ({
      sorting: sorting ? [{ id: sorting.column, desc: sorting.descending }] : [],
      globalFilter: search,
      columnFilters: [],
    }),
    [sorting, search],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    state,
    getColumnCanGlobalFilter: (column: { id: string }) => column.id === columns[0]?.id,
    globalFilterFn: (row: { original: Row }, _column: string, text: string) => rowMatches(row.original, columns, text),
  });
  return table.getRowModel().rows.map((row) => row.original);
}
