import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { StatusMark } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { LoadingNotice } from '../../app/loading-notice.tsx';
import { useFormat } from '../../format/use-format.ts';
import { PlainRows } from '../../page-parts/plain-rows.tsx';
import { Section } from '../../page-parts/section.tsx';
import { FilterSelect } from '../../shell/filter-select.tsx';
import type { PageSearch } from '../../shell/page-search.ts';
import { useTableState } from '../../shell/use-table-state.ts';
import styles from './direction.module.css';
import { type Dimension, type SumRow, sumsQuery, type Within } from './direction-queries.ts';
import { DIMENSIONS } from './direction-words.ts';

const COUNTS = ['open', 'overdue', 'dueSoon', 'silent', 'done', 'notChecked', 'verified', 'contradicted'] as const;
type Count = (typeof COUNTS)[number];
const STANDING_OF: Readonly<Record<Count, string | undefined>> = {
  open: undefined,
  overdue: 'overdue',
  dueSoon: 'due-soon',
  silent: 'silent',
  done: 'done',
  notChecked: 'not-checked',
  verified: 'verified',
  contradicted: 'contradicted',
};
/** So many rows stand in the chart, those with most overdue; the table has all. */
const BARS = 12;

/** How many assignments stand how, as a chart of the worst and as a table of all; every number opens the list behind it. */
export function BoardSums({ place }: { readonly place: Within }) {
  const { t } = useTranslation('direction');
  const { filters } = useTableState();
  const by: Dimension = DIMENSIONS.find((one) => one === filters.by) ?? 'system';
  const { data, error, isPending, refetch } = useQuery(sumsQuery(place, by));
  return (
    <Section title={t('sums.title')}>
      <FilterSelect
        name="by"
        label={t('sums.by')}
        usual="system"
        options={DIMENSIONS.map((one) => ({ value: one, label: t(`dimensions.${one}`) }))}
      />
      {isPending && <LoadingNotice />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <SumBars rows={data.rows} by={by} />
          <details>
            <summary>{t('sums.asTable')}</summary>
            <SumTable rows={data.rows} by={by} />
          </details>
        </>
      )}
    </Section>
  );
}

type SumsProps = { readonly rows: readonly SumRow[]; readonly by: Dimension };

function useRowName(by: Dimension) {
  const { t } = useTranslation('direction');
  const { pick } = useFormat();
  return ({ key, title }: SumRow): string => {
    if (title) return pick(title);
    if (key === null) return t(`noneOf.${by}`);
    if (by === 'system') return t(`systems.${key as 'other'}`);
    return by === 'age' ? t(`ages.${key as '1'}`) : key;
  };
}

function SumBars({ rows, by }: SumsProps) {
  const { t } = useTranslation('direction');
  const { count } = useFormat();
  const nameOf = useRowName(by);
  const worst = rows
    .filter(({ open, key }) => open > 0 && (by !== 'age' || key !== null))
    .sort((left, right) => (by === 'age' ? 0 : right.overdue - left.overdue || right.open - left.open))
    .slice(0, BARS);
  const most = Math.max(1, ...worst.map(({ open }) => open));
  return (
    <>
      <p className={styles.legend}>
        <StatusMark tone="bad" word={t('counts.overdue')} />
        <StatusMark tone="warning" word={t('counts.dueSoon')} />
        <StatusMark tone="good" word={t('sums.otherOpen')} />
      </p>
      <ul className={styles.bars}>
        {worst.map((row) => (
          <li key={row.key ?? ''}>
            <SumLink row={row} by={by} count="overdue" label={nameOf(row)} />
            <span className={styles.bar} aria-hidden="true">
              <span data-tone="bad" style={{ width: `${(row.overdue / most) * 100}%` }} />
              <span data-tone="warning" style={{ width: `${(row.dueSoon / most) * 100}%` }} />
              <span data-tone="good" style={{ width: `${((row.open - row.overdue - row.dueSoon) / most) * 100}%` }} />
            </span>
            <span className="number">{t('sums.ofOpen', { overdue: count(row.overdue), open: count(row.open) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function SumTable({ rows, by }: SumsProps) {
  const { t } = useTranslation('direction');
  const { count } = useFormat();
  const nameOf = useRowName(by);
  return (
    <PlainRows
      label={t('sums.title')}
      headers={[t(`dimensions.${by}`), ...COUNTS.map((one) => t(`counts.${one}`))]}
      rows={rows.map((row) => ({
        key: row.key ?? '',
        cells: [nameOf(row), ...COUNTS.map((one) => <SumLink key={one} row={row} by={by} count={one} label={count(row[one])} />)],
      }))}
    />
  );
}

type SumLinkProps = { readonly row: SumRow; readonly by: Dimension; readonly count: Count; readonly label: string };

/** Opens the list behind a number, where the list can be narrowed so; a body of no unit, and what is of none, cannot. */
function SumLink({ row, by, count, label }: SumLinkProps) {
  const narrowed = narrowing(row, by);
  if (!narrowed) return <>{label}</>;
  const filter = { ...narrowed, by, ...(STANDING_OF[count] ? { standing: STANDING_OF[count] } : {}) };
  return (
    <Link to="/direction" search={(now: PageSearch) => ({ ...now, filter })} resetScroll={false}>
      {label}
    </Link>
  );
}

function narrowing({ key, area }: SumRow, by: Dimension): Readonly<Record<string, string>> | null {
  if (by === 'age') return {};
  if (key === null) return null;
  if (by === 'system' || by === 'group') return { [by]: key };
  if (by === 'directive') return { directiveId: key };
  return area === null ? null : { area };
}
