import type { Column } from '@thong-suot/ui';
import styles from '../items/item-table.module.css';

/** A short table of a page's section, without search and order. */
export function PlainTable<Row>({
  columns,
  rows,
  rowKey,
}: {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => {
              const content = column.cell ? column.cell(row) : column.value(row);
              return column.namesRow ? (
                <th key={column.id} scope="row">
                  {content}
                </th>
              ) : (
                <td key={column.id}>{content}</td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
