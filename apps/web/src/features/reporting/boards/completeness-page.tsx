import { Link } from '@tanstack/react-router';
import type { Column } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { useSteady } from '../../../api/use-steady.ts';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatDay, vietnamDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Announcer } from '../../../live/announcer.tsx';
import { LiveLine } from '../../../live/live-line.tsx';
import { Moved, MovesOf } from '../../../live/moved.tsx';
import { SteadyTable } from '../../../live/steady-table.tsx';
import { useLivePage } from '../../../live/use-live-page.ts';
import { useTableState } from '../../../shell/use-table-state.ts';
import type { Scope } from '../review/scope.ts';
import { BoardFrame, NoBoard, useBoardScope } from './board-frame.tsx';
import styles from './boards.module.css';
import { addedUp, boardWith, type CountedRow, changedRows, ofProvinces, ratesOf, sumOf } from './completeness-model.ts';
import { completenessQuery, completenessStream } from './queries.ts';

/** How complete and how timely reports come in on a day, by province and by form, counted over the expected reports. */
export function CompletenessPage() {
  const scope = useBoardScope();
  return scope === null ? <NoBoard /> : <Completeness scope={scope} />;
}

function Completeness({ scope }: { readonly scope: Scope }) {
  const { t } = useTranslation('boards');
  const { share, count } = useFormat();
  const { filters, setFilter } = useTableState();
  const day = filters.day ?? vietnamDay(new Date());
  const query = completenessQuery(day, scope);
  const data = useSteady(query);
  const { line, changes } = useLivePage({
    address: completenessStream(day, scope),
    queryKey: query.queryKey,
    answer: data,
    event: 'counts',
    take: boardWith,
    changesOf: changedRows,
  });
  if (!data) return <LoadingNotice />;
  const rows = data.rows.filter(({ formKey }) => filters.form === undefined || formKey === filters.form);
  const whole = sumOf(scope.provinceCode === null ? ofProvinces(rows) : rows);
  const rates = ratesOf(whole);
  const answer =
    rates === null
      ? t('completeness.nothing', { day: formatDay(day) })
      : t('completeness.answer', {
          complete: share(rates.complete),
          timely: share(rates.timely),
          missing: count(whole.missing),
          expected: count(whole.expected),
        });
  return (
    <BoardFrame title={t('completeness.title', { day: formatDay(day) })} answer={answer}>
      {line && <LiveLine line={line} />}
      <Announcer changes={changes} />
      <div className={styles.bar}>
        <label className="labelled">
          <span>{t('day')}</span>
          <input
            className="field"
            type="date"
            required
            value={day}
            onChange={({ target }) => setFilter('day', target.value || undefined)}
          />
        </label>
      </div>
      <MovesOf value={line && data.of}>
        {scope.provinceCode === null && (
          <Table caption={t('completeness.byProvince')} rows={addedUp(rows, 'province')} of={data.of} day={day} />
        )}
        <Table caption={t('completeness.byForm')} rows={addedUp(rows, 'form')} of={data.of} day={null} />
      </MovesOf>
    </BoardFrame>
  );
}

type TableProps = {
  readonly caption: string;
  readonly rows: readonly CountedRow[];
  readonly of: string;
  /** The day, where the rows are provinces, whose reports can be looked at. */
  readonly day: string | null;
};

const BY_KEY = { keyOf: ({ key }: CountedRow) => key, placeOf: ({ key }: CountedRow) => key };

function Table({ caption, rows, of, day }: TableProps) {
  const columns = useColumns(day);
  return (
    <section className="panel">
      <SteadyTable
        caption={caption}
        columns={columns}
        rows={rows}
        arranged={BY_KEY}
        of={`${of} ${rows.length}`}
        searchable={false}
      />
    </section>
  );
}

function useColumns(day: string | null): readonly Column<CountedRow>[] {
  const { t } = useTranslation('boards');
  const { name, share } = useFormat();
  const number = (id: 'expected' | 'onTime' | 'late' | 'missing' | 'notYet' | 'exempt' | 'returned' | 'inDoubt') => ({
    id,
    header: t(`columns.${id}`),
    value: (row: CountedRow) => row[id],
    cell: (row: CountedRow) => <Moved value={String(row[id])}>{row[id]}</Moved>,
    numeric: true,
  });
  const rate = (id: 'complete' | 'timely') => ({
    id,
    header: t(`columns.${id}`),
    description: t(`columns.${id}Meaning`),
    value: (row: CountedRow) => ratesOf(row)?.[id] ?? null,
    cell: (row: CountedRow) => (
      <Moved value={String(ratesOf(row)?.[id])}>
        <Rate value={ratesOf(row)?.[id] ?? null} written={share} />
      </Moved>
    ),
    numeric: true,
  });
  return [
    {
      id: 'name',
      header: day === null ? t('columns.form') : t('columns.province'),
      value: (row) => name(row),
      namesRow: true,
      ...(day === null
        ? {}
        : {
            cell: (row: CountedRow) => (
              <Link to="/review/$provinceCode/$periodEnd" params={{ provinceCode: row.key, periodEnd: day }}>
                {name(row)}
              </Link>
            ),
          }),
    },
    rate('complete'),
    rate('timely'),
    number('expected'),
    number('onTime'),
    number('late'),
    number('missing'),
    number('notYet'),
    number('exempt'),
    number('returned'),
    number('inDoubt'),
  ];
}

/** A rate with a bar as long as it; the number stands beside it. */
function Rate({ value, written }: { readonly value: number | null; readonly written: (value: number) => string }) {
  if (value === null) return <>–</>;
  return (
    <span className={styles.rate}>
      <span aria-hidden="true" className={styles.track}>
        <span style={{ inlineSize: `${value}%` }} />
      </span>
      {written(value)}
    </span>
  );
}
