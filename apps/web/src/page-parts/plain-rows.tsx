import { ScrollRegion } from '@thong-suot/ui';
import type { ReactNode } from 'react';
import styles from './form.module.css';

export type PlainRowsProps = {
  readonly label: string;
  readonly headers: readonly string[];
  /** The first cell names its row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** On a narrow screen each row is a card, its cells under each other; else the table scrolls within its own box. */
  readonly cardsWhenNarrow?: boolean;
};

/** A short table inside a section of a page. */
export function PlainRows({ label, headers, rows, cardsWhenNarrow = false }: PlainRowsProps) {
  return (
    <ScrollRegion label={label}>
      <table className={styles.table} data-cards={cardsWhenNarrow} aria-label={label}>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, place) => (
                <td key={headers[place + 1]} data-label={headers[place + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
