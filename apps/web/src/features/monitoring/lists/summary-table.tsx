import { ScrollRegion } from '@thong-suot/ui';
import type { ReactNode } from 'react';
import styles from './summary-table.module.css';

export type SummaryTableProps = {
  readonly title: string;
  /** What each column holds; a heading with a figure in it names itself by `key`. */
  readonly headers: readonly (string | { readonly key: string; readonly content: ReactNode })[];
  /** The first cell names its row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
};

const keyOf = (header: SummaryTableProps['headers'][number]): string => (typeof header === 'string' ? header : header.key);

/** A short table above a list, folded until it is wanted. */
export function SummaryTable({ title, headers, rows }: SummaryTableProps) {
  return (
    <details className={styles.summary}>
      <summary>{title}</summary>
      <ScrollRegion label={title}>
        <table>
          <thead>
            <tr>
              {headers.map((header) => (
                <th key={keyOf(header)} scope="col">
                  {typeof header === 'string' ? header : header.content}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [first, ...others] }) => (
              <tr key={key}>
                <th scope="row">{first}</th>
                {others.map((cell, index) => (
                  <td key={keyOf(headers[index + 1] ?? '')}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
