import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { AssignmentIdSchema } from '../../domain/direction/ids.ts';
import {
  ColourOverride,
  ColourRules,
  listColourRules,
  NewColourRule,
  overrideColour,
  setColourRule,
} from '../../use-cases/direction/colour-rules.ts';
import {
  Board,
  BoardQuery,
  listAssignments,
  listOfferedAssignments,
  listOwnAssignments,
  Offered,
} from '../../use-cases/direction/read-board.ts';
import { BoardSums, SumQuery, sumAssignments } from '../../use-cases/direction/read-board-sums.ts';
import { Within } from '../../use-cases/direction/within.ts';

const tags = ['monitoring'];

const boards: Routes = async (app) => {
  app.get(
    '/direction/assignments',
    {
      schema: {
        operationId: 'listAssignments',
        summary: 'Phần việc được giao theo hạn, với màu theo quy tắc và xu hướng',
        tags,
        querystring: BoardQuery,
        response: { 200: Board, ...problemResponses() },
      },
    },
    (request) => listAssignments(request.context, request.query),
  );

  app.get(
    '/direction/assignments/sums',
    {
      schema: {
        operationId: 'sumAssignments',
        summary: 'Tổng hợp phần việc theo lĩnh vực, văn bản, nhóm, tỉnh, cơ quan hoặc số ngày quá hạn',
        tags,
        querystring: SumQuery,
        response: { 200: BoardSums, ...problemResponses() },
      },
    },
    (request) => sumAssignments(request.context, request.query),
  );
};

const own: Routes = async (app) => {
  app.get(
    '/direction/own-assignments',
    {
      schema: {
        operationId: 'listOwnAssignments',
        summary: 'Phần việc của cơ quan tôi',
        tags,
        querystring: BoardQuery,
        response: { 200: Board, ...problemResponses() },
      },
    },
    (request) => listOwnAssignments(request.context, request.query),
  );

  app.get(
    '/direction/offered-assignments',
    {
      schema: {
        operationId: 'listOfferedAssignments',
        summary: 'Phần việc cơ quan khác đề nghị chuyển giao cho cơ quan tôi',
        tags,
        querystring: Within,
        response: { 200: Offered, ...problemResponses() },
      },
    },
    (request) => listOfferedAssignments(request.context, request.query),
  );
};

const colours: Routes = async (app) => {
  app.get(
    '/direction/colour-rules',
    {
      schema: {
        operationId: 'listTaskColourRules',
        summary: 'Quy tắc tô màu nhiệm vụ qua các thời kỳ',
        tags,
        response: { 200: ColourRules, ...problemResponses() },
      },
    },
    (request) => listColourRules(request.context, {}),
  );

  app.post(
    '/direction/colour-rules',
    {
      schema: {
        operationId: 'setTaskColourRule',
        summary: 'Đặt quy tắc tô màu từ một ngày',
        tags,
        body: NewColourRule,
        response: { 200: Type.Object({ validFrom: Type.String() }), ...problemResponses(409) },
      },
    },
    (request) => setColourRule(request.context, request.body),
  );

  app.post(
    '/direction/assignments/:assignmentId/colour',
    {
      schema: {
        operationId: 'overrideTaskColour',
        summary: 'Đặt màu khác quy tắc, có lý do và ngày hết hiệu lực',
        tags,
        params: Type.Object({ assignmentId: AssignmentIdSchema }),
        body: Type.Omit(ColourOverride, ['assignmentId']),
        response: { 200: Type.Object({ colour: Type.String() }), ...problemResponses(404, 422) },
      },
    },
    (request) => overrideColour(request.context, { ...request.body, ...request.params }),
  );
};

/** Boards of tasks, one's own work, and the rule of colours. */
export const boardRoutes: readonly Routes[] = [boards, own, colours];
