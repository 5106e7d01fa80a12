import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** Says that there is nothing to show and why: hatched, so that it is never read as a zero. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.reason}>{children}</div>}
    </div>
  );
}
