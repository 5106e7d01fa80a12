import type { ReportDocument } from '@thong-suot/form-rules';
import { useMemo } from 'react';
import styles from './entry.module.css';
import { type EntryForm, proposalsOf, shownAnswers, shownItems, statementOf } from './entry-model.ts';
import type { FindingsOfItems } from './findings-shown.ts';
import { ItemRow, type ItemRowProps } from './item-row.tsx';

type ItemListProps = Pick<ItemRowProps, 'disabled' | 'onAnswer' | 'onStatement'> & {
  /** Unique on the page; the ids of all rows begin with it. */
  readonly id: string;
  readonly form: EntryForm;
  readonly document: ReportDocument;
  /** What hinders sending, by item, in words. */
  readonly words: (itemKey: string) => string | null;
  /** What the checks found, by the item that it is shown at. */
  readonly findings?: FindingsOfItems;
};

/** The items that a document asks as it stands: of a report that is filled in, and of a form that somebody makes. */
export function ItemList({ id, form, document, words, findings, disabled, onAnswer, onStatement }: ItemListProps) {
  const shown = useMemo(
    () => ({ items: shownItems(form, document), answers: shownAnswers(form, document), proposed: proposalsOf(form, document) }),
    [form, document],
  );
  const carried = new Set(document.carried);
  return (
    <ol className={styles.items}>
      {shown.items.map((item) => (
        <ItemRow
          key={item.key}
          id={`${id}-${item.key}`}
          item={item}
          answer={shown.answers[item.key] ?? null}
          origin={shown.proposed[item.key] ? 'proposed' : carried.has(item.key) ? 'carried' : 'own'}
          fault={words(item.key)}
          findings={findings?.get(item.key)}
          obstacle={statementOf(document, 'obstacle', item.key)}
          recommendation={statementOf(document, 'recommendation', item.key)}
          disabled={disabled}
          onAnswer={onAnswer}
          onStatement={onStatement}
        />
      ))}
    </ol>
  );
}
