import { Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import type { Context } from '#kernel/use-case';
import { sendList } from '#modules/documents';
import {
  ChangeInput,
  changeServicePoint,
  HistoryInput,
  ListInput,
  listServicePoints,
  PublishInput,
  publishServicePoint,
  readServicePoint,
  WithdrawInput,
  withdrawServicePoint,
} from '../use-cases/readiness/service-points.ts';
import { FileQuery, POINT_COLUMNS } from './readiness-files.ts';
import { PointSchema, PointsSchema, tags, VersionsSchema } from './readiness-schemas.ts';

const PAGE_OF_FILE = 200;
const OnePoint = Type.Pick(ChangeInput, ['pointId']);

const listRoute: Routes = async (app) => {
  app.get(
    '/service-points',
    {
      schema: {
        operationId: 'listServicePoints',
        summary: 'Địa chỉ, đường dây nóng, thủ tục tiếp nhận của các trung tâm và điểm hỗ trợ',
        tags,
        querystring: ListInput,
        response: { 200: PointsSchema, ...problemResponses() },
      },
    },
    ({ context, query }) => listServicePoints(context, query),
  );
};

/** All pages one after the other; each page is one reading, so a long list holds no transaction open. */
async function allPoints(context: Context, area: string | undefined) {
  const points = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await listServicePoints(context, { limit: PAGE_OF_FILE, ...(area && { area }), ...(after && { after }) });
    points.push(...page.points);
    after = page.next;
  }
  return points;
}

const fileRoute: Routes = async (app) => {
  app.get(
    '/service-points/export',
    {
      schema: {
        operationId: 'listServicePointsExport',
        summary: 'Địa chỉ, đường dây nóng, thủ tục tiếp nhận: tải tệp',
        tags,
        querystring: Type.Object({ area: ListInput.properties.area, ...FileQuery }),
      },
    },
    async ({ context, query: { format, lang = 'vi', area } }, reply) =>
      sendList(reply, format, {
        fileName: 'dia-chi-duong-day-nong',
        about: { vi: 'Địa chỉ và đường dây nóng', en: 'Addresses and hotlines' }[lang],
        date: vietnamDay(context.clock.now()),
        language: lang,
        columns: POINT_COLUMNS,
        rows: await allPoints(context, area),
        none: { vi: 'Chưa công bố nơi nào.', en: 'No place has been published yet.' }[lang],
        notices: [],
        demonstration: context.demonstration,
      }),
  );
};

const historyRoute: Routes = async (app) => {
  app.get(
    '/service-points/:pointId',
    {
      schema: {
        operationId: 'readServicePoint',
        summary: 'Các lần công bố của một nơi, mới nhất trước',
        tags,
        params: OnePoint,
        querystring: Type.Pick(HistoryInput, ['area']),
        response: { 200: VersionsSchema, ...problemResponses(404) },
      },
    },
    ({ context, params, query }) => readServicePoint(context, { ...params, ...query }),
  );
};

const publishRoute: Routes = async (app) => {
  app.post(
    '/service-points',
    {
      schema: {
        operationId: 'publishServicePoint',
        summary: 'Công bố một trung tâm hoặc điểm hỗ trợ',
        tags,
        body: PublishInput,
        response: { 200: PointSchema, ...problemResponses(404, 422) },
      },
    },
    ({ context, body }) => publishServicePoint(context, body),
  );
};

const changeRoute: Routes = async (app) => {
  app.post(
    '/service-points/:pointId/versions',
    {
      schema: {
        operationId: 'changeServicePoint',
        summary: 'Công bố lại một nơi với nội dung mới',
        tags,
        params: OnePoint,
        body: Type.Omit(ChangeInput, ['pointId']),
        response: { 200: PointSchema, ...problemResponses(404, 409, 422) },
      },
    },
    ({ context, params, body }) => changeServicePoint(context, { ...params, ...body }),
  );
};

const withdrawRoute: Routes = async (app) => {
  app.post(
    '/service-points/:pointId/withdrawal',
    {
      schema: {
        operationId: 'withdrawServicePoint',
        summary: 'Rút một nơi khỏi danh sách công bố kèm lý do',
        tags,
        params: OnePoint,
        body: Type.Omit(WithdrawInput, ['pointId']),
        response: { 200: PointSchema, ...problemResponses(404, 409) },
      },
    },
    ({ context, params, body }) => withdrawServicePoint(context, { ...params, ...body }),
  );
};

export const servicePointRoutes: readonly Routes[] = [
  listRoute,
  fileRoute,
  historyRoute,
  publishRoute,
  changeRoute,
  withdrawRoute,
];
