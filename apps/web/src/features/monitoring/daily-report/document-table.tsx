import { ScrollRegion } from '@thong-suot/ui';
import { inPlace } from '../../../format/in-place.ts';
import { DocumentParts } from './document-figures.tsx';
import type { Table, TableRow } from './document-model.ts';
import styles from './document-preview.module.css';

/** The font size the preview takes as its own, in points; tables are set smaller in proportion. */
const BODY_SIZE = 13;

/** A table of an annex with the widths and alignments of its columns; its heading repeats on every printed page. */
export function DocumentTable({ table, label }: { readonly table: Table; readonly label: string }) {
  const total = table.columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <ScrollRegion label={label}>
      <table className={styles.table} style={{ fontSize: `${table.fontSize / BODY_SIZE}em` }}>
        <colgroup>
          {inPlace(table.columns).map(({ key, item }) => (
            <col key={key} style={{ width: `${(item.width / total) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          {inPlace(table.header).map(({ key, item: cells }) => (
            <tr key={key}>
              {inPlace(cells).map(({ key: place, item: { text, colSpan, rowSpan } }) => (
                <th key={place} scope={colSpan && colSpan > 1 ? 'colgroup' : 'col'} colSpan={colSpan} rowSpan={rowSpan}>
                  {text}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {inPlace(placeRows(table.rows)).map(({ key, item: { kind, cells } }) => (
            <tr key={key} data-kind={kind}>
              {cells.map(({ column, cell: { text, parts, colSpan, rowSpan, alignment } }) => (
                <td
                  key={column}
                  colSpan={colSpan}
                  rowSpan={rowSpan}
                  data-alignment={alignment ?? table.columns[column]?.alignment}
                >
                  <DocumentParts parts={parts ?? [{ text }]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type PlacedRow = {
  readonly kind: TableRow['kind'];
  readonly cells: readonly { readonly column: number; readonly cell: TableRow['cells'][number] }[];
};

/** Finds the column each cell stands in, since cells that a span above covers are left out. */
export function placeRows(rows: readonly TableRow[]): readonly PlacedRow[] {
  const coveredUntil: number[] = [];
  return rows.map(({ kind, cells }, line) => {
    let next = 0;
    const placed = cells.map((cell) => {
      while ((coveredUntil[next] ?? 0) > line) next += 1;
      const column = next;
      for (let span = 0; span < (cell.colSpan ?? 1); span += 1, next += 1) coveredUntil[next] = line + (cell.rowSpan ?? 1);
      return { column, cell };
    });
    return { kind, cells: placed };
  });
}
