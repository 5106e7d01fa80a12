import type { ReactNode } from 'react';
import { usePageTexts } from '../i18n/use-page-texts.ts';
import styles from './live.module.css';
import { liveEn } from './texts.en.ts';
import { liveVi } from './texts.vi.ts';

type NewsBarProps = { readonly action: string; readonly onTake: () => void; readonly children: ReactNode };

/** Says what came in while a list stands still under the hand; nothing moves until the button is used. */
export function NewsBar({ action, onTake, children }: NewsBarProps) {
  return (
    <div className={styles.news}>
      <span>{children}</span>
      <button type="button" onClick={onTake}>
        {action}
      </button>
    </div>
  );
}

/** Says that rows would stand in another order by now. */
export function OtherOrder({ onArrange }: { readonly onArrange: () => void }) {
  const texts = usePageTexts(liveVi, liveEn);
  return (
    <NewsBar action={texts.arrange} onTake={onArrange}>
      {texts.otherOrder}
    </NewsBar>
  );
}
