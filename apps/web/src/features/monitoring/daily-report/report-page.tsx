import { Button } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState, ExportMenu } from '@thong-suot/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatDay } from '../../../format/dates.ts';
import { useSession } from '../../../session/session.ts';
import { Page } from '../../../shell/page.tsx';
import { useView } from '../../../shell/use-view.ts';
import { daysQuery } from '../queries.ts';
import { DocumentPreview } from './document-preview.tsx';
import { EditionsPanel } from './editions-panel.tsx';
import styles from './report-page.module.css';
import { previewQuery, reportFiles } from './report-queries.ts';
import { WordingEditor } from './wording-editor.tsx';

/** The daily report of the day shown: preview, wording, publication, editions, files (C-14). */
export function ReportPage() {
  const { t } = useTranslation('dailyReport');
  const { date } = useView();
  const { data } = useSuspenseQuery(daysQuery);
  const day = data.days.find((one) => one.date === date) ?? data.days[0];
  if (!day) return <EmptyState title={t('noDay')} />;
  return <ReportOfDay key={day.date} date={day.date} />;
}

/** The files of a report as entries of a menu. */
export function useReportFiles(of: Parameters<typeof reportFiles>[0]) {
  const { t } = useTranslation('dailyReport');
  return reportFiles(of).map(({ format, href }) => ({ label: t(`formats.${format}`), href }));
}

function ReportOfDay({ date }: { readonly date: string }) {
  const { t } = useTranslation('dailyReport');
  const { permissions } = useSession();
  const [editing, setEditing] = useState(false);
  const files = useReportFiles({ date });
  const mayEdit = permissions.includes('monitoring.edit-wording');
  return (
    <Page
      printsAsDocument
      title={t('title', { day: formatDay(date) })}
      answer={t('answer')}
      actions={
        <>
          {mayEdit && !editing && (
            <Button type="button" onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
          )}
          <Link to="/reports/$date/figures" params={{ date }} className={styles.link}>
            {t('figures')}
          </Link>
          <ExportMenu label={t('files')} files={files} printLabel={t('print')} />
        </>
      }
    >
      <EditionsPanel date={date} mayPublish={permissions.includes('monitoring.publish-report')} />
      {editing ? <WordingEditor date={date} onClose={() => setEditing(false)} /> : <Preview date={date} />}
    </Page>
  );
}

function Preview({ date }: { readonly date: string }) {
  const { data, error, refetch } = useQuery(previewQuery(date));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return data ? <DocumentPreview document={data} /> : <LoadingNotice />;
}
