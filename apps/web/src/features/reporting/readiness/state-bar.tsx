import { StatusMark, type Tone } from '@thong-suot/ui';
import { useFormat } from '../../../format/use-format.ts';
import styles from './readiness.module.css';

export type BarPart = { readonly tone: Tone; readonly word: string; readonly count: number };

/** Parts of a whole side by side, each as long as its count; read out as its words and counts. */
export function StateBar({ parts }: { readonly parts: readonly BarPart[] }) {
  const { count } = useFormat();
  const shown = parts.filter((part) => part.count > 0);
  return (
    <span className={styles.bar} role="img" aria-label={shown.map((part) => `${part.word}: ${count(part.count)}`).join(', ')}>
      {shown.map((part) => (
        <span key={part.word} data-tone={part.tone} style={{ flexGrow: part.count }} title={`${part.word}: ${count(part.count)}`}>
          {count(part.count)}
        </span>
      ))}
    </span>
  );
}

/** What the colours of the bars mean, with shape and word. */
export function BarLegend({ parts }: { readonly parts: readonly Pick<BarPart, 'tone' | 'word'>[] }) {
  return (
    <ul className={styles.legend}>
      {parts.map(({ tone, word }) => (
        <li key={word}>
          <StatusMark tone={tone} word={word} />
        </li>
      ))}
    </ul>
  );
}
