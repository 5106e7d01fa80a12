import { useTranslation } from 'react-i18next';
import { problemTitle, Refusal } from '../../../../api/problem.ts';
import { ProblemNotice } from '../../../../api/problem-notice.tsx';
import { formatInstant } from '../../../../format/dates.ts';
import { useSession } from '../../../../session/session.ts';
import styles from './entry.module.css';
import type { ReportEntry } from './report-entry.ts';
import { useEntryState } from './use-entry-state.ts';

/** What is said about a report: why it came back, why it cannot be sent, who drafted it, where the document is kept, what became of its sending. */
export function ReportNotices({ entry }: { readonly entry: ReportEntry }) {
  const { t } = useTranslation('ownReports');
  const { report, state } = entry;
  const returned = report.state === 'returned' ? report.actions.findLast(({ kind }) => kind === 'returned') : undefined;
  return (
    <>
      {returned && state.sending?.state !== 'waiting' && (
        <p className={styles.alert}>
          <strong>{t('returnedBecause', { reason: returned.reason ?? '' })}</strong> ({returned.actorName},{' '}
          {formatInstant(returned.at)})
        </p>
      )}
      {report.whyNotSendable && (
        <p className={styles.alert}>
          {t(`notSendable.${report.whyNotSendable}`, {
            opens: formatInstant(report.opensAt),
            closes: formatInstant(report.closesAt),
          })}
        </p>
      )}
      <SendingNotice entry={entry} />
      <DraftNotice entry={entry} />
    </>
  );
}

function SendingNotice({ entry }: { readonly entry: ReportEntry }) {
  const { t, i18n } = useTranslation('ownReports');
  const { sending } = useEntryState(entry);
  const { report } = entry;
  if (sending?.state === 'waiting')
    return (
      <p className={styles.notice}>
        {t('waitingSince', { instant: formatInstant(sending.queuedAt) })}{' '}
        <button type="button" className={styles.button} onClick={() => void entry.takeBack()}>
          {t('entry.takeBack')}
        </button>
      </p>
    );
  if (sending?.state === 'refused')
    return <p className={styles.alert}>{t('entry.refused', { title: problemTitle(sending.problem, i18n.language) })}</p>;
  const sentAt = sending?.state === 'sent' ? sending.sentAt : report.sentAt;
  if (sentAt === null || (report.state === 'returned' && sending === null)) return null;
  return (
    <p className={styles.notice}>
      {t('entry.sentBefore', { instant: formatInstant(sentAt), closes: formatInstant(report.reopenedUntil ?? report.closesAt) })}
    </p>
  );
}

function DraftNotice({ entry }: { readonly entry: ReportEntry }) {
  const { t } = useTranslation('ownReports');
  const { account } = useSession();
  const { keptAt, savedAt, saveProblem, notKept } = useEntryState(entry);
  const { draft } = entry.report;
  return (
    <>
      {draft && draft.savedBy !== account.id && (
        <p className={styles.notice}>
          {t('entry.colleagueDraft', { name: draft.savedByName, instant: formatInstant(draft.savedAt), device: draft.device })}
        </p>
      )}
      {notKept && <p className={styles.alert}>{t('entry.notKept')}</p>}
      {saveProblem && <ProblemNotice error={new Refusal(saveProblem)} />}
      <p className={styles.kept}>
        {keptAt && t('entry.kept', { instant: formatInstant(keptAt) })}
        {keptAt && savedAt && ' · '}
        {savedAt && t('entry.saved', { instant: formatInstant(savedAt) })}
      </p>
    </>
  );
}
