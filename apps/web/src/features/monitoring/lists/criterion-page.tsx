import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type Column, DataTable, StatusMark, useSortedRows } from '@thong-suot/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { useTableTexts } from '../../../shell/use-table-texts.ts';
import { useView } from '../../../shell/use-view.ts';
import type { CriterionOfProvince } from '../contract.ts';
import { FigureOrWord } from '../evidence/figure-or-word.tsx';
import { figureOf } from '../figure-address.ts';
import { criterionQuery } from '../queries.ts';
import { ShareCell } from './share-cell.tsx';

/** One criterion in every province: how many communes meet it, and where fewer than half do. */
export function CriterionPage() {
  const { t } = useTranslation('lists');
  const { t: province } = useTranslation('province');
  const { criterionKey } = useParams({ from: '/criteria/$criterionKey' });
  const { data } = useSuspenseQuery(criterionQuery(useView(), criterionKey));
  const { block } = data.criterion;
  const { name } = useFormat();
  const state = useTableState();
  const texts = useTableTexts();
  const columns = useMemo<readonly Column<CriterionOfProvince>[]>(
    () => [
      {
        id: 'province',
        header: t('province'),
        namesRow: true,
        value: (row) => row.name,
        cell: (row) => (
          <Link to="/provinces/$provinceCode" params={{ provinceCode: row.code }}>
            {row.name}
          </Link>
        ),
      },
      {
        id: 'share',
        header: t('criteria.share'),
        numeric: true,
        value: (row) => row.share?.printed ?? null,
        cell: (row) => <ShareCell share={row.share} figure={figureOf(row.code, `criterion/${criterionKey}`)} />,
      },
      {
        id: 'below',
        header: t('criteria.below'),
        value: (row) => (row.below50 ? province('below') : null),
        cell: (row) => row.below50 && <StatusMark tone="warning" word={province('below')} />,
      },
      {
        id: 'reported',
        header: t('criteria.reported'),
        numeric: true,
        value: (row) => row.reported,
        cell: (row) => (
          <FigureOrWord
            value={row.reported}
            figure={figureOf(row.code, `reported/${block}`)}
            write={(value) => `${value}/${row.of}`}
            word={t('noFigures')}
          />
        ),
      },
    ],
    [t, province, criterionKey, block],
  );
  const shown = useSortedRows(data.provinces, columns, state.sorting, state.search);
  const { criterion } = data;
  return (
    <Page
      title={name(criterion)}
      answer={`${t(`blocks.${criterion.block}`)}, ${t(`criteria.levels.${criterion.level}`)}`}
      day={data.day}
    >
      <DataTable
        caption={name(criterion)}
        captionHidden
        columns={columns}
        rows={shown}
        total={data.provinces.length}
        rowKey={({ code }) => code}
        texts={texts}
        sorting={state.sorting}
        onSortingChange={state.onSortingChange}
        search={state.search}
        onSearchChange={state.onSearchChange}
      />
    </Page>
  );
}
