import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import type { PageSearch } from '../../../shell/page-search.ts';
import { useTableState } from '../../../shell/use-table-state.ts';
import { type CaseDimension, type CaseScope, type CaseSum, caseSumsQuery } from './case-queries.ts';

const DIMENSIONS: readonly CaseDimension[] = ['owner', 'age', 'communes', 'theme', 'province'];
const COUNTS = ['open', 'overdue', 'answered', 'closed'] as const;
type Count = (typeof COUNTS)[number];
/** The filter of the list that a dimension narrows. */
const FILTER_OF: Readonly<Record<CaseDimension, string>> = {
  owner: 'owner',
  age: 'age',
  communes: 'size',
  theme: 'theme',
  province: 'provinceCode',
};

/** How many cases stand how, by owner, age, number of communes, theme or province; every number opens the list behind it. */
export function CaseSums({ scope }: { readonly scope: CaseScope }) {
  const { t } = useTranslation('cases');
  const { filters } = useTableState();
  const nation = scope.area === undefined;
  const dimensions = DIMENSIONS.filter((one) => nation || one !== 'province');
  const by = dimensions.find((one) => one === filters.by) ?? 'owner';
  const { data, error, isPending, refetch } = useQuery(caseSumsQuery({ ...scope, by }));
  return (
    <Section title={t('sums.title')}>
      <FilterSelect
        name="by"
        label={t('sums.by')}
        usual="owner"
        options={dimensions.map((one) => ({ value: one, label: t(`sums.dimensions.${one}`) }))}
      />
      {isPending && <LoadingNotice />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && <SumRows rows={data.rows} by={by} />}
    </Section>
  );
}

/** So many rows stand open; the others are folded. */
const OPEN_ROWS = 10;

function SumRows({ rows, by }: { readonly rows: readonly CaseSum[]; readonly by: CaseDimension }) {
  const { t } = useTranslation('cases');
  const { count } = useFormat();
  if (rows.length === 0) return <p>{t('none')}</p>;
  const folded = rows.slice(OPEN_ROWS);
  return (
    <>
      <SumTable rows={rows.slice(0, OPEN_ROWS)} by={by} label={t('sums.title')} />
      {folded.length > 0 && (
        <details>
          <summary>{t('sums.others', { rows: count(folded.length) })}</summary>
          <SumTable rows={folded} by={by} label={t('sums.others', { rows: count(folded.length) })} />
        </details>
      )}
    </>
  );
}

type SumTableProps = { readonly rows: readonly CaseSum[]; readonly by: CaseDimension; readonly label: string };

function SumTable({ rows, by, label }: SumTableProps) {
  const { t } = useTranslation('cases');
  const nameOf = useSumName(by);
  return (
    <PlainRows
      label={label}
      headers={[t(`sums.dimensions.${by}`), ...COUNTS.map((one) => t(`sums.${one}`))]}
      rows={rows.map((row) => ({
        key: row.key ?? '',
        cells: [nameOf(row), ...COUNTS.map((one) => <SumLink key={one} row={row} by={by} count={one} name={nameOf(row)} />)],
      }))}
    />
  );
}

function useSumName(by: CaseDimension) {
  const { t } = useTranslation('cases');
  const { pick } = useFormat();
  return ({ key, title }: CaseSum): string => {
    if (title) return pick(title);
    if (key === null) return t('sums.nobody');
    const words = by === 'age' ? (['days', 'daysFrom'] as const) : (['size', 'sizeFrom'] as const);
    return key.includes('-') ? t(`sums.${words[0]}`, { range: key.replace('-', '–') }) : t(`sums.${words[1]}`, { from: key });
  };
}

type SumLinkProps = { readonly row: CaseSum; readonly by: CaseDimension; readonly count: Count; readonly name: string };

function SumLink({ row, by, count, name }: SumLinkProps) {
  const { t } = useTranslation('cases');
  const { count: number } = useFormat();
  const narrowed = row.key === null ? { standing: 'no-owner' } : { [FILTER_OF[by]]: row.key, standing: count };
  const label = t('sums.opens', { count: row[count], name, what: t(`sums.${count}`) });
  return (
    <Link
      to="/cases"
      search={(now: PageSearch) => ({ ...now, filter: { by, ...narrowed } })}
      resetScroll={false}
      aria-label={label}
      className="number"
    >
      {number(row[count])}
    </Link>
  );
}
