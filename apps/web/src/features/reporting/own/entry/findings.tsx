import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../format/use-format.ts';
import styles from './entry.module.css';
import type { ReportEntry } from './report-entry.ts';
import { useEntryState } from './use-entry-state.ts';

/** What a check of the server found: a stop must be corrected, a warning may be explained. */
type Finding = {
  readonly checkKey: string;
  readonly severity: 'stop' | 'warn';
  readonly textVi: string;
  readonly textEn: string;
};

/** What the server's checks found in the last sending, with the place for a reason. */
export function Findings({ entry }: { readonly entry: ReportEntry }) {
  const { t } = useTranslation('ownReports');
  const { pick } = useFormat();
  const id = useId();
  const { sending, document } = useEntryState(entry);
  const found = sending?.state === 'refused' ? ((sending.problem.findings ?? []) as readonly Finding[]) : [];
  if (found.length === 0) return null;
  const explain = (checkKey: string, reason: string) =>
    entry.change((before) => ({ ...before, reasons: { ...before.reasons, [checkKey]: reason } }));
  return (
    <section aria-labelledby={id} className={styles.alert}>
      <h3 id={id}>{t('findings.title')}</h3>
      <ul>
        {found.map(({ checkKey, severity, textVi, textEn }) => (
          <li key={checkKey}>
            <p>
              {pick({ vi: textVi, en: textEn })} <span className="muted">({t(`findings.${severity}`)})</span>
            </p>
            {severity === 'warn' && (
              <label className={styles.reason}>
                <span>{t('findings.reason')}</span>
                <input
                  className="field"
                  type="text"
                  maxLength={500}
                  value={document.reasons[checkKey] ?? ''}
                  onChange={({ target }) => explain(checkKey, target.value)}
                />
              </label>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
