import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { UnitIdSchema } from '../queries/rows.ts';
import { BodyView, bodiesOfUnit, bodyOfCode, listCentralBodies } from '../use-cases/read-bodies.ts';
import { UnitRef } from '../use-cases/read-units.ts';

const tags = ['organisations'];
const Day = Type.Object({ day: Type.Optional(CalendarDateSchema) });

const listBodiesOfUnitRoute: Routes = async (app) => {
  app.get(
    '/organisations/units/:unit/bodies',
    {
      schema: {
        operationId: 'listBodiesOfUnit',
        summary: 'Cơ quan của một đơn vị hành chính: bốn khối và trung tâm phục vụ hành chính công',
        tags,
        params: Type.Pick(UnitRef, ['unit']),
        querystring: Day,
        response: {
          200: Type.Object({ unitId: UnitIdSchema, day: CalendarDateSchema, bodies: Type.Array(BodyView) }),
          ...problemResponses(404),
        },
      },
    },
    (request) => bodiesOfUnit(request.context, { ...request.params, ...request.query }),
  );
};

const listCentralBodiesRoute: Routes = async (app) => {
  app.get(
    '/organisations/bodies',
    {
      schema: {
        operationId: 'listCentralBodies',
        summary: 'Cơ quan Trung ương, bộ, ngành, đoàn thể và doanh nghiệp; lọc theo tên',
        tags,
        querystring: Type.Object({ name: Type.Optional(Type.String({ maxLength: 200 })), ...Day.properties }),
        response: { 200: Type.Object({ day: CalendarDateSchema, bodies: Type.Array(BodyView) }), ...problemResponses() },
      },
    },
    (request) => listCentralBodies(request.context, request.query),
  );
};

const readBodyOfAgencyCodeRoute: Routes = async (app) => {
  app.get(
    '/organisations/agency-codes/:code',
    {
      schema: {
        operationId: 'readBodyOfAgencyCode',
        summary: 'Cơ quan mang mã định danh (QCVN 102 hoặc Quyết định 20/2020/QĐ-TTg) vào một ngày',
        tags,
        params: Type.Object({ code: Type.String({ maxLength: 40 }) }),
        querystring: Day,
        response: { 200: BodyView, ...problemResponses(404, 422) },
      },
    },
    (request) => bodyOfCode(request.context, { ...request.params, ...request.query }),
  );
};

/** Bodies: of a unit, central ones, and the one behind an agency identifier. */
export const bodyRoutes: readonly Routes[] = [listBodiesOfUnitRoute, listCentralBodiesRoute, readBodyOfAgencyCodeRoute];
