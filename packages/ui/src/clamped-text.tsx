import { useState } from 'react';
import styles from './clamped-text.module.css';

export type ClampedTextProps = {
  readonly text: string;
  /** Language of the text, where it is another than that of the page. */
  readonly lang?: string;
  /** Words of the button that shows all of it. */
  readonly showAll: string;
};

/** Text shorter than this is always shown whole. */
const SHORT_TEXT = 160;

/** A long text in three lines until all of it is wanted; on paper, and for whoever searches the page, it is whole. */
export function ClampedText({ text, lang, showAll }: ClampedTextProps) {
  const [whole, setWhole] = useState(text.length < SHORT_TEXT);
  if (whole) return <span lang={lang}>{text}</span>;
  return (
    <>
      <span lang={lang} className={styles.clamped}>
        {text}
      </span>
      <button type="button" className={styles.more} aria-expanded="false" onClick={() => setWhole(true)}>
        {showAll}
      </button>
    </>
  );
}
