import { type Column, DataTable, useSortedRows } from '@thong-suot/ui';
import { useTableState } from '../shell/use-table-state.ts';
import { useTableTexts } from '../shell/use-table-texts.ts';
import { OtherOrder } from './news-bar.tsx';
import type { Arranged } from './steady-order.ts';
import { useSteadyOrder } from './use-steady-order.ts';

export type SteadyTableProps<Row extends object> = {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Made once, not at each drawing. */
  readonly arranged: Arranged<Row>;
  /** What the rows are of: another one arranges them anew. Null: nothing moves by itself. */
  readonly of: string | null;
  readonly searchable: boolean;
};

/** A table to sort, and to search, whose rows keep their places while they move by themselves, until its reader asks otherwise. */
export function SteadyTable<Row extends object>({
  caption,
  captionHidden = false,
  columns,
  rows,
  arranged,
  of,
  searchable,
}: SteadyTableProps<Row>) {
  const { sort, sorting, onSortingChange, search, onSearchChange } = useTableState();
  const texts = useTableTexts();
  const words = searchable ? search : '';
  const wanted = useSortedRows(rows, columns, sorting, words);
  const { shown, isOther, arrange } = useSteadyOrder(wanted, rows, arranged, of === null ? null : `${of} ${sort} ${words}`);
  return (
    <>
      {isOther && <OtherOrder onArrange={arrange} />}
      <DataTable
        caption={caption}
        captionHidden={captionHidden}
        columns={columns}
        rows={shown}
        total={rows.length}
        rowKey={arranged.keyOf}
        texts={texts}
        sorting={sorting}
        onSortingChange={onSortingChange}
        {...(searchable && { search, onSearchChange })}
      />
    </>
  );
}
