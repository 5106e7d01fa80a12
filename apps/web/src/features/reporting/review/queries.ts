import { queryOptions } from '@tanstack/react-query';
import {
  type ReadChangesResponses,
  type ReadReportResponses,
  type ReadReviewBoardResponses,
  readChanges,
  readReport,
  readReviewBoard,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';
import { basePath, isPractice } from '../../../api/installation.ts';
import { asked } from '../../../live/asked.ts';
import type { ReportAddress } from '../own/address.ts';
import type { Part } from './scope.ts';

/** `of`: the province and the period whose reports these are, while those of another are being fetched. */
export type ReviewBoard = ReadReviewBoardResponses[200] & { readonly of: string };
export type ReviewedReport = ReviewBoard['reports'][number];
export type OpenedReport = ReadReportResponses[200];
export type FormItem = OpenedReport['form']['items'][number];
export type Changes = ReadChangesResponses[200];

/** The body that receives the reports, where somebody acts for one. */
export type Receiving = { readonly receiver?: string };

export const reviewKeys = {
  all: ['review'] as const,
  board: (provinceCode: string, periodEnd: string, part: Part | null, receiving: Receiving) =>
    ['review', 'board', provinceCode, periodEnd, part, receiving] as const,
  report: (address: ReportAddress, receiving: Receiving) => ['review', 'report', address, receiving] as const,
  changes: (address: ReportAddress, from: number, to: number, receiving: Receiving) =>
    ['review', 'changes', address, from, to, receiving] as const,
};

/** Others report and decide meanwhile; where the board has no stream it asks. */
const ASK_AGAIN_AFTER_MS = 30_000;

export const boardQuery = (provinceCode: string, periodEnd: string, part: Part | null, receiving: Receiving) =>
  queryOptions({
    queryKey: reviewKeys.board(provinceCode, periodEnd, part, receiving),
    refetchInterval: isPractice ? ASK_AGAIN_AFTER_MS : false,
    queryFn: ({ signal }) =>
      asked(async () => {
        const query = { ...partOf(part), ...receiving };
        const board = await answerOf(readReviewBoard({ path: { provinceCode, periodEnd }, query, signal }));
        return { ...board, of: `${provinceCode} ${periodEnd}` };
      }),
  });

const partOf = (part: Part | null): { readonly part?: Part } => (part === null ? {} : { part });

/** Where the same board tells what changes; null: nowhere in practice. */
export function boardStream(provinceCode: string, periodEnd: string, part: Part | null, receiving: Receiving): string | null {
  const query = new URLSearchParams(Object.entries({ ...partOf(part), ...receiving }));
  return isPractice ? null : `${basePath}/api/review-boards/${provinceCode}/${periodEnd}/live?${query}`;
}

export const reportQuery = (address: ReportAddress, receiving: Receiving) =>
  queryOptions({
    queryKey: reviewKeys.report(address, receiving),
    // Whoever opens a report decides on what it says now.
    staleTime: 0,
    queryFn: ({ signal }) => answerOf(readReport({ path: address, query: receiving, signal })),
  });

export const changesQuery = (address: ReportAddress, from: number, to: number, receiving: Receiving) =>
  queryOptions({
    queryKey: reviewKeys.changes(address, from, to, receiving),
    queryFn: ({ signal }) => answerOf(readChanges({ path: address, query: { from, to, ...receiving }, signal })),
  });
