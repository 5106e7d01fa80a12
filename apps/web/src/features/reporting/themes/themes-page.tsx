import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Column, DataTable, useSortedRows } from '@thong-suot/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { useTableTexts } from '../../../shell/use-table-texts.ts';
import { useView } from '../../../shell/use-view.ts';
import { SaidTable } from './said-table.tsx';
import { StatementFilters } from './statement-filters.tsx';
import { type OfDayFilter, ofDayQuery, type ThemesOfDay } from './theme-queries.ts';
import { ThemeTabs } from './theme-tabs.tsx';
import { useKeepsThemes, useThemeName, useVersionWords } from './theme-words.ts';

const SHOWN_PROVINCES = 5;

/** A theme as the table shows it: of the nation, or of the province chosen. */
type Row = ThemesOfDay['themes'][number];

/** Which themes communes name on a day, how many of how many, and where. */
export function ThemesPage() {
  const { t } = useTranslation('themes');
  const { date } = useView();
  const { filters } = useTableState();
  const versionWords = useVersionWords();
  const query = { date, block: filters.block } as OfDayFilter;
  const { data, error, refetch } = useQuery({ ...ofDayQuery(query), placeholderData: keepPreviousData });
  const answer = data && t('ofDay.answer', { day: formatDay(data.date), version: versionWords(data.versionNo) });
  return (
    <Page title={t('ofDay.title')} answer={answer}>
      <ThemeTabs />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && (
        <>
          <SaidTable said={data.said} />
          <ThemeTable ofDay={data} />
          {data.synthetic && <p className="muted">{t('ofDay.synthetic')}</p>}
        </>
      )}
    </Page>
  );
}

function ThemeTable({ ofDay }: { readonly ofDay: ThemesOfDay }) {
  const { t } = useTranslation('themes');
  const { filters, sorting, onSortingChange, search, onSearchChange } = useTableState();
  const texts = useTableTexts();
  const { kind, provinceCode } = filters;
  const rows = useMemo(() => rowsOf(ofDay, kind, provinceCode), [ofDay, kind, provinceCode]);
  const columns = useColumns(provinceCode === undefined);
  const shown = useSortedRows(rows, columns, sorting, search);
  return (
    <DataTable
      caption={t('ofDay.title')}
      captionHidden
      columns={columns}
      rows={shown}
      total={rows.length}
      rowKey={(row) => `${row.kind}/${row.theme}`}
      sorting={sorting}
      onSortingChange={onSortingChange}
      search={search}
      onSearchChange={onSearchChange}
      tools={
        <>
          <StatementFilters />
          <ProvinceChoice data={ofDay} />
        </>
      }
      texts={texts}
    />
  );
}

/** Themes of a kind, and with a province its own counts only. */
function rowsOf({ themes }: ThemesOfDay, kind: string | undefined, provinceCode: string | undefined): readonly Row[] {
  return themes
    .filter((theme) => kind === undefined || theme.kind === kind)
    .flatMap((theme) => {
      if (provinceCode === undefined) return [theme];
      const own = theme.provinces.find(({ code }) => code === provinceCode);
      return own ? [{ ...theme, communes: own.communes, of: own.of, provinces: [own] }] : [];
    });
}

function useColumns(ofNation: boolean): readonly Column<Row>[] {
  const { t } = useTranslation('themes');
  const { count } = useFormat();
  const nameOf = useThemeName();
  const keeps = useKeepsThemes();
  return useMemo(
    () => [
      {
        id: 'theme',
        header: t('theme'),
        namesRow: true,
        value: ({ theme }) => nameOf(theme),
        cell: ({ theme, kind }) =>
          keeps ? (
            <Link to="/themes/doubtful" search={(now) => ({ ...now, filter: { theme, kind } })}>
              {nameOf(theme)}
            </Link>
          ) : (
            nameOf(theme)
          ),
      },
      { id: 'kind', header: t('kind'), value: ({ kind }) => t(`kinds.${kind}`) },
      {
        id: 'communes',
        header: t('communes'),
        numeric: true,
        value: ({ communes }) => communes,
        cell: ({ communes }) => count(communes),
      },
      { id: 'of', header: t('of'), numeric: true, value: ({ of }) => of, cell: ({ of }) => count(of) },
      ...(ofNation
        ? ([
            {
              id: 'statements',
              header: t('wordings'),
              numeric: true,
              value: ({ statements }) => statements,
              cell: ({ statements }) => count(statements),
            },
            {
              id: 'provinces',
              header: t('provinces'),
              sortable: false,
              value: ({ provinces }) => provinces.map(({ name }) => name).join(' '),
              cell: ({ provinces }) =>
                provinces
                  .toSorted((one, other) => other.communes - one.communes)
                  .slice(0, SHOWN_PROVINCES)
                  .map(({ name, communes, of }) => `${name} (${count(communes)}/${count(of)})`)
                  .join('; '),
            },
          ] satisfies readonly Column<Row>[])
        : []),
    ],
    [t, count, nameOf, keeps, ofNation],
  );
}

function ProvinceChoice({ data }: { readonly data: ThemesOfDay }) {
  const { t } = useTranslation('themes');
  const named = new Map(data.themes.flatMap(({ provinces }) => provinces.map(({ code, name }) => [code, name])));
  const options = [...named]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, 'vi'));
  return <FilterSelect name="provinceCode" label={t('province')} options={options} />;
}
