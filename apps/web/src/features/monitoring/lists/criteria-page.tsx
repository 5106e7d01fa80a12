import { Link } from '@tanstack/react-router';
import { type ListCriteriaData, type ListCriteriaResponses, listCriteria } from '@thong-suot/api-client';
import type { Column } from '@thong-suot/ui';
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { BLOCKS } from '../../../units/blocks.ts';
import type { CriterionRow } from '../contract.ts';
import { FigureLink } from '../evidence/figure-link.tsx';
import { FigureOrWord } from '../evidence/figure-or-word.tsx';
import { figureOf } from '../figure-address.ts';
import type { ListCall } from '../queries.ts';
import { CompletionTable } from './completion-table.tsx';
import { ProvinceFilter } from './province-filter.tsx';
import { ServerList } from './server-list.tsx';
import { ShareCell } from './share-cell.tsx';

type List = ListCriteriaResponses[200];

const read: ListCall<List> = (query, signal) => listCriteria({ query: query as ListCriteriaData['query'], signal });

/** Criteria of the four blocks at commune or provincial level: who meets them, and where fewer than half do (C-08). */
export function CriteriaPage() {
  const { t } = useTranslation('lists');
  const { name, share } = useFormat();
  const { filters } = useTableState();
  const unit = filters.provinceCode ?? null;
  const columns = useMemo<readonly Column<CriterionRow>[]>(
    () => [
      { id: 'no', header: t('criteria.no'), value: ({ no }) => no },
      { id: 'block', header: t('block'), sortable: false, value: ({ block }) => t(`blocks.${block}`) },
      {
        id: 'name',
        header: t('criteria.name'),
        namesRow: true,
        value: name,
        cell: (row) =>
          row.level === 'commune' ? (
            <Link to="/criteria/$criterionKey" params={{ criterionKey: row.key }}>
              {name(row)}
            </Link>
          ) : (
            name(row)
          ),
      },
      {
        id: 'share',
        header: t('criteria.share'),
        numeric: true,
        value: (row) => row.share?.printed ?? null,
        cell: (row) => <ShareCell share={row.share} figure={figureOf(unit, `criterion/${row.key}`)} />,
      },
      {
        id: 'provincesBelow50',
        header: t('criteria.below'),
        numeric: true,
        value: (row) => row.provincesBelow50,
        cell: (row) =>
          row.provincesBelow50 === null ? (
            <span className="muted">–</span>
          ) : (
            <FigureLink figure={figureOf(null, `criterion-below/${row.key}`)}>{row.provincesBelow50}</FigureLink>
          ),
      },
      {
        id: 'lowest',
        header: t('criteria.lowest'),
        sortable: false,
        value: (row) => row.lowest.map((low) => low.name).join(' '),
        cell: (row) =>
          row.allProvincesBelow50
            ? t('criteria.all')
            : row.lowest.map(({ code, name: province, share: low }, at) => (
                <Fragment key={code}>
                  {at > 0 && '; '}
                  {province}{' '}
                  <FigureOrWord
                    value={low?.printed ?? null}
                    figure={figureOf(code, `criterion/${row.key}`)}
                    write={share}
                    word={t('noFigures')}
                  />
                </Fragment>
              )),
      },
    ],
    [t, name, share, unit],
  );
  const levels = (['commune', 'province'] as const).map((level) => ({ value: level, label: t(`criteria.levels.${level}`) }));
  return (
    <ServerList<List>
      title={t('criteria.title')}
      answer={() => t('criteria.answer')}
      list="criteria"
      call={read}
      columns={columns}
      rowKey={({ key }) => key}
      above={() => filters.level === 'province' && <CompletionTable />}
      filterNames={['level', 'block', 'provinceCode']}
      filters={
        <>
          <FilterSelect name="level" label={t('criteria.level')} options={levels} usual="commune" />
          <FilterSelect
            name="block"
            label={t('block')}
            options={BLOCKS.map((block) => ({ value: block, label: t(`blocks.${block}`) }))}
          />
          <ProvinceFilter />
        </>
      }
    />
  );
}
