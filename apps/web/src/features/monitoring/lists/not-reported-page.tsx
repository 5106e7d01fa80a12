import { Link } from '@tanstack/react-router';
import { type ListNotReportedData, type ListNotReportedResponses, listNotReported } from '@thong-suot/api-client';
import type { Column } from '@thong-suot/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { FigureOrWord } from '../evidence/figure-or-word.tsx';
import { figureOf } from '../figure-address.ts';
import type { ListCall } from '../queries.ts';
import { ProvinceFilter } from './province-filter.tsx';
import { ServerList } from './server-list.tsx';
import { SummaryTable } from './summary-table.tsx';

const FORMS = ['conditions', 'party', 'council', 'committee', 'front'] as const;

type List = ListNotReportedResponses[200];
type Row = List['items'][number];

const read: ListCall<List> = (query, signal) => listNotReported({ query: query as ListNotReportedData['query'], signal });

/** Which communes have not sent a form on the day. */
export function NotReportedPage() {
  const { t } = useTranslation('lists');
  const { count } = useFormat();
  const { filters } = useTableState();
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        id: 'name',
        header: t('commune'),
        namesRow: true,
        value: ({ communeName }) => communeName,
        cell: ({ provinceCode, communeCode, communeName }) => (
          <Link to="/provinces/$provinceCode/communes/$communeCode" params={{ provinceCode, communeCode }} preload={false}>
            {communeName}
          </Link>
        ),
      },
      { id: 'code', header: t('code'), sortable: false, value: ({ communeCode }) => communeCode },
      { id: 'province', header: t('province'), value: ({ provinceName }) => provinceName },
    ],
    [t],
  );
  return (
    <ServerList<List>
      title={t('notReported.title')}
      answer={() => t('notReported.answer')}
      list="not-reported"
      call={read}
      columns={columns}
      rowKey={({ communeCode, form }) => `${communeCode}/${form}`}
      filterNames={['form', 'provinceCode']}
      nothing={t('notReported.everyone')}
      above={({ byProvince }) => (
        <SummaryTable
          title={t('notReported.byProvince')}
          headers={[t('province'), t('notReported.title')]}
          rows={byProvince.map((row) => ({
            key: row.code,
            cells: [
              row.name,
              <FigureOrWord
                key={row.code}
                value={row.notReported}
                figure={figureOf(row.code, `not-reported/${filters.form ?? 'conditions'}`)}
                write={(value) => `${count(value)}/${count(row.communes)}`}
                word={t('noFigures')}
              />,
            ],
          }))}
        />
      )}
      filters={
        <>
          <FilterSelect
            name="form"
            label={t('notReported.form')}
            options={FORMS.map((form) => ({ value: form, label: t(`notReported.forms.${form}`) }))}
            usual="conditions"
          />
          <ProvinceFilter />
        </>
      }
    />
  );
}
