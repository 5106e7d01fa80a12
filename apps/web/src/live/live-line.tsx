import type { ReactNode } from 'react';
import { usePageTexts } from '../i18n/use-page-texts.ts';
import styles from './live.module.css';
import type { Line } from './live-stream.ts';
import { liveEn } from './texts.en.ts';
import { liveVi } from './texts.vi.ts';

/** How a live page stands to its stream: shape and word, not colour alone. A stream that ends and is back at once is not read out. */
export function LiveLine({ line, children }: { readonly line: Line; readonly children?: ReactNode }) {
  const texts = usePageTexts(liveVi, liveEn);
  return (
    <p className={styles.line} data-line={line}>
      <span className={styles.mark} aria-hidden="true" />
      <span role="status">{texts[line]}</span>
      {children}
    </p>
  );
}
