import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { problemTitle } from '../../../api/problem.ts';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { useSession } from '../../../session/session.ts';
import { listDrafts } from '../offline/drafts.ts';
import { keyOf, type ReportAddress, type ReportingPlace } from './address.ts';
import styles from './own-reports.module.css';
import { ownReportKeys } from './queries.ts';
import { ReportState } from './report-state.tsx';
import type { OwnReport } from './sorted-reports.ts';

type OpenReportsProps = {
  readonly title: string;
  readonly reports: readonly OwnReport[];
  readonly places: readonly ReportingPlace[];
  readonly action: 'fill' | 'open';
  readonly none: string;
};

/** Reports of open periods, together for each place and period: one press opens all of them. */
export function OpenReports({ title, reports, places, action, none }: OpenReportsProps) {
  const { t } = useTranslation('ownReports');
  const id = useId();
  const groups = Map.groupBy(reports, ({ periodEnd, provinceCode, reporter }) => [periodEnd, provinceCode, reporter].join(' '));
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {reports.length === 0 && <p className="muted">{none}</p>}
      {[...groups].map(([key, [first, ...rest]]) => {
        if (!first) return null;
        const { periodEnd, provinceCode, reporter } = first;
        const place = places.find((one) => one.provinceCode === provinceCode && one.reporter === reporter);
        return (
          <div key={key} className={styles.group}>
            <div className={styles.groupHead}>
              <h3>
                {t('periodOf', { day: formatDay(periodEnd) })}
                {places.length > 1 && `, ${place?.name}`}
              </h3>
              <Link
                to="/own-reports/$periodEnd/$provinceCode/$reporter"
                params={{ periodEnd, provinceCode, reporter }}
                className={action === 'fill' ? styles.primary : styles.secondary}
                aria-label={`${t(action)}, ${t('periodOf', { day: formatDay(periodEnd) })}`}
              >
                {t(action)}
              </Link>
            </div>
            <ul className={styles.list}>
              {[first, ...rest].map((report) => (
                <OpenReport key={keyOf(report as ReportAddress)} report={report} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function OpenReport({ report }: { readonly report: OwnReport }) {
  const { t, i18n } = useTranslation('ownReports');
  const { language } = useFormat();
  const { sending } = report;
  return (
    <li className={styles.report}>
      <span className={styles.name}>{language === 'vi' ? report.formNameVi : report.formNameEn}</span>
      <ReportState report={report} sending={sending} />
      <span className="muted">{t('dueAt', { instant: formatInstant(report.dueAt) })}</span>
      <Draft report={report} />
      {report.returnReason && !sending && (
        <p className={styles.reason}>{t('returnedBecause', { reason: report.returnReason })}</p>
      )}
      {sending?.state === 'waiting' && <p>{t('waitingSince', { instant: formatInstant(sending.queuedAt) })}</p>}
      {sending?.state === 'refused' && (
        <p className={styles.reason}>{t('entry.refused', { title: problemTitle(sending.problem, i18n.language) })}</p>
      )}
      {sending === null && report.sentAt && report.state !== 'returned' && (
        <span>{t('sentAt', { instant: formatInstant(report.sentAt) })}</span>
      )}
      {sending?.state === 'sent' && <span>{t('sentAt', { instant: formatInstant(sending.sentAt) })}</span>}
    </li>
  );
}

/** Whose draft there is: what is only on this device comes first, since nobody else sees it. */
function Draft({ report }: { readonly report: OwnReport }) {
  const { t } = useTranslation('ownReports');
  const { account } = useSession();
  const { data: drafts } = useQuery({
    queryKey: [...ownReportKeys.all, account.id, 'drafts'],
    retry: false,
    staleTime: 0,
    queryFn: () => listDrafts(account.id),
  });
  if (report.sending) return null;
  const key = keyOf(report as ReportAddress);
  const here = drafts?.find((draft) => draft.unsaved && keyOf(draft.address) === key);
  if (here) return <span className="muted">{t('draftHere', { instant: formatInstant(here.changedAt) })}</span>;
  if (!report.draftSavedAt) return null;
  return (
    <span className="muted">
      {t('draftBy', { name: report.draftSavedByName ?? '', instant: formatInstant(report.draftSavedAt) })}
    </span>
  );
}
