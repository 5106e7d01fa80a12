import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { RegimeRow } from '../../queries/network/regime-queries.ts';
import { previewRegime, RegimePreviewInput } from '../../use-cases/network/preview-regime.ts';
import { EndRegimeInput, endRegime, listRegimes, publishRegime, RegimeInput } from '../../use-cases/network/regimes.ts';
import { tags } from './schemas.ts';

const listRegimesRoute: Routes = async (app) => {
  app.get(
    '/regimes',
    {
      schema: {
        operationId: 'listRegimes',
        summary: 'Các chế độ báo cáo và phiên bản',
        tags,
        response: { 200: Type.Object({ regimes: Type.Array(RegimeRow) }), ...problemResponses() },
      },
    },
    ({ context }) => listRegimes(context, {}),
  );
};

const publishRegimeRoute: Routes = async (app) => {
  app.post(
    '/regimes',
    {
      schema: {
        operationId: 'publishRegime',
        summary: 'Ban hành chế độ báo cáo từ một ngày',
        tags,
        body: RegimeInput,
        response: { 201: RegimeRow, ...problemResponses(409, 422) },
      },
    },
    async ({ context, body }, reply) => reply.status(201).send(await publishRegime(context, body)),
  );
};

const endRegimeRoute: Routes = async (app) => {
  const { regimeNo, validTo } = EndRegimeInput.properties;
  app.post(
    '/regimes/:regimeNo/end',
    {
      schema: {
        operationId: 'endRegime',
        summary: 'Kết thúc chế độ báo cáo',
        tags,
        params: Type.Object({ regimeNo }),
        body: Type.Object({ validTo }),
        response: { 200: Type.Object({}), ...problemResponses(404, 409, 422) },
      },
    },
    ({ context, params, body }) => endRegime(context, { ...params, ...body }),
  );
};

const previewRegimeRoute: Routes = async (app) => {
  const Period = Type.Object({
    first: CalendarDateSchema,
    last: CalendarDateSchema,
    opensAt: InstantSchema,
    dueAt: InstantSchema,
    closesAt: InstantSchema,
  });
  app.post(
    '/regime-previews',
    {
      schema: {
        operationId: 'previewRegime',
        summary: 'Xem trước chế độ báo cáo: các kỳ tới, ai báo cáo; không lưu gì',
        tags,
        body: RegimePreviewInput,
        response: {
          200: Type.Object({
            faults: Type.Array(Type.String()),
            formsNotPublished: Type.Array(Type.String()),
            periods: Type.Array(Period),
            reporters: Type.Integer(),
            reports: Type.Integer(),
          }),
          ...problemResponses(),
        },
      },
    },
    ({ context, body }) => previewRegime(context, body),
  );
};

export const regimeRoutes: readonly Routes[] = [listRegimesRoute, publishRegimeRoute, endRegimeRoute, previewRegimeRoute];
