import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatInstant } from '../../../format/dates.ts';
import { PublishForm } from './publish-form.tsx';
import type { EditionSummary } from './report-contract.ts';
import { editionsQuery } from './report-queries.ts';

/** What is published of a day, newest first, and the way to publish or to amend. */
export function EditionsPanel({ date, mayPublish }: { readonly date: string; readonly mayPublish: boolean }) {
  const { t } = useTranslation('dailyReport');
  const { data, error, refetch } = useQuery(editionsQuery(date));
  return (
    <section className="panel screen-only" aria-labelledby="editions">
      <h2 id="editions">{t('editions')}</h2>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && data.editions.length === 0 && <p className="muted">{t('noEditions')}</p>}
      <ul>
        {data?.editions.map((edition) => (
          <EditionEntry key={edition.id} edition={edition} />
        ))}
      </ul>
      {data && mayPublish && <PublishForm key={data.editions[0]?.id ?? 'first'} date={date} latest={data.editions[0] ?? null} />}
    </section>
  );
}

function EditionEntry({ edition }: { readonly edition: EditionSummary }) {
  const { t } = useTranslation('dailyReport');
  return (
    <li>
      <Link to="/reports/editions/$editionId" params={{ editionId: edition.id }}>
        {t('edition', { number: edition.number })}
      </Link>{' '}
      {t('publishedBy', { name: edition.publisherName, instant: formatInstant(edition.publishedAt) })}
      {edition.amendmentReason && (
        <>
          ; {t('amends', { reason: edition.amendmentReason })};{' '}
          <Link to="/reports/editions/$editionId" params={{ editionId: edition.id }}>
            {t('differenceCount', { count: edition.differenceCount })}
          </Link>
        </>
      )}
    </li>
  );
}
