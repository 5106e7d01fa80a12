import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Column, DataTable } from '@thong-suot/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { useTableTexts } from '../../../shell/use-table-texts.ts';
import { ProvinceFilter } from '../lists/province-filter.tsx';
import { type CaseItem, type CaseQuery, casesQuery } from './case-queries.ts';
import { AnswerDue, CaseState } from './case-state.tsx';
import { CaseSums } from './case-sums.tsx';
import { useCaseScope } from './use-case-scope.ts';

const STANDINGS = ['open', 'overdue', 'escalated', 'no-owner', 'routed', 'accepted', 'answered', 'closed'] as const;
/** Filters that only a number of the board sets; they are told above the list and can be taken off. */
const NARROWING = ['owner', 'age', 'size', 'theme'] as const;

/** What blocks communes, province by province: whom it lies with, until when, how many communes still have it. */
export function CasesPage() {
  const { t } = useTranslation('cases');
  const { scope, handles } = useCaseScope();
  const { filters, setFilter } = useTableState();
  const area = scope.area ?? filters.provinceCode;
  const query = {
    ...scope,
    area,
    standing: STANDINGS.find((one) => one === filters.standing) ?? 'open',
    mine: filters.mine === 'yes' || undefined,
    ...Object.fromEntries(NARROWING.map((name) => [name, filters[name]])),
  } as CaseQuery;
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(casesQuery(query));
  const narrowed = NARROWING.filter((name) => filters[name] !== undefined);
  return (
    <Page title={t('title')} answer={t('answer')}>
      <p>
        <Link to="/cases/rules">{t('one.rulesLink')}</Link>
      </p>
      <CaseSums scope={scope} />
      {isPending && <LoadingNotice />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <CaseTable
          items={data.pages.flatMap(({ cases }) => cases)}
          total={data.pages[0]?.total ?? 0}
          onMore={hasNextPage ? () => void fetchNextPage() : undefined}
          tools={
            <>
              <FilterSelect
                name="standing"
                label={t('standing')}
                usual="open"
                options={STANDINGS.map((one) => ({ value: one, label: t(`standings.${one}`) }))}
              />
              <ProvinceFilter />
              {handles && (
                <FilterSelect
                  name="mine"
                  label={t('columns.owner')}
                  usual="all"
                  options={[
                    { value: 'all', label: t('allOwners') },
                    { value: 'yes', label: t('mine') },
                  ]}
                />
              )}
              {narrowed.map((name) => (
                <button key={name} type="button" className="field" onClick={() => setFilter(name, undefined)}>
                  {t('clear')}: {t(`sums.dimensions.${name === 'size' ? 'communes' : name}`)}
                </button>
              ))}
            </>
          }
        />
      )}
    </Page>
  );
}

type CaseTableProps = {
  readonly items: readonly CaseItem[];
  readonly total: number;
  readonly onMore: (() => void) | undefined;
  readonly tools: React.ReactNode;
};

function CaseTable({ items, total, onMore, tools }: CaseTableProps) {
  const { t } = useTranslation('cases');
  const texts = useTableTexts();
  return (
    <DataTable
      caption={t('list')}
      captionHidden
      columns={useCaseColumns()}
      rows={items}
      total={total}
      rowKey={({ caseId }) => caseId}
      sorting={null}
      onSortingChange={() => undefined}
      tools={tools}
      onMore={onMore}
      texts={{ ...texts, nothingFound: t('none') }}
    />
  );
}

function useCaseColumns(): readonly Column<CaseItem>[] {
  const { t } = useTranslation('cases');
  const { pick, count } = useFormat();
  return useMemo(
    () => [
      {
        id: 'theme',
        header: t('columns.theme'),
        namesRow: true,
        sortable: false,
        value: ({ theme }) => pick(theme),
        cell: ({ caseId, theme, provinceName }) => (
          <Link
            to="/cases/$caseId"
            params={{ caseId }}
            aria-label={t('one.title', { theme: pick(theme), province: provinceName })}
          >
            {pick(theme)}
          </Link>
        ),
      },
      { id: 'province', header: t('columns.province'), sortable: false, value: ({ provinceName }) => provinceName },
      {
        id: 'owner',
        header: t('columns.owner'),
        sortable: false,
        value: ({ ownerTitle }) => (ownerTitle ? pick(ownerTitle) : t('noOwner')),
      },
      {
        id: 'state',
        header: t('columns.state'),
        sortable: false,
        value: ({ phase }) => t(`phases.${phase}`),
        cell: (item) => <CaseState standing={item} />,
      },
      {
        id: 'due',
        header: t('columns.due'),
        sortable: false,
        value: ({ dueAt }) => dueAt,
        cell: ({ dueAt }) => <AnswerDue dueAt={dueAt} />,
      },
      {
        id: 'waiting',
        header: t('columns.waiting'),
        sortable: false,
        value: ({ waiting }) => waiting,
        cell: ({ caseId, waiting }) => (
          <Link to="/cases/$caseId" params={{ caseId }} hash="communes" className="number">
            {count(waiting)}
          </Link>
        ),
      },
      {
        id: 'age',
        header: t('columns.age'),
        sortable: false,
        value: ({ daysOpen }) => daysOpen,
        cell: ({ caseId, daysOpen }) => (
          <Link to="/cases/$caseId" params={{ caseId }} hash="log" className="number">
            {count(daysOpen)}
          </Link>
        ),
      },
    ],
    [t, pick, count],
  );
}
