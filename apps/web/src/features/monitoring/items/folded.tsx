import type { ReactNode } from 'react';
import styles from './item-table.module.css';

export type FoldedProps = {
  readonly title: ReactNode;
  /** What the part comes to. It stands beside the heading, not in it: a control must hold no other. */
  readonly figures?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a page, folded until it is wanted, with its figures in sight; on paper it lies open (print.css). */
export function Folded({ title, figures, children }: FoldedProps) {
  return (
    <div className={styles.block}>
      <details>
        <summary>{title}</summary>
        {children}
      </details>
      {figures && <div className={styles.figures}>{figures}</div>}
    </div>
  );
}
