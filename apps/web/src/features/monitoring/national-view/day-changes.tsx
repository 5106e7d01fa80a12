import { Link } from '@tanstack/react-router';
import { StatusMark } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import styles from './day-changes.module.css';

export type DayChange = {
  readonly key: string;
  readonly direction: 'better' | 'worse' | 'neutral';
  readonly text: string;
  readonly provinceCode: string | null;
};

const TONE = { better: 'good', worse: 'bad', neutral: 'missing' } as const;

/** A sentence for each thing that got better or worse since the compared day. */
export function DayChanges({ title, changes }: { readonly title: string; readonly changes: readonly DayChange[] }) {
  const { t } = useTranslation('nationalView');
  return (
    <section aria-labelledby="day-changes">
      <h2 id="day-changes">{title}</h2>
      {changes.length === 0 && <p className="muted">{t('nothingChanged')}</p>}
      <ul className={styles.changes}>
        {changes.map(({ key, direction, text, provinceCode }) => (
          <li key={key}>
            <StatusMark tone={TONE[direction]} word={t(`direction.${direction}`)} />{' '}
            {provinceCode ? (
              <Link to="/provinces/$provinceCode" params={{ provinceCode }}>
                {text}
              </Link>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
