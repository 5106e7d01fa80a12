import { queryOptions } from '@tanstack/react-query';
import {
  type ReadBurdenResponses,
  type ReadCompletenessResponses,
  type ReadReportMatrixResponses,
  readBurden,
  readCompleteness,
  readReportMatrix,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';
import { basePath, isPractice } from '../../../api/installation.ts';
import { asked } from '../../../live/asked.ts';
import type { Part, Scope } from '../review/scope.ts';

/** `of`: the period and the province whose reports are counted, while those of another are being fetched. */
export type CompletenessAnswer = ReadCompletenessResponses[200] & { readonly of: string };
export type CompletenessRow = CompletenessAnswer['rows'][number];
export type MonthMatrix = ReadReportMatrixResponses[200];
export type BurdenUnit = ReadBurdenResponses[200]['units'][number];

const boardKeys = {
  completeness: (periodEnd: string, scope: Scope) => ['boards', 'completeness', periodEnd, scope] as const,
  matrix: (provinceCode: string, month: string, form: string | undefined, part: Part | null) =>
    ['boards', 'matrix', provinceCode, month, form, part] as const,
  burden: (first: string, last: string, scope: Scope) => ['boards', 'burden', first, last, scope] as const,
};

const queryOf = ({ provinceCode, part }: Scope) => ({
  ...(provinceCode === null ? {} : { province: provinceCode }),
  ...(part === null ? {} : { part }),
});

export const completenessQuery = (periodEnd: string, scope: Scope) =>
  queryOptions({
    queryKey: boardKeys.completeness(periodEnd, scope),
    queryFn: ({ signal }) =>
      asked(async () => {
        const board = await answerOf(readCompleteness({ path: { periodEnd }, query: queryOf(scope), signal }));
        return { ...board, of: `${periodEnd} ${scope.provinceCode}` };
      }),
  });

/** Where the same board tells what changes. */
export const completenessStream = (periodEnd: string, scope: Scope): string | null =>
  isPractice
    ? null
    : `${basePath}/api/report-boards/completeness/${periodEnd}/live?${new URLSearchParams(Object.entries(queryOf(scope)))}`;

export const matrixQuery = (provinceCode: string, month: string, form: string | undefined, part: Part | null) =>
  queryOptions({
    queryKey: boardKeys.matrix(provinceCode, month, form, part),
    queryFn: ({ signal }) => {
      const query = { ...(form === undefined ? {} : { form }), ...(part === null ? {} : { part }) };
      return answerOf(readReportMatrix({ path: { provinceCode, month }, query, signal }));
    },
  });

export const burdenQuery = (first: string, last: string, scope: Scope) =>
  queryOptions({
    queryKey: boardKeys.burden(first, last, scope),
    queryFn: ({ signal }) => answerOf(readBurden({ path: { first, last }, query: queryOf(scope), signal })),
  });
