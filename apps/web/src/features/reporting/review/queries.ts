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
import type { ReportAddress } from '../own/address.ts';
import type { Part } from './scope.ts';

export type ReviewBoard = ReadReviewBoardResponses[200];
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

/** Others report and decide meanwhile. */
const ASK_AGAIN_AFTER_MS = 30_000;

export const boardQuery = (provinceCode: string, periodEnd: string, part: Part | null, receiving: Receiving) =>
  queryOptions({
    queryKey: reviewKeys.board(provinceCode, periodEnd, part, receiving),
    refetchInterval: ASK_AGAIN_AFTER_MS,
    queryFn: ({ signal }) =>
      answerOf(
        readReviewBoard({
          path: { provinceCode, periodEnd },
          query: { ...(part === null ? {} : { part }), ...receiving },
          signal,
        }),
      ),
  });

export const reportQuery = (address: ReportAddress, receiving: Receiving) =>
  queryOptions({
    queryKey: reviewKeys.report(address, receiving),
    queryFn: ({ signal }) => answerOf(readReport({ path: address, query: receiving, signal })),
  });

export const changesQuery = (address: ReportAddress, from: number, to: number, receiving: Receiving) =>
  queryOptions({
    queryKey: reviewKeys.changes(address, from, to, receiving),
    queryFn: ({ signal }) => answerOf(readChanges({ path: address, query: { from, to, ...receiving }, signal })),
  });
