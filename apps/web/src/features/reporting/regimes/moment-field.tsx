import { useTranslation } from 'react-i18next';
import type { Moment } from './regime-queries.ts';
import styles from './regimes.module.css';

type MomentFieldProps = { readonly label: string; readonly moment: Moment; readonly onChange: (moment: Moment) => void };

const MOST_DAYS = 60;

/** A moment counted from the last day of a period: days or working days after it, negative before it, and the time. */
export function MomentField({ label, moment, onChange }: MomentFieldProps) {
  const { t } = useTranslation('regimes');
  return (
    <fieldset className={styles.moment}>
      <legend>{label}</legend>
      <input
        className="field"
        type="number"
        aria-label={`${label}: ${t('moment.days')}`}
        min={-MOST_DAYS}
        max={MOST_DAYS}
        step={1}
        required
        value={moment.days}
        onChange={({ target }) => {
          if (Number.isInteger(target.valueAsNumber)) onChange({ ...moment, days: target.valueAsNumber });
        }}
      />
      <select
        className="field"
        aria-label={`${label}: ${t('moment.count')}`}
        value={moment.count}
        onChange={({ target }) => onChange({ ...moment, count: target.value === 'days' ? 'days' : 'working-days' })}
      >
        <option value="days">{t('moment.counts.days')}</option>
        <option value="working-days">{t('moment.counts.working-days')}</option>
      </select>
      <input
        className="field"
        type="time"
        aria-label={`${label}: ${t('moment.time')}`}
        required
        value={moment.time}
        onChange={({ target }) => {
          if (target.value !== '') onChange({ ...moment, time: target.value });
        }}
      />
    </fieldset>
  );
}
