import { Link } from '@tanstack/react-router';
import {
  type ListMissingSignaturesData,
  type ListMissingSignaturesResponses,
  listMissingSignatures,
} from '@thong-suot/api-client';
import { type Column, StatusMark } from '@thong-suot/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { toneOfAnswer } from '../colours.ts';
import { FigureOrWord } from '../evidence/figure-or-word.tsx';
import { figureOf } from '../figure-address.ts';
import type { ListCall } from '../queries.ts';
import { ProvinceFilter } from './province-filter.tsx';
import { ServerList } from './server-list.tsx';
import { SummaryTable } from './summary-table.tsx';

const MISSING = ['any', 'official', 'classified'] as const;

type List = ListMissingSignaturesResponses[200];
type Row = List['items'][number];

const read: ListCall<List> = (query, signal) =>
  listMissingSignatures({ query: query as ListMissingSignaturesData['query'], signal });

/** Communes without a signature for official duties or for classified papers (I-08). */
export function SignaturesPage() {
  const { t } = useTranslation('lists');
  const { count } = useFormat();
  const known = (value: number | null, figure: string) => (
    <FigureOrWord key={figure} value={value} figure={figure} write={count} word={t('noFigures')} />
  );
  const columns = useMemo<readonly Column<Row>[]>(() => {
    const answer = (key: 'official' | 'classified'): Column<Row> => ({
      id: key,
      header: t(`signatures.${key}`),
      sortable: false,
      value: (row) => t(`answer.${row[key]}`),
      cell: (row) => <StatusMark tone={toneOfAnswer(row[key])} word={t(`answer.${row[key]}`)} />,
    });
    return [
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
      answer('official'),
      answer('classified'),
    ];
  }, [t]);
  return (
    <ServerList<List>
      title={t('signatures.title')}
      answer={() => t('signatures.answer')}
      list="signatures"
      call={read}
      columns={columns}
      rowKey={({ communeCode }) => communeCode}
      filterNames={['missing', 'provinceCode']}
      nothing={t('signatures.everyone')}
      above={({ byProvince }) => (
        <SummaryTable
          title={t('signatures.byProvince')}
          headers={[t('province'), t('signatures.official'), t('signatures.classified'), t('signatures.notReported')]}
          rows={byProvince.map((row) => ({
            key: row.code,
            cells: [
              row.name,
              known(row.withoutOfficial, figureOf(row.code, 'without-signature/official')),
              known(row.withoutClassified, figureOf(row.code, 'without-signature/classified')),
              known(row.notReported, figureOf(row.code, 'not-reported')),
            ],
          }))}
        />
      )}
      filters={
        <>
          <FilterSelect
            name="missing"
            label={t('signatures.missing')}
            options={MISSING.map((missing) => ({ value: missing, label: t(`signatures.missings.${missing}`) }))}
            usual="any"
          />
          <ProvinceFilter />
        </>
      }
    />
  );
}
