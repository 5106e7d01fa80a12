import { type ListStatementsData, type ListStatementsResponses, listStatements } from '@thong-suot/api-client';
import type { Column } from '@thong-suot/ui';
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { BLOCKS } from '../../../units/blocks.ts';
import { FigureLink } from '../evidence/figure-link.tsx';
import { figureOf } from '../figure-address.ts';
import type { ListCall } from '../queries.ts';
import { ProvinceFilter } from './province-filter.tsx';
import { ServerList } from './server-list.tsx';
import { ShareCell } from './share-cell.tsx';
import { StatementsByProvince } from './statements-by-province.tsx';
import { SummaryTable } from './summary-table.tsx';
import { useListedProvince } from './use-listed-province.ts';

const KINDS = ['obstacle', 'recommendation'] as const;
const SHOWN_PROVINCES = 5;
/** Annexes 6 and 13 to 20 print one decimal. */
const STATEMENT_DECIMALS = 1;

type List = ListStatementsResponses[200];
type Row = List['items'][number];

const read: ListCall<List> = (query, signal) => listStatements({ query: query as ListStatementsData['query'], signal });

/** What communes wrote, by number of communes, for the nation or a province, or the first of each province (C-07). */
export function StatementsPage() {
  const { filters } = useTableState();
  if (filters.view === 'province') return <StatementsByProvince filters={<StatementFilters />} decimals={STATEMENT_DECIMALS} />;
  return <StatementGroups />;
}

function StatementFilters() {
  const { t } = useTranslation('lists');
  const views = (['group', 'province'] as const).map((view) => ({ value: view, label: t(`statements.views.${view}`) }));
  return (
    <>
      <FilterSelect name="view" label={t('statements.view')} options={views} usual="group" />
      <FilterSelect
        name="kind"
        label={t('statements.kind')}
        options={KINDS.map((kind) => ({ value: kind, label: t(`statements.kinds.${kind}`) }))}
      />
      <FilterSelect
        name="block"
        label={t('block')}
        options={(['general', ...BLOCKS] as const).map((block) => ({ value: block, label: t(`blocks.${block}`) }))}
      />
      <ProvinceFilter />
    </>
  );
}

function StatementGroups() {
  const { t } = useTranslation('lists');
  const { count } = useFormat();
  const unit = useListedProvince();
  const sum = (sort: 'made' | 'nothing' | 'silent', { block, kind }: List['totals'][number], value: number) => (
    <FigureLink key={sort} figure={figureOf(unit, `statement-${sort}/${block}/${kind}`)}>
      {count(value)}
    </FigureLink>
  );
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        id: 'text',
        header: t('statements.text'),
        namesRow: true,
        value: ({ text }) => text,
        cell: ({ text }) => <span lang="vi">{text}</span>,
      },
      { id: 'block', header: t('block'), value: ({ block }) => t(`blocks.${block}`) },
      { id: 'kind', header: t('statements.kind'), sortable: false, value: ({ kind }) => t(`statements.kinds.${kind}`) },
      {
        id: 'communes',
        header: t('statements.communes'),
        numeric: true,
        value: ({ communes }) => communes,
        cell: ({ block, kind, groupId, communes }) => (
          <FigureLink figure={figureOf(unit, `statement/${block}/${kind}/${groupId}`)}>{count(communes)}</FigureLink>
        ),
      },
      {
        id: 'share',
        header: t('statements.share'),
        numeric: true,
        sortable: false,
        value: ({ share }) => share?.printed ?? null,
        cell: ({ block, kind, groupId, share }) => (
          <ShareCell
            share={share}
            figure={figureOf(unit, `statement-share/${block}/${kind}/${groupId}`)}
            decimals={STATEMENT_DECIMALS}
          />
        ),
      },
      ...(unit === null
        ? [
            {
              id: 'provinces',
              header: t('statements.provinces'),
              sortable: false,
              value: ({ provinces }) => provinces.map(({ name }) => name).join(' '),
              cell: ({ block, kind, groupId, provinces }) =>
                provinces.slice(0, SHOWN_PROVINCES).map(({ code, name, communes }, at) => (
                  <Fragment key={code}>
                    {at > 0 && '; '}
                    {name} (
                    <FigureLink figure={figureOf(code, `statement/${block}/${kind}/${groupId}`)}>{count(communes)}</FigureLink>)
                  </Fragment>
                )),
            } satisfies Column<Row>,
          ]
        : []),
    ],
    [t, count, unit],
  );
  return (
    <ServerList<List>
      title={t('statements.title')}
      answer={() => t('statements.answer')}
      list="statements"
      call={read}
      columns={columns}
      rowKey={({ groupId, block, kind }) => `${block}/${kind}/${groupId}`}
      filterNames={['kind', 'block', 'provinceCode']}
      above={({ totals }) => (
        <SummaryTable
          title={t('statements.totals')}
          headers={[
            t('block'),
            t('statements.kind'),
            t('statements.withStatement'),
            t('statements.nothing'),
            t('statements.silent'),
          ]}
          rows={totals.map((row) => ({
            key: `${row.block}/${row.kind}`,
            cells: [
              t(`blocks.${row.block}`),
              t(`statements.kinds.${row.kind}`),
              sum('made', row, row.communesWithStatement),
              sum('nothing', row, row.saidNothing),
              sum('silent', row, row.silent),
            ],
          }))}
        />
      )}
      filters={<StatementFilters />}
    />
  );
}
