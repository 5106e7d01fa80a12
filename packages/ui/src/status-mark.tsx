import styles from './status-mark.module.css';
import { type Tone, toneShape } from './tone.ts';

export type StatusMarkProps = {
  readonly tone: Tone;
  /** The word that goes with colour and shape; with `wordHidden` only a screen reader hears it. */
  readonly word: string;
  readonly wordHidden?: boolean;
};

/** A status as colour, shape and word together; none of the three carries the meaning alone. */
export function StatusMark({ tone, word, wordHidden = false }: StatusMarkProps) {
  return (
    <span className={styles.mark}>
      <svg
        className={styles.shape}
        data-tone={tone}
        viewBox="0 0 12 12"
        width="12"
        height="12"
        aria-hidden="true"
        focusable="false"
      >
        <path d={toneShape(tone, 0.5, 0.5, 11)} />
      </svg>
      <span className={wordHidden ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  );
}
