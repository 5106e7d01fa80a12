import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { read } from '../../api/answer-of.ts';
import type { View } from '../../shell/use-view.ts';
import type {
  CommuneAnswer,
  CommuneNames,
  CriterionOfProvince,
  CriterionRow,
  DayEntry,
  DayHead,
  MatrixAnswer,
  National,
} from './contract.ts';
import type { Evidence } from './evidence/evidence-contract.ts';
import type { ListPage } from './lists/list-contract.ts';
import type { ProvinceAnswer } from './province/province-contract.ts';

const BASE = '/api/command-centre';
/** Names of communes change with an act of law, not within a visit. */
const NAMES_STALE_AFTER_MS = 3_600_000;

/** Keys of what the server knows about the state of the nation, all in one place. */
export const monitoringKeys = {
  all: ['monitoring'] as const,
  days: ['monitoring', 'days'] as const,
  reading: (name: string, query: object) => ['monitoring', name, query] as const,
};

export const daysQuery = queryOptions({
  queryKey: monitoringKeys.days,
  queryFn: ({ signal }) => read<{ readonly days: readonly DayEntry[] }>(`${BASE}/days`, {}, signal),
});

export const nationalQuery = (view: View) =>
  queryOptions({
    queryKey: monitoringKeys.reading('national', view),
    queryFn: ({ signal }) => read<National>(`${BASE}/national`, view, signal),
  });

export const communeNamesQuery = ({ date, anchor }: View) =>
  queryOptions({
    queryKey: monitoringKeys.reading('communes', { date, anchor }),
    staleTime: NAMES_STALE_AFTER_MS,
    queryFn: ({ signal }) => read<CommuneNames>(`${BASE}/communes`, { date, anchor }, signal),
  });

export const matrixQuery = (view: View) =>
  queryOptions({
    queryKey: monitoringKeys.reading('matrix', view),
    queryFn: ({ signal }) => read<MatrixAnswer>(`${BASE}/commune-matrix`, view, signal),
  });

export const provinceQuery = (view: View, provinceCode: string) =>
  queryOptions({
    queryKey: monitoringKeys.reading('province', { ...view, provinceCode }),
    queryFn: ({ signal }) => read<ProvinceAnswer>(`${BASE}/provinces/${encodeURIComponent(provinceCode)}`, view, signal),
  });

export const communeQuery = (view: View, provinceCode: string, communeCode: string) =>
  queryOptions({
    queryKey: monitoringKeys.reading('commune', { ...view, communeCode }),
    queryFn: ({ signal }) =>
      read<CommuneAnswer>(
        `${BASE}/provinces/${encodeURIComponent(provinceCode)}/communes/${encodeURIComponent(communeCode)}`,
        view,
        signal,
      ),
  });

export type TrendPoint = {
  readonly date: string;
  readonly communes: number;
  readonly reported: number | null;
  readonly green: number | null;
  readonly yellow: number | null;
  readonly red: number | null;
  readonly greenShare: { readonly printed: number | null } | null;
};

export const trendQuery = (to: string | undefined, provinceCode: string | undefined) =>
  queryOptions({
    queryKey: monitoringKeys.reading('trend', { to, provinceCode }),
    queryFn: ({ signal }) =>
      read<{ readonly from: string; readonly to: string; readonly points: readonly TrendPoint[] }>(
        `${BASE}/trend`,
        { to, provinceCode },
        signal,
      ),
  });

export type ListQuery = Readonly<Record<string, string | undefined>>;

/** The address of a list's file in a format, with the filters, order and search the screen shows. */
export function exportAddress(list: string, query: ListQuery, format: 'csv' | 'xlsx', lang: string): string {
  const parameters = new URLSearchParams({ format, lang });
  for (const [key, value] of Object.entries(query)) if (value) parameters.set(key, value);
  return `${BASE}/${list}/export?${parameters}`;
}

const ROWS_AT_ONCE = 100;

/** A list of the server, page after page. */
export const listQuery = <Row, Extra = unknown>(list: string, query: ListQuery) =>
  infiniteQueryOptions({
    queryKey: monitoringKeys.reading(`list-${list}`, query),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      read<ListPage<Row> & Extra>(`${BASE}/${list}`, { ...query, limit: ROWS_AT_ONCE, after: pageParam }, signal),
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** What a figure is made of, page after page. */
export const evidenceQuery = (address: string, query: ListQuery) =>
  infiniteQueryOptions({
    queryKey: monitoringKeys.reading('evidence', { address, ...query }),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => read<Evidence>(address, { ...query, limit: ROWS_AT_ONCE, after: pageParam }, signal),
    getNextPageParam: (page) => page.parts.next ?? undefined,
  });

export type CriterionAnswer = {
  readonly day: DayHead;
  readonly criterion: CriterionRow;
  readonly provinces: readonly CriterionOfProvince[];
};

export const criterionQuery = (view: View, key: string) =>
  queryOptions({
    queryKey: monitoringKeys.reading('criterion', { ...view, key }),
    queryFn: ({ signal }) => read<CriterionAnswer>(`${BASE}/criteria/${encodeURIComponent(key)}`, view, signal),
  });
