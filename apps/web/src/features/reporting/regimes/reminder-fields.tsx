import { useTranslation } from 'react-i18next';
import { inPlace } from '../../../format/in-place.ts';
import type { RegimePartProps } from './name-fields.tsx';
import type { RegimeContent } from './regime-queries.ts';
import styles from './regimes.module.css';

type Reminder = RegimeContent['reminders'][number];
const MOST = 12;
const MOST_MINUTES = 10_080;

/** Reminders before or after the due moment, to those who report or those who review. */
export function ReminderFields({ content, onChange }: RegimePartProps) {
  const { t } = useTranslation('regimes');
  const { reminders } = content;
  const set = (next: readonly Reminder[]) => onChange({ ...content, reminders: [...next] });
  const change = (place: number, change: Partial<Reminder>) =>
    set(reminders.map((one, at) => (at === place ? { ...one, ...change } : one)));
  return (
    <fieldset className={styles.group}>
      <legend>{t('reminders.title')}</legend>
      {inPlace(reminders).map(({ key, item: { to, minutesAfterDue } }) => (
        <div key={key} className={styles.moment}>
          <select
            className="field"
            aria-label={t('reminders.to')}
            value={to}
            onChange={({ target }) => change(Number(key), { to: target.value === 'reviewer' ? 'reviewer' : 'reporter' })}
          >
            <option value="reporter">{t('reminders.reporter')}</option>
            <option value="reviewer">{t('reminders.reviewer')}</option>
          </select>
          <input
            className="field"
            type="number"
            aria-label={t('reminders.minutes')}
            min={0}
            max={MOST_MINUTES}
            required
            value={Math.abs(minutesAfterDue)}
            onChange={({ target }) => {
              const minutes = target.valueAsNumber;
              if (Number.isInteger(minutes)) change(Number(key), { minutesAfterDue: minutesAfterDue < 0 ? -minutes : minutes });
            }}
          />
          <select
            className="field"
            aria-label={t('reminders.when')}
            value={minutesAfterDue < 0 ? 'before' : 'after'}
            onChange={({ target }) => {
              const minutes = Math.abs(minutesAfterDue);
              change(Number(key), { minutesAfterDue: target.value === 'before' ? -minutes : minutes });
            }}
          >
            <option value="before">{t('reminders.before')}</option>
            <option value="after">{t('reminders.after')}</option>
          </select>
          <button type="button" className={styles.button} onClick={() => set(reminders.filter((_one, at) => at !== Number(key)))}>
            {t('reminders.remove')}
          </button>
        </div>
      ))}
      {reminders.length < MOST && (
        <div>
          <button
            type="button"
            className={styles.button}
            onClick={() => set([...reminders, { to: 'reporter', minutesAfterDue: -60 }])}
          >
            {t('reminders.add')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
