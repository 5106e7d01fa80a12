import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { LoadingNotice } from '../../app/loading-notice.tsx';
import { useFormat } from '../../format/use-format.ts';
import { Section } from '../../page-parts/section.tsx';
import { FilterSelect } from '../../shell/filter-select.tsx';
import { Page } from '../../shell/page.tsx';
import { useTableState } from '../../shell/use-table-state.ts';
import { AssignmentTable } from './assignment-table.tsx';
import { offeredQuery, ownQuery, type Within } from './direction-queries.ts';
import { DirectionTabs } from './direction-tabs.tsx';
import { STANDINGS } from './direction-words.ts';
import { useDirectionScope } from './use-direction-scope.ts';

/** The work of the body for which whoever is signed in acts: what is late first, and what others want to hand over. */
export function OwnPage() {
  const { t } = useTranslation('direction');
  const { reportsAt } = useDirectionScope();
  return (
    <Page title={t('own.title')} answer={t('own.answer')}>
      <DirectionTabs />
      {reportsAt === null ? <EmptyState title={t('own.nobody')} /> : <OwnWork place={placeOf(reportsAt)} />}
    </Page>
  );
}

function placeOf({ area, part }: NonNullable<ReturnType<typeof useDirectionScope>['reportsAt']>): Within {
  return { ...(area === null ? {} : { area }), ...(part === null ? {} : { part }) };
}

function OwnWork({ place }: { readonly place: Within }) {
  const { t } = useTranslation('direction');
  const { filters } = useTableState();
  const standing = STANDINGS.find((one) => one === filters.standing) ?? 'open';
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(ownQuery({ ...place, standing }));
  return (
    <>
      <OfferedWork place={place} />
      {isPending && <LoadingNotice />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <AssignmentTable
          caption={t('own.title')}
          items={data.pages.flatMap(({ items }) => items)}
          total={data.pages[0]?.total ?? 0}
          onMore={hasNextPage ? () => void fetchNextPage() : undefined}
          nothing={t('own.none')}
          tools={
            <FilterSelect
              name="standing"
              label={t('board.standing')}
              usual="open"
              options={STANDINGS.map((one) => ({ value: one, label: t(`standings.${one}`) }))}
            />
          }
        />
      )}
    </>
  );
}

function OfferedWork({ place }: { readonly place: Within }) {
  const { t } = useTranslation('direction');
  const { pick } = useFormat();
  const { data } = useQuery(offeredQuery(place));
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('own.offered')}>
      <ul>
        {data.items.map(({ assignmentId, taskId, title, request }) => (
          <li key={assignmentId}>
            <Link to="/direction/tasks/$taskId" params={{ taskId }}>
              {t('own.offer', { from: pick(title) })}
            </Link>
            {': '}
            <span lang="vi">{request?.reason}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
