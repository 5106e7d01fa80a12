import { Link } from '@tanstack/react-router';
import { type Column, DataTable, useSortedRows } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { useSteady } from '../../../api/use-steady.ts';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { addDays, formatDay, vietnamDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { useTableState } from '../../../shell/use-table-state.ts';
import { useTableTexts } from '../../../shell/use-table-texts.ts';
import type { Scope } from '../review/scope.ts';
import { BoardFrame, NoBoard, useBoardScope } from './board-frame.tsx';
import styles from './boards.module.css';
import { type BurdenUnit, burdenQuery } from './queries.ts';

const SPAN_DAYS = 7;
const minutesOf = ({ seconds }: Pick<BurdenUnit, 'seconds'>) => Math.round(seconds / 60);

/** What reporting costs the units: the figures to drive down. By unit, never by person. */
export function BurdenPage() {
  const scope = useBoardScope();
  return scope === null ? <NoBoard /> : <Burden scope={scope} />;
}

function Burden({ scope }: { readonly scope: Scope }) {
  const { filters } = useTableState();
  const last = filters.last ?? vietnamDay(new Date());
  const first = addDays(last, 1 - SPAN_DAYS);
  const data = useSteady(burdenQuery(first, last, scope));
  return data ? <BurdenBoard units={data.units} scope={scope} first={first} last={last} /> : <LoadingNotice />;
}

type BurdenBoardProps = {
  readonly units: readonly BurdenUnit[];
  readonly scope: Scope;
  readonly first: string;
  readonly last: string;
};

function BurdenBoard({ units, scope, first, last }: BurdenBoardProps) {
  const { t } = useTranslation('boards');
  const { count } = useFormat();
  const state = useTableState();
  const texts = useTableTexts();
  const columns = useColumns(scope);
  const rows = useSortedRows(units, columns, state.sorting ?? { column: 'minutes', descending: true }, state.search);
  const sum = (of: (unit: BurdenUnit) => number) => units.reduce((total, unit) => total + of(unit), 0);
  const answer = t('burden.answer', {
    byHand: count(sum(({ byHand }) => byHand)),
    takenOver: count(sum(({ takenOver }) => takenOver)),
    minutes: count(minutesOf({ seconds: sum(({ seconds }) => seconds) })),
    measured: count(sum(({ measured }) => measured)),
  });
  return (
    <BoardFrame title={t('burden.title', { first: formatDay(first), last: formatDay(last) })} answer={answer}>
      <p className="muted">
        {t('burden.note')} <Link to="/measurements">{t('burden.measurements')}</Link>
      </p>
      <section className="panel">
        <DataTable
          caption={t('burden.caption')}
          columns={columns}
          rows={rows}
          total={units.length}
          rowKey={({ code }) => code}
          sorting={state.sorting}
          onSortingChange={state.onSortingChange}
          search={state.search}
          onSearchChange={state.onSearchChange}
          texts={texts}
          tools={
            <label className={`labelled ${styles.tool}`}>
              <span>{t('burden.last')}</span>
              <input
                className="field"
                type="date"
                required
                value={last}
                onChange={({ target }) => state.setFilter('last', target.value || undefined)}
              />
            </label>
          }
        />
      </section>
    </BoardFrame>
  );
}

function useColumns({ provinceCode }: Scope): readonly Column<BurdenUnit>[] {
  const { t } = useTranslation('boards');
  const { share } = useFormat();
  const number = (id: 'reports' | 'byHand' | 'takenOver' | 'measured') => ({
    id,
    header: t(`columns.${id}`),
    value: (unit: BurdenUnit) => unit[id],
    numeric: true,
  });
  const measuredShare = ({ byHand, measured }: BurdenUnit) =>
    byHand + measured === 0 ? null : Math.round((10_000 * measured) / (byHand + measured)) / 100;
  return [
    {
      id: 'unit',
      header: provinceCode === null ? t('columns.province') : t('columns.unit'),
      value: ({ name }) => name,
      namesRow: true,
      ...(provinceCode === null
        ? {
            cell: ({ code, name }: BurdenUnit) => (
              <Link to="/boards/burden" search={{ filter: { province: code } }}>
                {name}
              </Link>
            ),
          }
        : {}),
    },
    number('reports'),
    number('byHand'),
    number('takenOver'),
    { id: 'minutes', header: t('columns.minutes'), value: minutesOf, numeric: true },
    number('measured'),
    {
      id: 'measuredShare',
      header: t('columns.measuredShare'),
      description: t('columns.measuredShareMeaning'),
      value: measuredShare,
      cell: (unit) => {
        const value = measuredShare(unit);
        return value === null ? '–' : share(value);
      },
      numeric: true,
    },
  ];
}
