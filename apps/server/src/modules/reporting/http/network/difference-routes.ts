import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { DifferenceRow, VerificationRow } from '../../queries/network/verify-queries.ts';
import { listDifferences } from '../../use-cases/network/verify-reports.ts';
import { tags } from './schemas.ts';

/** Where kept figures differ from their recomputation, for administrators. */
export const differenceRoutes: Routes = async (app) => {
  app.get(
    '/report-differences',
    {
      schema: {
        operationId: 'listDifferences',
        summary: 'Sai lệch giữa số liệu đang giữ và kết quả tính lại, và các lần đối chiếu',
        tags,
        response: {
          200: Type.Object({ differences: Type.Array(DifferenceRow), verifications: Type.Array(VerificationRow) }),
          ...problemResponses(),
        },
      },
    },
    ({ context }) => listDifferences(context, {}),
  );
};
