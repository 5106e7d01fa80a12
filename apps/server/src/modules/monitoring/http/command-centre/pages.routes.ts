import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { readCommunePage } from '../../use-cases/read-commune-page.ts';
import { readProvincePage } from '../../use-cases/read-province-page.ts';
import { BlockInput, CommuneCodeSchema, ProvinceCodeSchema, VIEW_FIELDS, ViewInput } from '../../use-cases/view-input.ts';
import { CommunePageSchema, ProvincePageSchema } from './schemas/pages.ts';

const tags = ['monitoring'];
const refusals = problemResponses(404, 422);

/** The pages of one province and of one commune. */
export const pageRoutes: Routes = async (app) => {
  app.get(
    '/command-centre/provinces/:provinceCode',
    {
      schema: {
        operationId: 'readProvincePage',
        summary: 'Trang của tỉnh',
        tags,
        params: Type.Object({ provinceCode: ProvinceCodeSchema }),
        querystring: ViewInput,
        response: { 200: ProvincePageSchema, ...refusals },
      },
    },
    (request) => readProvincePage(request.context, { ...request.query, ...request.params }),
  );

  app.get(
    '/command-centre/provinces/:provinceCode/communes/:communeCode',
    {
      schema: {
        operationId: 'readCommunePage',
        summary: 'Trang của xã',
        tags,
        params: Type.Object({ provinceCode: ProvinceCodeSchema, communeCode: CommuneCodeSchema }),
        querystring: Type.Object({ ...VIEW_FIELDS, block: Type.Optional(BlockInput) }),
        response: { 200: CommunePageSchema, ...refusals },
      },
    },
    (request) => readCommunePage(request.context, { ...request.query, ...request.params }),
  );
};
