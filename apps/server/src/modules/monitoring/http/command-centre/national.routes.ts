import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { readDays } from '../../use-cases/read-days.ts';
import { readCommuneMatrix, readCommuneNames, readNationalView } from '../../use-cases/read-national-view.ts';
import { readTrend } from '../../use-cases/read-trend.ts';
import { ProvinceCodeSchema, ViewInput } from '../../use-cases/view-input.ts';
import { CommuneMatrixSchema, CommuneNamesSchema, DaysSchema, NationalViewSchema, TrendSchema } from './schemas/national.ts';
import { sendKept } from './send-kept.ts';

const tags = ['monitoring'];
const refusals = problemResponses(404, 422);
const Period = Type.Object({
  from: Type.Optional(CalendarDateSchema),
  to: Type.Optional(CalendarDateSchema),
  provinceCode: Type.Optional(ProvinceCodeSchema),
});

const listDaysRoute: Routes = async (app) => {
  app.get(
    '/command-centre/days',
    {
      schema: { operationId: 'listDays', summary: 'Các ngày có số liệu', tags, response: { 200: DaysSchema, ...refusals } },
    },
    (request) => readDays(request.context, {}),
  );
};

const readNationalViewRoute: Routes = async (app) => {
  app.get(
    '/command-centre/national',
    {
      schema: {
        operationId: 'readNationalView',
        summary: 'Toàn cảnh cả nước',
        tags,
        querystring: ViewInput,
        response: { 200: NationalViewSchema, ...refusals },
      },
    },
    async (request, reply) =>
      sendKept(reply, request.query, (known) => readNationalView(request.context, { ...request.query, known })),
  );
};

const readCommuneMatrixRoute: Routes = async (app) => {
  app.get(
    '/command-centre/commune-matrix',
    {
      schema: {
        operationId: 'readCommuneMatrix',
        summary: 'Ma trận các xã',
        tags,
        querystring: ViewInput,
        response: { 200: CommuneMatrixSchema, ...refusals },
      },
    },
    async (request, reply) =>
      sendKept(reply, request.query, (known) => readCommuneMatrix(request.context, { ...request.query, known })),
  );
};

const readCommuneNamesRoute: Routes = async (app) => {
  app.get(
    '/command-centre/communes',
    {
      schema: {
        operationId: 'readCommuneNames',
        summary: 'Tên tỉnh và xã của một ngày',
        tags,
        querystring: ViewInput,
        response: { 200: CommuneNamesSchema, 304: Type.Null(), ...refusals },
      },
    },
    async (request, reply) =>
      sendKept(reply, request.query, (known) => readCommuneNames(request.context, { ...request.query, known })),
  );
};

const readTrendRoute: Routes = async (app) => {
  app.get(
    '/command-centre/trend',
    {
      schema: {
        operationId: 'readTrend',
        summary: 'Diễn biến theo ngày',
        tags,
        querystring: Period,
        response: { 200: TrendSchema, ...refusals },
      },
    },
    (request) => readTrend(request.context, request.query),
  );
};

/** The views of the whole nation. */
export const nationalRoutes: readonly Routes[] = [
  listDaysRoute,
  readNationalViewRoute,
  readCommuneMatrixRoute,
  readCommuneNamesRoute,
  readTrendRoute,
];
