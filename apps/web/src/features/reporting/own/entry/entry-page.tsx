import { Link, useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../../app/loading-notice.tsx';
import { formatDay } from '../../../../format/dates.ts';
import { useSession } from '../../../../session/session.ts';
import { Page } from '../../../../shell/page.tsx';
import { type ReportAddress, reportingPlaces } from '../address.ts';
import { usePlaceReports } from '../use-place-reports.ts';
import styles from './entry.module.css';
import { ConfirmBar, SendBar } from './entry-bar.tsx';
import { focusItem, onEntryKey } from './entry-keys.ts';
import { withProposals } from './entry-model.ts';
import { needsSending } from './needs-sending.ts';
import type { ReportEntry } from './report-entry.ts';
import { ReportSection } from './report-section.tsx';
import { useEntries } from './use-entries.ts';
import { useSecondsSpent } from './use-seconds-spent.ts';

/** All reports of one place and period that a person makes, one after the other, sent together or one by one. */
export function EntryPage() {
  const { t } = useTranslation('ownReports');
  const { periodEnd, provinceCode, reporter } = useParams({ from: '/own-reports/$periodEnd/$provinceCode/$reporter' });
  const { account, appointments } = useSession();
  const places = useMemo(
    () => reportingPlaces(appointments).filter((one) => one.provinceCode === provinceCode && one.reporter === reporter),
    [appointments, provinceCode, reporter],
  );
  const listed = usePlaceReports(account.id, places, true);
  const addresses = useMemo(
    () => listed.reports.filter((one) => one.periodEnd === periodEnd).map((one): ReportAddress => addressOf(one)),
    [listed.reports, periodEnd],
  );
  const { entries, error, loading, retry } = useEntries(account.id, addresses);
  const failure = error ?? listed.error;
  return (
    <Page
      title={t('entry.title', { period: formatDay(periodEnd), place: places[0]?.name ?? reporter })}
      answer={<Link to="/own-reports">{t('entry.back')}</Link>}
    >
      {failure && <ProblemNotice error={failure} onRetry={retry} />}
      {(loading || listed.loading) && !failure && <LoadingNotice />}
      {!listed.loading && !failure && addresses.length === 0 && <p>{t('entry.nothing')}</p>}
      {!loading && entries.length > 0 && <Entries entries={entries} />}
    </Page>
  );
}

function Entries({ entries }: { readonly entries: readonly ReportEntry[] }) {
  const { t } = useTranslation('ownReports');
  const page = useRef<HTMLDivElement>(null);
  useSecondsSpent(entries);
  const sendAll = useCallback(async () => {
    for (const entry of entries) if (needsSending(entry)) await entry.send();
    // Faults are drawn by now only if React has had its turn.
    requestAnimationFrame(() => {
      const fault = page.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      const item = fault?.closest('[data-item]');
      if (item) focusItem(item);
      else fault?.focus();
    });
  }, [entries]);
  useEffect(() => {
    const within = page.current;
    if (!within) return;
    const onKeyDown = (event: KeyboardEvent) => onEntryKey(event, within, () => void sendAll());
    const onLeave = ({ target }: FocusEvent) => {
      const report = target instanceof HTMLElement && target.closest('[data-item]')?.closest<HTMLElement>('[data-report]');
      if (report) entries.find(({ key }) => key === report.dataset['report'])?.left();
    };
    within.addEventListener('keydown', onKeyDown);
    within.addEventListener('focusout', onLeave);
    return () => {
      within.removeEventListener('keydown', onKeyDown);
      within.removeEventListener('focusout', onLeave);
    };
  }, [sendAll, entries]);
  const confirm = () => {
    for (const entry of entries) entry.change((document) => withProposals(entry.form, document));
    focusItem(page.current?.querySelector('[data-item]'));
  };
  return (
    <div ref={page} className={styles.page}>
      <p className={styles.hint}>{t('entry.hint')}</p>
      <ConfirmBar entries={entries} onConfirm={confirm} />
      {entries.map((entry) => (
        <ReportSection key={entry.key} entry={entry} alone={entries.length === 1} />
      ))}
      <SendBar entries={entries} onSend={() => void sendAll()} />
    </div>
  );
}

const addressOf = ({ periodEnd, provinceCode, reporter, part, formKey }: ReportAddress): ReportAddress => ({
  periodEnd,
  provinceCode,
  reporter,
  part,
  formKey,
});
