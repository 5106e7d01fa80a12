import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Column } from './data-table-model.ts';
import { usePrinting } from './use-printing.ts';

type BodyProps<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
};

/** From this many rows on only those near the window are drawn, all of one height. */
export const VIRTUAL_FROM = 250;
const ROW_HEIGHT = 41;

/** The rows of the table; long tables draw what is near the window, and all of it for print. */
export function DataTableBody<Row>(props: BodyProps<Row>) {
  const printing = usePrinting();
  if (props.rows.length >= VIRTUAL_FROM && !printing) return <VirtualBody {...props} />;
  return (
    <tbody>
      {props.rows.map((row, index) => (
        <BodyRow key={props.rowKey(row)} row={row} index={index} columns={props.columns} />
      ))}
    </tbody>
  );
}

function VirtualBody<Row>({ columns, rows, rowKey }: BodyProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollMargin: body.current?.offsetTop ?? 0,
  });
  const visible = virtualizer.getVirtualItems();
  const margin = virtualizer.options.scrollMargin;
  const above = (visible[0]?.start ?? margin) - margin;
  const below = virtualizer.getTotalSize() - ((visible.at(-1)?.end ?? margin) - margin);
  return (
    <tbody ref={body}>
      <SpacerRow height={above} columns={columns.length} />
      {visible.map(({ index }) => {
        const row = rows[index];
        return row && <BodyRow key={rowKey(row)} row={row} index={index} columns={columns} />;
      })}
      <SpacerRow height={below} columns={columns.length} />
    </tbody>
  );
}

function SpacerRow({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

function BodyRow<Row>({
  row,
  index,
  columns,
}: {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
}) {
  return (
    <tr aria-rowindex={index + 2}>
      {columns.map((column) => {
        const content = column.cell ? column.cell(row) : column.value(row);
        return column.namesRow ? (
          <th key={column.id} scope="row">
            {content}
          </th>
        ) : (
          <td key={column.id} data-numeric={column.numeric} data-label={column.header}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
