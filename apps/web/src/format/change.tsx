import { useTranslation } from 'react-i18next';
import styles from './change.module.css';
import { useFormat } from './use-format.ts';

export type ChangeProps = {
  /** In percentage points or pieces; null: there is no day to compare with, and nothing is shown as zero. */
  readonly value: number | null;
  readonly unit: 'points' | 'pieces';
  /** Which direction is better; it decides the colour beside arrow and sign. */
  readonly better: 'up' | 'down';
};

/** A change against the compared day: arrow, sign, unit, and whether it is better or worse in words for a screen reader. */
export function Change({ value, unit, better }: ChangeProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (value === null) return <span className={styles.change}>{t('change.unknown')}</span>;
  const verdict = value === 0 ? 'same' : value > 0 === (better === 'up') ? 'better' : 'worse';
  return (
    <span className={styles.change} data-verdict={verdict}>
      <span aria-hidden="true">{value === 0 ? '＝' : value > 0 ? '▲' : '▼'}</span>{' '}
      {value === 0 ? (
        t('change.same')
      ) : (
        <>
          {format.change(value)}
          {unit === 'points' && ` ${t('change.points')}`}
          <span className="visually-hidden"> ({t(`change.${verdict}`)})</span>
        </>
      )}
    </span>
  );
}
