import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  listDays,
  type ReadCommunePageData,
  type ReadEvidenceData,
  readCommuneMatrix,
  readCommuneNames,
  readCommunePage,
  readCriteriaCompletion,
  readCriterion,
  readEvidence,
  readNationalView,
  readProvincePage,
  readReportEvidence,
  readTrend,
} from '@thong-suot/api-client';
import { answerOf, type Outcome } from '../../api/answer-of.ts';
import { asked } from '../../live/asked.ts';
import type { View } from '../../shell/use-view.ts';
import type { FigureAddress } from './figure-address.ts';
import type { ListPage } from './lists/list-contract.ts';

/** Names of communes change with an act of law, not within a visit. */
const NAMES_STALE_AFTER_MS = 3_600_000;

/** Keys of what the server knows about the state of the nation, all in one place. */
const monitoringKeys = {
  days: ['monitoring', 'days'] as const,
  reading: (name: string, query: object) => ['monitoring', name, query] as const,
};

export const daysQuery = queryOptions({
  queryKey: monitoringKeys.days,
  queryFn: ({ signal }) => answerOf(listDays({ signal })),
});

export const nationalQuery = (view: View) =>
  queryOptions({
    queryKey: monitoringKeys.reading('national', view),
    queryFn: ({ signal }) => answerOf(readNationalView({ query: view, signal })),
  });

export const communeNamesQuery = ({ date, anchor, live }: View) =>
  queryOptions({
    queryKey: monitoringKeys.reading('communes', { date, anchor, live }),
    staleTime: NAMES_STALE_AFTER_MS,
    queryFn: ({ signal }) => answerOf(readCommuneNames({ query: { date, anchor, live }, signal })),
  });

export const matrixQuery = (view: View) =>
  queryOptions({
    queryKey: monitoringKeys.reading('matrix', view),
    queryFn: ({ signal }) => asked(() => answerOf(readCommuneMatrix({ query: view, signal }))),
  });

export const provinceQuery = (view: View, provinceCode: string) =>
  queryOptions({
    queryKey: monitoringKeys.reading('province', { ...view, provinceCode }),
    queryFn: ({ signal }) => asked(() => answerOf(readProvincePage({ path: { provinceCode }, query: view, signal }))),
  });

/** @param block the one block that the person may read; left out: all */
export const communeQuery = (view: View, provinceCode: string, communeCode: string, block: string | undefined) =>
  queryOptions({
    queryKey: monitoringKeys.reading('commune', { ...view, communeCode, block }),
    queryFn: ({ signal }) => {
      const query = { ...view, block } as ReadCommunePageData['query'];
      return answerOf(readCommunePage({ path: { provinceCode, communeCode }, query, signal }));
    },
  });

export const trendQuery = (to: string | undefined, provinceCode: string | undefined) =>
  queryOptions({
    queryKey: monitoringKeys.reading('trend', { to, provinceCode }),
    queryFn: ({ signal }) => answerOf(readTrend({ query: { to, provinceCode }, signal })),
  });

export const criterionQuery = (view: View, key: string) =>
  queryOptions({
    queryKey: monitoringKeys.reading('criterion', { ...view, key }),
    queryFn: ({ signal }) => answerOf(readCriterion({ path: { key }, query: view, signal })),
  });

export const completionQuery = (view: View) =>
  queryOptions({
    queryKey: monitoringKeys.reading('completion', view),
    queryFn: ({ signal }) => answerOf(readCriteriaCompletion({ query: view, signal })),
  });

/** Filters, order and search of a list as the address of the page holds them; the server refuses what it does not know. */
export type ListQuery = Readonly<Record<string, string | undefined>>;
type PageOfList = { readonly limit: number; readonly after: string | undefined };
/** One page of a list through the generated client. */
export type ListCall<Answer> = (
  query: Readonly<Record<string, unknown>> & PageOfList,
  signal: AbortSignal,
) => Promise<Outcome<Answer>>;

/** The address of a list's file in a format, with the filters, order and search the screen shows. */
export function exportAddress(list: string, query: ListQuery, format: 'csv' | 'xlsx', lang: string): string {
  const parameters = new URLSearchParams({ format, lang });
  for (const [key, value] of Object.entries(query)) if (value) parameters.set(key, value);
  return `/api/command-centre/${list}/export?${parameters}`;
}

const ROWS_AT_ONCE = 100;

/** A list of the server, page after page. */
export const listQuery = <Answer extends ListPage<unknown>>(list: string, call: ListCall<Answer>, query: ListQuery) =>
  infiniteQueryOptions({
    queryKey: monitoringKeys.reading(`list-${list}`, query),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => answerOf(call({ ...query, limit: ROWS_AT_ONCE, after: pageParam }, signal)),
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** Which of the answers behind a figure are wanted. */
export type PartsWanted = { readonly counted: 'yes' | 'no' | undefined; readonly search: string | undefined };

/**
 * What a figure is made of, page after page. A figure of the report, or of another day than the page shows, is one of its day,
 * whatever the map and the day compared.
 * @param block the one block of a commune that the person may read; left out: all
 */
export const evidenceQuery = (address: FigureAddress, view: View, wanted: PartsWanted, block: string | undefined) =>
  infiniteQueryOptions({
    queryKey: monitoringKeys.reading('evidence', { address, view, wanted, block }),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const page = { ...wanted, limit: ROWS_AT_ONCE, after: pageParam };
      if (address.kind === 'figure') {
        const { figure, provinceCode, communeCode, date } = address;
        const query = { ...(date === undefined ? view : { date }), figure, provinceCode, communeCode, block, ...page };
        return answerOf(readEvidence({ query: query as ReadEvidenceData['query'], signal }));
      }
      const { date, revision, at } = address;
      return answerOf(readReportEvidence({ path: { date }, query: { at, revision, ...page }, signal }));
    },
    getNextPageParam: (page) => page.parts.next ?? undefined,
  });
