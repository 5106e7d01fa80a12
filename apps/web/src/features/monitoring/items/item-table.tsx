import type { ReactNode } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import styles from './item-table.module.css';

/** A condition or criterion as its form numbers and names it. */
type Item = { readonly key: string; readonly no: number; readonly nameVi: string; readonly nameEn: string };

export type ItemTableProps<Of extends Item> = {
  /** What the rows are: condition, criterion. */
  readonly heading: string;
  readonly items: readonly Of[];
  readonly columns: readonly { readonly heading: string; readonly cell: (item: Of) => ReactNode }[];
};

/** Conditions or criteria of a unit, a row each in the order of the form, with what is known of them beside their name. */
export function ItemTable<Of extends Item>({ heading, items, columns }: ItemTableProps<Of>) {
  const { name } = useFormat();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {columns.map((column) => (
            <th key={column.heading} scope="col">
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.key}>
            <th scope="row">
              {item.no}. {name(item)}
            </th>
            {columns.map((column) => (
              <td key={column.heading}>{column.cell(item)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
