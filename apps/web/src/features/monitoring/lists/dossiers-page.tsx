import { type ListDossiersData, type ListDossiersResponses, listDossiers } from '@thong-suot/api-client';
import { type Column, StatusMark } from '@thong-suot/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import type { DossierRow } from '../contract.ts';
import { FigureLink } from '../evidence/figure-link.tsx';
import { FigureOrWord } from '../evidence/figure-or-word.tsx';
import { figureOf } from '../figure-address.ts';
import type { ListCall } from '../queries.ts';
import { ServerList } from './server-list.tsx';
import { ShareCell } from './share-cell.tsx';
import { SummaryTable } from './summary-table.tsx';

const FLAGS = ['low-online-share', 'far-below-own-average'] as const;
const COUNTS = ['direct', 'online', 'returned', 'total'] as const;

type List = ListDossiersResponses[200];

const read: ListCall<List> = (query, signal) => listDossiers({ query: query as ListDossiersData['query'], signal });

/** Columns of dossiers, shared by the list and the page of a province. */
export function useDossierColumns(): readonly Column<DossierRow>[] {
  const { t } = useTranslation('lists');
  const { count } = useFormat();
  return useMemo(
    () => [
      { id: 'province', header: t('province'), namesRow: true, value: ({ provinceName }) => provinceName },
      ...COUNTS.map(
        (key): Column<DossierRow> => ({
          id: key,
          header: t(`dossiers.${key}`),
          numeric: true,
          value: ({ all }) => all[key],
          cell: ({ all, provinceCode, period }) => (
            <FigureLink figure={figureOf(provinceCode, `${key}-${period}`)}>{count(all[key])}</FigureLink>
          ),
        }),
      ),
      {
        id: 'onlineShare',
        header: t('dossiers.onlineShare'),
        numeric: true,
        value: ({ all }) => all.onlineShare?.printed ?? null,
        cell: ({ all, provinceCode, period }) => (
          <ShareCell share={all.onlineShare} figure={figureOf(provinceCode, `online-share-${period}`)} />
        ),
      },
      {
        id: 'returnedShare',
        header: t('dossiers.returnedShare'),
        numeric: true,
        value: ({ all }) => all.returnedShare?.printed ?? null,
        cell: ({ all, provinceCode, period }) => (
          <ShareCell share={all.returnedShare} figure={figureOf(provinceCode, `returned-share-${period}`)} />
        ),
      },
      {
        id: 'communes',
        header: t('dossiers.communes'),
        numeric: true,
        sortable: false,
        value: ({ atCommunes }) => atCommunes.total,
        cell: ({ atCommunes, provinceCode, period }) => (
          <FigureLink figure={figureOf(provinceCode, `total-${period}-communes`)}>{count(atCommunes.total)}</FigureLink>
        ),
      },
      {
        id: 'juneDailyAverage',
        header: t('dossiers.june'),
        numeric: true,

        value: ({ juneDailyAverage }) => juneDailyAverage,
        cell: ({ juneDailyAverage, provinceCode }) => (
          <FigureOrWord value={juneDailyAverage} figure={figureOf(provinceCode, 'june-average')} write={count} word="–" />
        ),
      },
      {
        id: 'shareOfJune',
        header: t('dossiers.ofJune'),
        numeric: true,
        value: ({ shareOfJune }) => shareOfJune?.printed ?? null,
        cell: ({ shareOfJune, provinceCode }) => (
          <ShareCell share={shareOfJune} figure={figureOf(provinceCode, 'share-of-june')} />
        ),
      },
      {
        id: 'flags',
        header: t('dossiers.flag'),
        sortable: false,
        value: ({ flags }) => flags.map((flag) => t(`dossiers.flags.${flag}`)).join(', '),
        cell: ({ flags }) => flags.map((flag) => <StatusMark key={flag} tone="warning" word={t(`dossiers.flags.${flag}`)} />),
      },
    ],
    [t, count],
  );
}

/** Dossiers by province: in person, online, returned, with what stands out (C-10, C-11). */
export function DossiersPage() {
  const { t } = useTranslation('lists');
  const { count } = useFormat();
  const columns = useDossierColumns();
  const periods = (['day', 'cumulative'] as const).map((period) => ({ value: period, label: t(`dossiers.periods.${period}`) }));
  return (
    <ServerList<List>
      title={t('dossiers.title')}
      answer={() => t('dossiers.answer')}
      list="dossiers"
      call={read}
      columns={columns}
      rowKey={({ provinceCode }) => provinceCode}
      filterNames={['period', 'flag']}
      above={({ totalRow: sum }) =>
        sum && (
          <SummaryTable
            title={t('dossiers.sum')}
            headers={[t('province'), ...COUNTS.map((key) => t(`dossiers.${key}`)), t('dossiers.onlineShare')]}
            rows={[
              {
                key: 'ALL',
                cells: [
                  t('dossiers.sum'),
                  ...COUNTS.map((key) => (
                    <FigureLink key={key} figure={figureOf(null, `${key}-${sum.period}`)}>
                      {count(sum.all[key])}
                    </FigureLink>
                  )),
                  <ShareCell key="share" share={sum.all.onlineShare} figure={figureOf(null, `online-share-${sum.period}`)} />,
                ],
              },
            ]}
          />
        )
      }
      filters={
        <>
          <FilterSelect name="period" label={t('dossiers.period')} options={periods} usual="day" />
          <FilterSelect
            name="flag"
            label={t('dossiers.flag')}
            options={FLAGS.map((flag) => ({ value: flag, label: t(`dossiers.flags.${flag}`) }))}
          />
        </>
      }
    />
  );
}
