import { type ReactNode, useEffect, useId, useState } from 'react';
import styles from './data-table.module.css';
import { DataTableBody, VIRTUAL_FROM } from './data-table-body.tsx';
import { type Column, nextSorting, type Sorting } from './data-table-model.ts';
import { EmptyState } from './empty-state.tsx';
import { ScrollRegion } from './scroll-region.tsx';

export type DataTableTexts = {
  readonly search: string;
  /** Says how many of how many rows are shown, for example "12 / 3.321 dòng". */
  readonly count: (shown: number, all: number) => string;
  readonly nothingFound: string;
  readonly sortBy: (header: string) => string;
  readonly more: string;
};

export type DataTableProps<Row> = {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  /** The rows to show, in the order to show them. */
  readonly rows: readonly Row[];
  /** How many rows there are in all that could be shown. */
  readonly total: number;
  readonly rowKey: (row: Row) => string;
  readonly sorting: Sorting | null;
  readonly onSortingChange: (sorting: Sorting | null) => void;
  readonly search?: string;
  /** Left out: its owner cannot search the rows, and there is no search field. */
  readonly onSearchChange?: (search: string) => void;
  /** Fetches further rows; left out, there are none. */
  readonly onMore?: (() => void) | undefined;
  /** Filters and exports that stand beside the search field. */
  readonly tools?: ReactNode;
  readonly texts: DataTableTexts;
};

/** A table to search and sort. Order and search belong to its owner, so that they can live in the address of the page. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, texts, caption, total } = props;
  return (
    <div className={styles.frame}>
      <div className={styles.tools}>
        {props.onSearchChange && <SearchField label={texts.search} search={props.search ?? ''} onChange={props.onSearchChange} />}
        {props.tools}
        <p role="status" className={styles.count}>
          {texts.count(rows.length, total)}
        </p>
      </div>
      <ScrollRegion className={styles.scroller} label={caption}>
        <table className={styles.table} data-cards={rows.length < VIRTUAL_FROM} aria-rowcount={total + 1}>
          <caption className={props.captionHidden ? 'visually-hidden' : styles.caption}>{caption}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <ColumnHeader key={column.id} column={column} {...props} />
              ))}
            </tr>
          </thead>
          <DataTableBody columns={columns} rows={rows} rowKey={props.rowKey} />
        </table>
      </ScrollRegion>
      {rows.length === 0 && <EmptyState title={texts.nothingFound} />}
      {props.onMore && (
        <button type="button" className={styles.more} onClick={props.onMore}>
          {texts.more}
        </button>
      )}
    </div>
  );
}

/** Milliseconds without a further letter after which a search counts. */
const SETTLED_AFTER_MS = 250;

function SearchField({
  label,
  search,
  onChange,
}: {
  readonly label: string;
  readonly search: string;
  readonly onChange: (search: string) => void;
}) {
  const id = useId();
  const [text, setText] = useState(search);
  useEffect(() => setText(search), [search]);
  useEffect(() => {
    if (text === search) return;
    const timer = setTimeout(() => onChange(text), SETTLED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text, search, onChange]);
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <input
        id={id}
        type="search"
        className={styles.search}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </>
  );
}

function ColumnHeader<Row>({ column, sorting, onSortingChange, texts }: DataTableProps<Row> & { readonly column: Column<Row> }) {
  if (column.sortable === false) {
    return (
      <th scope="col" className={styles.plain} data-numeric={column.numeric} title={column.description}>
        {column.header}
      </th>
    );
  }
  const active = sorting?.column === column.id;
  const direction = active ? (sorting.descending ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" aria-sort={direction} data-numeric={column.numeric}>
      <button
        type="button"
        className={styles.sort}
        data-direction={direction}
        title={column.description ?? texts.sortBy(column.header)}
        onClick={() => onSortingChange(nextSorting(column, sorting))}
      >
        {column.header}
      </button>
    </th>
  );
}
