import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { AssignmentIdSchema } from '../../domain/direction/ids.ts';
import { Checked, CheckInput, ClaimSchema, checkResult } from '../../use-cases/direction/check-result.ts';
import { DrawInput, Drawn, drawResults } from '../../use-cases/direction/draw-results.ts';
import { CheckQuery, CheckSumQuery, CheckSums, Checks, listChecks, sumAllChecks } from '../../use-cases/direction/read-checks.ts';

const tags = ['monitoring'];

const reading: Routes = async (app) => {
  app.get(
    '/direction/checks',
    {
      schema: {
        operationId: 'listChecks',
        summary: 'Kết quả được rút mẫu để kiểm chứng',
        tags,
        querystring: CheckQuery,
        response: { 200: Checks, ...problemResponses() },
      },
    },
    (request) => listChecks(request.context, request.query),
  );

  app.get(
    '/direction/checks/sums',
    {
      schema: {
        operationId: 'sumChecks',
        summary: 'Đã kiểm chứng, trái ngược, chưa kiểm chứng theo lĩnh vực, văn bản, nhóm, cơ quan',
        tags,
        querystring: CheckSumQuery,
        response: { 200: CheckSums, ...problemResponses() },
      },
    },
    (request) => sumAllChecks(request.context, request.query),
  );
};

const acting: Routes = async (app) => {
  app.post(
    '/direction/draws',
    {
      schema: {
        operationId: 'drawResults',
        summary: 'Rút mẫu kết quả cho cơ quan thứ hai kiểm chứng',
        tags,
        body: DrawInput,
        response: { 200: Drawn, ...problemResponses(422) },
      },
    },
    (request) => drawResults(request.context, request.body),
  );

  app.post(
    '/direction/checks/:assignmentId/:claim',
    {
      schema: {
        operationId: 'checkResult',
        summary: 'Ghi kết quả kiểm chứng: đúng, trái ngược, không kiểm chứng được',
        tags,
        params: Type.Object({ assignmentId: AssignmentIdSchema, claim: ClaimSchema }),
        body: Type.Omit(CheckInput, ['assignmentId', 'claim']),
        response: { 200: Checked, ...problemResponses(404, 409) },
      },
    },
    (request) => checkResult(request.context, { ...request.body, ...request.params }),
  );
};

/** Independent checks of results. */
export const verificationRoutes: readonly Routes[] = [reading, acting];
