import { useTranslation } from 'react-i18next';
import { vietnamDay } from '../../../format/dates.ts';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { Section } from '../../../page-parts/section.tsx';
import { MomentField } from './moment-field.tsx';
import type { RegimePartProps } from './name-fields.tsx';
import { FREQUENCIES, hasDataWindow, usualChain, withFrequency } from './regime-model.ts';
import { ReminderFields } from './reminder-fields.tsx';

const MOMENTS = ['opens', 'due', 'closes'] as const;
const LINKS = ['cutOff', 'reviewed', 'published'] as const;

/** The rhythm, when reports open, are due and close, the chain of the day, and reminders. */
export function WindowFields({ content, onChange }: RegimePartProps) {
  const { t } = useTranslation('regimes');
  const { frequency, dataWindow, chain } = content;
  const today = vietnamDay(new Date());
  return (
    <Section title={t('window.title')}>
      <div className={styles.form}>
        <Field label={t('window.frequency')}>
          {(ties) => (
            <select
              {...ties}
              value={frequency}
              onChange={({ target }) =>
                onChange(withFrequency(content, FREQUENCIES.find((one) => one === target.value) ?? frequency, today))
              }
            >
              {FREQUENCIES.map((one) => (
                <option key={one} value={one}>
                  {t(`frequencies.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {hasDataWindow(frequency) && (
          <Field label={t('window.dataWindow')}>
            {(ties) => (
              <select
                {...ties}
                value={dataWindow}
                onChange={({ target }) =>
                  onChange({ ...content, dataWindow: target.value === 'calendar' ? 'calendar' : 'decree-09-2019' })
                }
              >
                <option value="calendar">{t('dataWindows.calendar')}</option>
                <option value="decree-09-2019">{t('dataWindows.decree-09-2019')}</option>
              </select>
            )}
          </Field>
        )}
        {content.requested && <RequestedFields content={content} onChange={onChange} />}
        <p className={styles.hint}>{t('window.hint')}</p>
        {MOMENTS.map((moment) => (
          <MomentField
            key={moment}
            label={t(`window.${moment}`)}
            moment={content[moment]}
            onChange={(next) => onChange({ ...content, [moment]: next })}
          />
        ))}
        {frequency === 'daily' && (
          <label>
            <input
              type="checkbox"
              checked={chain !== null}
              onChange={({ target }) => onChange({ ...content, chain: target.checked ? usualChain() : null })}
            />{' '}
            {t('window.chain')}
          </label>
        )}
        {chain &&
          LINKS.map((link) => (
            <MomentField
              key={link}
              label={t(`window.links.${link}`)}
              moment={chain[link]}
              onChange={(next) => onChange({ ...content, chain: { ...chain, [link]: next } })}
            />
          ))}
        <ReminderFields content={content} onChange={onChange} />
      </div>
    </Section>
  );
}

/** The period of a regime on request, first and last day included. */
function RequestedFields({ content, onChange }: RegimePartProps) {
  const { t } = useTranslation('regimes');
  const { requested } = content;
  if (requested === null) return null;
  return (
    <>
      {(['first', 'last'] as const).map((end) => (
        <Field key={end} label={t(`window.requested.${end}`)}>
          {(ties) => (
            <input
              {...ties}
              type="date"
              required
              value={requested[end]}
              onChange={({ target }) => {
                if (target.value !== '') onChange({ ...content, requested: { ...requested, [end]: target.value } });
              }}
            />
          )}
        </Field>
      ))}
    </>
  );
}
