import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { LevelSchema, UnitIdSchema } from '../queries/rows.ts';
import { listUnits, readUnit, SearchInput, searchUnits, UnitRef, UnitView } from '../use-cases/read-units.ts';
import { VersionView } from '../use-cases/unit-views.ts';

const tags = ['organisations'];
const Units = Type.Array(VersionView);

const searchUnitsRoute: Routes = async (app) => {
  app.get(
    '/organisations/units/search',
    {
      schema: {
        operationId: 'searchUnits',
        summary: 'Tìm đơn vị hành chính theo tên hoặc mã, cũ và mới',
        tags,
        querystring: SearchInput,
        response: { 200: Type.Object({ units: Units }), ...problemResponses() },
      },
    },
    (request) => searchUnits(request.context, request.query),
  );
};

const listUnitsRoute: Routes = async (app) => {
  app.get(
    '/organisations/units',
    {
      schema: {
        operationId: 'listUnits',
        summary: 'Danh sách đơn vị hành chính có hiệu lực vào một ngày',
        tags,
        querystring: Type.Object({
          day: Type.Optional(CalendarDateSchema),
          level: Type.Optional(LevelSchema),
          parentId: Type.Optional(UnitIdSchema),
        }),
        response: { 200: Type.Object({ day: CalendarDateSchema, units: Units }), ...problemResponses() },
      },
    },
    (request) => listUnits(request.context, request.query),
  );
};

const readUnitRoute: Routes = async (app) => {
  app.get(
    '/organisations/units/:unit',
    {
      schema: {
        operationId: 'readUnit',
        summary:
          'Một đơn vị hành chính theo mã hoặc định danh: các tên, nguồn gốc, nơi sáp nhập, vị trí trên bản đồ của một ngày',
        tags,
        params: Type.Pick(UnitRef, ['unit']),
        querystring: Type.Pick(UnitRef, ['day']),
        response: { 200: UnitView, ...problemResponses(404) },
      },
    },
    (request) => readUnit(request.context, { ...request.params, ...request.query }),
  );
};

/** Administrative units: search, the map of a day, one unit with its history. */
export const unitRoutes: readonly Routes[] = [searchUnitsRoute, listUnitsRoute, readUnitRoute];
