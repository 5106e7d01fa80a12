import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../format/use-format.ts';
import styles from './entry.module.css';
import { FindingWords } from './finding-words.tsx';
import { type ShownFinding, useFindings } from './findings-shown.ts';
import type { ReportEntry } from './report-entry.ts';
import { useEntryState } from './use-entry-state.ts';

/** What the checks found once somebody tried to send, here or on the server, with the place for a reason. */
export function Findings({ entry }: { readonly entry: ReportEntry }) {
  const { t } = useTranslation('ownReports');
  const id = useId();
  const { all } = useFindings(entry);
  if (all.length === 0) return <ChecksOnSending entry={entry} />;
  return (
    <section role="alert" aria-labelledby={id} className={styles.alert}>
      <h3 id={id}>{t('findings.title')}</h3>
      <ul>
        {all.map((finding) => (
          <li key={`${finding.checkKey} ${finding.textVi}`}>
            <p>
              <FindingWords finding={finding} />
            </p>
            {finding.severity === 'warn' && <ReasonField entry={entry} finding={finding} />}
          </li>
        ))}
      </ul>
      <ChecksOnSending entry={entry} />
    </section>
  );
}

function ReasonField({ entry, finding: { checkKey } }: { readonly entry: ReportEntry; readonly finding: ShownFinding }) {
  const { t } = useTranslation('ownReports');
  const { document } = useEntryState(entry);
  const reason = document.reasons[checkKey] ?? '';
  return (
    <label className={styles.reason}>
      <span>{t('findings.reason')}</span>
      <input
        className="field"
        type="text"
        maxLength={500}
        value={reason}
        disabled={entry.locked}
        aria-invalid={reason.trim() === ''}
        onChange={({ target }) =>
          entry.change((before) => ({ ...before, reasons: { ...before.reasons, [checkKey]: target.value } }))
        }
      />
    </label>
  );
}

/** The checks that could not be made here, each with why: never passed over in silence. */
function ChecksOnSending({ entry }: { readonly entry: ReportEntry }) {
  const { t } = useTranslation('ownReports');
  const { pick } = useFormat();
  const { checked } = useEntryState(entry);
  if (checked === null) return null;
  // What has no answer yet is no news while somebody fills in.
  const notMade = checked.notCheckable.filter(({ why }) => why !== 'no-value');
  const count = checked.onSending.length + notMade.length;
  if (count === 0) return null;
  return (
    <details className="muted">
      <summary>{t('findings.onSending', { count })}</summary>
      <ul>
        {checked.onSending.map(({ key, textVi, textEn }) => (
          <li key={key}>{t('findings.madeOnSending', { rule: pick({ vi: textVi, en: textEn }) })}</li>
        ))}
        {notMade.map(({ checkKey, textVi, textEn }) => (
          <li key={checkKey}>{pick({ vi: textVi, en: textEn })}</li>
        ))}
      </ul>
    </details>
  );
}
