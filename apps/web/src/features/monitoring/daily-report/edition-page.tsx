import { Button } from '@mantine/core';
import { useMutation, useSuspenseQueries } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { verifyEdition } from '@thong-suot/api-client';
import { ExportMenu, StatusMark } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { Page } from '../../../shell/page.tsx';
import { DocumentPreview } from './document-preview.tsx';
import type { Verification } from './report-contract.ts';
import styles from './report-page.module.css';
import { useReportFiles } from './report-page.tsx';
import { editionPagesQuery, editionSummaryQuery } from './report-queries.ts';

/** A published edition as it prints; an amended one begins with what differs. It can be rebuilt and compared byte for byte. */
export function EditionPage() {
  const { t } = useTranslation('dailyReport');
  const { editionId } = useParams({ from: '/reports/editions/$editionId' });
  const [{ data: edition }, { data: document }] = useSuspenseQueries({
    queries: [editionSummaryQuery(editionId), editionPagesQuery(editionId)],
  });
  const files = useReportFiles({ editionId });
  const verify = useMutation({ mutationFn: () => answerOf(verifyEdition({ path: { editionId } })) });
  return (
    <Page
      printsAsDocument
      title={t('editionTitle', { number: edition.number, day: formatDay(edition.reportDate) })}
      answer={
        <>
          {t('publishedBy', { name: edition.publisherName, instant: formatInstant(edition.publishedAt) })}.{' '}
          <Link to="/reports">{t('back')}</Link>
        </>
      }
      actions={
        <>
          <Button type="button" variant="default" onClick={() => !verify.isPending && verify.mutate()}>
            {t('verify')}
          </Button>
          <ExportMenu label={t('files')} files={files} printLabel={t('print')} />
        </>
      }
    >
      <div role="status">{verify.data && <Verdict verification={verify.data} />}</div>
      {verify.isError && <ProblemNotice error={verify.error} />}
      <DocumentPreview document={document} />
    </Page>
  );
}

function Verdict({ verification }: { readonly verification: Verification }) {
  const { t } = useTranslation('dailyReport');
  const { unchanged, reproduced, digest } = verification;
  const word = (right: boolean) => (right ? t('yes') : t('no'));
  return (
    <p>
      <StatusMark
        tone={unchanged && reproduced ? 'good' : 'bad'}
        word={
          unchanged && reproduced ? t('verified') : t('notVerified', { unchanged: word(unchanged), reproduced: word(reproduced) })
        }
      />{' '}
      <span className="muted">
        {t('digest')}: <code className={styles.digest}>{digest}</code>
      </span>
    </p>
  );
}
