import type { ReactNode } from 'react';
import { usePageTexts } from '../../../../i18n/use-page-texts.ts';
import styles from './entry.module.css';
import { statementHintEn, statementHintVi } from './statement-hint-texts.ts';

/** What may not be written into the texts of a report. */
export default function StatementHint({ id }: { readonly id: string }): ReactNode {
  return (
    <p id={id} className={styles.help}>
      {usePageTexts(statementHintVi, statementHintEn).noSecrets}
    </p>
  );
}
