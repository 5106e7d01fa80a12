import { queryOptions, useQuery } from '@tanstack/react-query';
import { type ListDifferencesResponses, listDifferences } from '@thong-suot/api-client';
import { EmptyState } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { Page } from '../../../shell/page.tsx';
import { type DifferenceKind, KINDS, valuesIn } from './difference-words.ts';

type Known = ListDifferencesResponses[200];

const differencesQuery = queryOptions({
  queryKey: ['reporting', 'differences'],
  queryFn: ({ signal }) => answerOf(listDifferences({ signal })),
});

/** Where kept figures differ from their recomputation, and when they were compared. */
export function DifferencesPage() {
  const { t } = useTranslation('differences');
  const { data, error, refetch } = useQuery(differencesQuery);
  return (
    <Page title={t('title')} answer={data && answerTo(data, t)}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && (
        <>
          <p className="muted">{t('note')}</p>
          <Differences differences={data.differences} />
          <Comparisons verifications={data.verifications} />
        </>
      )}
    </Page>
  );
}

type Translate = ReturnType<typeof useTranslation<'differences'>>['t'];
const answerTo = ({ differences, verifications }: Known, t: Translate) =>
  verifications.length === 0 ? t('never') : t('answer', { count: differences.length });

function Differences({ differences }: Pick<Known, 'differences'>) {
  const { t } = useTranslation('differences');
  const columns = ['kind', 'day', 'place', 'kept', 'recomputed', 'found', 'last'] as const;
  const nameOf = (kind: string) => {
    const known = KINDS.find((one): one is DifferenceKind => one === kind);
    return known ? t(`kinds.${known}`) : kind;
  };
  return (
    <Section title={t('differences')}>
      {differences.length === 0 && <EmptyState title={t('none')} />}
      {differences.length > 0 && (
        <PlainRows
          label={t('differences')}
          headers={columns.map((column) => t(`columns.${column}`))}
          rows={differences.map(({ home, id, kind, day, place, kept, recomputed, foundAt, lastSeenAt }) => ({
            key: `${home} ${id}`,
            cells: [
              nameOf(kind),
              formatDay(day),
              `${home} ${place}`,
              <Values key="kept" told={kept} />,
              <Values key="recomputed" told={recomputed} />,
              formatInstant(foundAt),
              formatInstant(lastSeenAt),
            ],
          }))}
        />
      )}
    </Section>
  );
}

function Values({ told }: { readonly told: unknown }) {
  return valuesIn(told).map((value) => <code key={value}>{value} </code>);
}

function Comparisons({ verifications }: Pick<Known, 'verifications'>) {
  const { t } = useTranslation('differences');
  const { count } = useFormat();
  const columns = ['at', 'by', 'days', 'reports', 'snapshots', 'differences'] as const;
  return (
    <Section title={t('comparisons')}>
      {verifications.length === 0 && <EmptyState title={t('never')} />}
      {verifications.length > 0 && (
        <PlainRows
          label={t('comparisons')}
          headers={columns.map((column) => t(`comparison.${column}`))}
          rows={verifications.map(({ startedAt, byNight, firstDay, lastDay, reports, snapshots, differences }) => ({
            key: startedAt,
            cells: [
              formatInstant(startedAt),
              t(byNight ? 'byNight' : 'byPerson'),
              `${formatDay(firstDay)} – ${formatDay(lastDay)}`,
              count(reports),
              count(snapshots),
              count(differences),
            ],
          }))}
        />
      )}
    </Section>
  );
}
