import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listCommunesWithoutAccess, type ReadAccountBoardResponses, readAccountBoard } from '@thong-suot/api-client';
import { type Column, DataTable, useSortedRows } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { basePath } from '../../../api/installation.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { useTableTexts } from '../../../shell/use-table-texts.ts';
import { BLOCKS } from '../../../units/blocks.ts';
import { placeQuery } from '../account-lists/list-queries.ts';
import { AdminTabs } from '../admin-tabs.tsx';
import { type Place, partOf, useBoardPlaces, useManagedPlaces } from '../managed.ts';

type Board = ReadAccountBoardResponses[200];
type Unit = Board['units'][number];
const LEVELS = ['nation', 'province', 'commune'] as const;
type Level = (typeof LEVELS)[number];
const STATES = ['issued', 'provisional', 'confirmed', 'neverSignedIn', 'active', 'idle', 'locked'] as const;
/** The filter of the list of accounts behind each number; `issued` is all of them. */
const LIST_STATES = {
  provisional: 'provisional',
  confirmed: 'confirmed',
  neverSignedIn: 'never-signed-in',
  active: 'active',
  idle: 'idle',
  locked: 'locked',
} as const;

const boardQuery = (place: Place, level: Level | null) =>
  queryOptions({
    queryKey: ['administration', 'account-board', place, level],
    queryFn: ({ signal }) =>
      answerOf(readAccountBoard({ query: { ...placeQuery(place), ...(level === null ? {} : { level }) }, signal })),
  });
const withoutQuery = (place: Place) =>
  queryOptions({
    queryKey: ['administration', 'communes-without-access', place],
    queryFn: ({ signal }) => answerOf(listCommunesWithoutAccess({ query: placeQuery(place), signal })),
  });

/** In which state accounts are, by province and commune (I-09), and in which communes nobody gets in. */
export function AccountBoardPage() {
  const { t } = useTranslation('accountLists');
  const [widest] = useBoardPlaces();
  if (widest) return <Board widest={widest} />;
  return (
    <Page title={t('board.title')}>
      <AdminTabs />
    </Page>
  );
}

function Board({ widest }: { readonly widest: Place }) {
  const { t } = useTranslation('accountLists');
  const { count } = useFormat();
  const { filters } = useTableState();
  const place: Place = { area: widest.area ?? filters.province ?? null, part: widest.part ?? partOf(filters.part) };
  const level = LEVELS.find((one) => one === filters.level) ?? null;
  const { data, error, refetch } = useQuery(boardQuery(place, level));
  const words = data && {
    issued: count(data.whole.issued),
    without: count(data.communesWithoutAccess),
    communes: count(data.communes),
  };
  return (
    <Page title={t('board.title')} answer={words && t('board.answer', words)}>
      <AdminTabs />
      {widest.area === null && place.area !== null && <Link to="/admin/account-board">{t('board.back')}</Link>}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && <States board={data} place={place} level={level} />}
      {data && <CommunesWithoutAccess place={place} />}
    </Page>
  );
}

type StatesProps = { readonly board: Board; readonly place: Place; readonly level: Level | null };

function States({ board, place, level }: StatesProps) {
  const { t } = useTranslation('accountLists');
  const state = useTableState();
  const texts = useTableTexts();
  const columns = useColumns(place, level);
  const rows = useSortedRows(board.units, columns, state.sorting, state.search);
  return (
    <section className="panel">
      <DataTable
        caption={t('board.caption')}
        columns={columns}
        rows={rows}
        total={board.units.length}
        rowKey={({ area }) => area ?? ''}
        sorting={state.sorting}
        onSortingChange={state.onSortingChange}
        search={state.search}
        onSearchChange={state.onSearchChange}
        texts={texts}
        tools={<Filters />}
      />
      <p className="muted">{t('board.note')}</p>
    </section>
  );
}

function Filters() {
  const { t } = useTranslation(['accountLists', 'identity']);
  return (
    <>
      <FilterSelect
        name="level"
        label={t('board.level')}
        options={LEVELS.map((level) => ({ value: level, label: t(`board.levels.${level}`) }))}
      />
      <FilterSelect
        name="part"
        label={t('board.block')}
        options={BLOCKS.map((block) => ({ value: block, label: t(`identity:blocks.${block}`) }))}
      />
    </>
  );
}

function useColumns(place: Place, level: Level | null): readonly Column<Unit>[] {
  const { t } = useTranslation('accountLists');
  const nameOf = ({ area, name }: Unit) => {
    if (area === null) return t('board.nationOwn');
    return area === place.area ? t('board.own') : (name ?? area);
  };
  return [
    {
      id: 'unit',
      header: t('board.unit'),
      namesRow: true,
      value: nameOf,
      cell: (unit) =>
        place.area === null && unit.area !== null ? (
          <Link to="/admin/account-board" search={{ filter: { province: unit.area } }}>
            {nameOf(unit)}
          </Link>
        ) : (
          nameOf(unit)
        ),
    },
    ...STATES.map(
      (state): Column<Unit> => ({
        id: state,
        header: t(`board.states.${state}`),
        numeric: true,
        value: (unit) => unit[state],
        cell: (unit) => <StateNumber unit={unit} state={state} place={place} level={level} />,
      }),
    ),
  ];
}

type StateNumberProps = {
  readonly unit: Unit;
  readonly state: (typeof STATES)[number];
  readonly place: Place;
  readonly level: Level | null;
};

/** A number that opens its list, for whoever may see the accounts. */
function StateNumber({ unit, state, place, level }: StateNumberProps) {
  const { count } = useFormat();
  const manages = useManagedPlaces().some(
    ({ area }) => area === null || unit.area === area || (unit.area?.startsWith(`${area}/`) ?? false),
  );
  const value = count(unit[state]);
  if (!manages || unit[state] === 0) return <>{value}</>;
  const levelOfUnit = unit.area === null ? 'nation' : unit.area === place.area ? 'province' : level;
  const filter: Record<string, string> = {
    ...(unit.area === null ? {} : { area: unit.area }),
    ...(levelOfUnit === null ? {} : { level: levelOfUnit }),
    ...(place.part === null ? {} : { part: place.part }),
    ...(state === 'issued' ? {} : { state: LIST_STATES[state] }),
  };
  return (
    <Link to="/admin/accounts" search={{ filter }}>
      {value}
    </Link>
  );
}

function CommunesWithoutAccess({ place }: { readonly place: Place }) {
  const { t } = useTranslation('accountLists');
  const { language } = useFormat();
  const { data } = useQuery({ ...withoutQuery(place), enabled: place.area !== null });
  const address = `${basePath}/api/account-boards/communes-without-access.csv?${new URLSearchParams({ ...placeQuery(place), lang: language })}`;
  return (
    <Section title={t('board.without')}>
      <p>
        {t('board.withoutNote')}{' '}
        <a href={address} download>
          {t('board.export')}
        </a>
      </p>
      {data?.communes.length === 0 && <p>{t('board.withoutNone')}</p>}
      {data && data.communes.length > 0 && (
        <PlainRows
          label={t('board.without')}
          headers={[t('board.commune'), t('board.code')]}
          rows={data.communes.map(({ area, name, code }) => ({ key: area, cells: [name, code] }))}
        />
      )}
    </Section>
  );
}
