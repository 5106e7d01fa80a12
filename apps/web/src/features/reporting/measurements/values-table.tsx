import { Link } from '@tanstack/react-router';
import { type Column, DataTable, StatusMark, useSortedRows } from '@thong-suot/ui';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { useTableState } from '../../../shell/use-table-state.ts';
import { useTableTexts } from '../../../shell/use-table-texts.ts';
import type { MeasuredPlace, MeasuredPlaces, Measurement } from './queries.ts';
import { addressOf, type Scope } from './scope.ts';
import { useValueWords } from './use-value-words.ts';

type ValuesTableProps = {
  readonly measurement: Measurement;
  readonly measured: MeasuredPlaces;
  readonly day: string;
  readonly scope: Scope;
  readonly tools: ReactNode;
};

/** Places with what was measured and, of communes, what they report of the same; each value leads to its raw events. */
export function ValuesTable({ measurement, measured, day, scope, tools }: ValuesTableProps) {
  const { t } = useTranslation('measurements');
  const state = useTableState();
  const texts = useTableTexts();
  const columns = useColumns(measurement, measured.asked, day, scope);
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={useSortedRows(measured.places, columns, state.sorting, state.search)}
      total={measured.places.length}
      rowKey={({ area }) => area}
      sorting={state.sorting}
      onSortingChange={state.onSortingChange}
      search={state.search}
      onSearchChange={state.onSearchChange}
      texts={texts}
      tools={tools}
    />
  );
}

/** Shares are sorted by what they are, not by their numbers. */
const sortValue = ({ value, of }: MeasuredPlace): number | null =>
  value === null || of === null ? value : value / Math.max(of, 1);

function useColumns(
  measurement: Measurement,
  asked: MeasuredPlaces['asked'],
  day: string,
  { provinceCode }: Scope,
): readonly Column<MeasuredPlace>[] {
  const { t } = useTranslation('measurements');
  const { language } = useFormat();
  const words = useValueWords();
  return useMemo(
    () => [
      {
        id: 'unit',
        header: provinceCode === null ? t('columns.province') : t('columns.unit'),
        value: ({ name }) => name,
        namesRow: true,
        ...(provinceCode === null ? { cell: (place: MeasuredPlace) => <OfProvince place={place} /> } : {}),
      },
      {
        id: 'value',
        header: t('columns.value'),
        value: sortValue,
        cell: (place) => (
          <span className={place.value === null ? 'muted' : undefined} data-measured={place.area}>
            {words(measurement, place)}
          </span>
        ),
      },
      ...asked.map(
        (one, at): Column<MeasuredPlace> => ({
          id: one.ruleKey,
          header: t('columns.reported', { item: language === 'vi' ? one.itemVi : one.itemEn }),
          value: ({ reported }) => reported[at]?.answer ?? null,
          cell: ({ reported }) => <Reported reported={reported[at]} />,
        }),
      ),
      {
        id: 'evidence',
        header: t('columns.evidence'),
        sortable: false,
        value: () => null,
        cell: ({ area, name }) => (
          <Link
            to="/measurements/$key/$place/$first/$last"
            params={{ key: measurement.key, place: addressOf(area), first: day, last: day }}
            aria-label={t('openEvidenceOf', { name })}
          >
            {t('openEvidence')}
          </Link>
        ),
      },
    ],
    [t, language, words, measurement, asked, day, provinceCode],
  );
}

function OfProvince({ place: { area, name } }: { readonly place: MeasuredPlace }) {
  return (
    <Link to="/measurements" search={(now) => ({ ...now, q: undefined, filter: { ...now.filter, province: area } })}>
      {name}
    </Link>
  );
}

function Reported({ reported }: { readonly reported: MeasuredPlace['reported'][number] | undefined }) {
  const { t } = useTranslation('measurements');
  const answer = reported?.answer ?? null;
  if (answer === null) return <span className="muted">{t('reported.none')}</span>;
  return (
    <>
      {t(`reported.${answer}`)} {reported?.contradicted && <StatusMark tone="bad" word={t('contradicted')} />}
    </>
  );
}
