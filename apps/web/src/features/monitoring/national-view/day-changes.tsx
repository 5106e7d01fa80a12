import { Link } from '@tanstack/react-router';
import { StatusMark } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { FigureLink } from '../evidence/figure-link.tsx';
import styles from './day-changes.module.css';

export type DayChange = {
  readonly key: string;
  readonly direction: 'better' | 'worse' | 'neutral';
  readonly text: string;
  /** Of the unit that changed; null: the nation. */
  readonly provinceCode: string | null;
  readonly unitName: string;
  readonly evidence: string;
};

const TONE = { better: 'good', worse: 'bad', neutral: 'missing' } as const;

/** So many sentences stand there at once; the others are one step away, so that the ranking below stays in sight. On paper all do (print.css). */
const SHOWN_AT_FIRST = 6;

/** A sentence for each thing that got better or worse since the compared day. */
export function DayChanges({ title, changes }: { readonly title: string; readonly changes: readonly DayChange[] }) {
  const { t } = useTranslation('nationalView');
  const others = changes.length - SHOWN_AT_FIRST;
  return (
    <section aria-labelledby="day-changes">
      <h2 id="day-changes">{title}</h2>
      {changes.length === 0 && <p className="muted">{t('nothingChanged')}</p>}
      <Sentences changes={changes.slice(0, SHOWN_AT_FIRST)} />
      {others > 0 && (
        <details className={styles.others}>
          <summary>{t('otherChanges', { count: others })}</summary>
          <Sentences changes={changes.slice(SHOWN_AT_FIRST)} />
        </details>
      )}
    </section>
  );
}

function Sentences({ changes }: { readonly changes: readonly DayChange[] }) {
  const { t } = useTranslation('nationalView');
  return (
    <ul className={styles.changes}>
      {changes.map(({ key, direction, text, provinceCode, unitName, evidence }) => (
        <li key={key}>
          <StatusMark tone={TONE[direction]} word={t(`direction.${direction}`)} />{' '}
          {provinceCode ? (
            <Link to="/provinces/$provinceCode" params={{ provinceCode }}>
              {unitName}
            </Link>
          ) : (
            unitName
          )}
          : <FigureLink figure={evidence}>{text}</FigureLink>
        </li>
      ))}
    </ul>
  );
}
