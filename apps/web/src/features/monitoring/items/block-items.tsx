import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BLOCKS } from '../lists/blocks.ts';
import styles from './item-table.module.css';

export type BlockItemsProps = {
  readonly block: (typeof BLOCKS)[number];
  /** What the block comes to, beside its name. */
  readonly result: ReactNode;
  readonly children: ReactNode;
};

/** What is known of one block of a unit, folded until it is wanted; on paper only what is open. */
export function BlockItems({ block, result, children }: BlockItemsProps) {
  const { t } = useTranslation('lists');
  return (
    <details className={styles.block}>
      <summary>
        {t(`blocks.${block}`)} {result}
      </summary>
      {children}
    </details>
  );
}
