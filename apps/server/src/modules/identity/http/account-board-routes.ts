import { type Static, Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { toCsv } from '#kernel/spreadsheet-csv';
import { AccountBoard, CommuneList, listCommunesWithoutAccess, readAccountBoard } from '../use-cases/account-boards.ts';

const tags = ['identity'];
const Place = Type.Object({
  area: Type.Optional(Type.String({ pattern: '^\\d{2}$', description: 'Mã tỉnh; không có: cả nước' })),
  part: Type.Optional(Type.Enum(['party', 'council', 'committee', 'front'] as const, { type: 'string' })),
});
const placeOf = ({ area, part }: Static<typeof Place>) => ({ area: area ?? null, part: part ?? null });
const HEADINGS = { vi: ['Mã', 'Xã, phường, đặc khu'], en: ['Code', 'Commune'] } as const;

const boardRoute: Routes = async (app) => {
  app.get(
    '/account-boards',
    {
      schema: {
        operationId: 'readAccountBoard',
        summary: 'Tài khoản theo trạng thái: cả nước theo tỉnh, một tỉnh theo xã',
        tags,
        querystring: Type.Object({
          ...Place.properties,
          level: Type.Optional(Type.Enum(['nation', 'province', 'commune'] as const, { type: 'string' })),
        }),
        response: { 200: AccountBoard, ...problemResponses() },
      },
    },
    ({ context, query }) => readAccountBoard(context, { ...placeOf(query), level: query.level ?? null }),
  );
};

const withoutAccessRoutes: Routes = async (app) => {
  app.get(
    '/account-boards/communes-without-access',
    {
      schema: {
        operationId: 'listCommunesWithoutAccess',
        summary: 'Những xã chưa ai vào được hệ thống',
        tags,
        querystring: Place,
        response: { 200: CommuneList, ...problemResponses() },
      },
    },
    ({ context, query }) => listCommunesWithoutAccess(context, placeOf(query)),
  );
  app.get(
    '/account-boards/communes-without-access.csv',
    {
      schema: {
        operationId: 'exportCommunesWithoutAccess',
        summary: 'Những xã chưa ai vào được hệ thống (CSV)',
        tags,
        querystring: Type.Object({
          ...Place.properties,
          lang: Type.Optional(Type.Enum(['vi', 'en'] as const, { type: 'string' })),
        }),
        response: { 200: Type.String({ description: 'Tệp CSV' }), ...problemResponses() },
      },
    },
    async ({ context, query }, reply) => {
      const { communes } = await listCommunesWithoutAccess(context, placeOf(query));
      const language = query.lang ?? 'vi';
      const lines = [HEADINGS[language], ...communes.map(({ code, name }) => [code, name])];
      return reply
        .header('content-disposition', 'attachment; filename="thong-suot-xa-chua-co-tai-khoan.csv"')
        .header('cache-control', 'private, no-store')
        .type('text/csv; charset=utf-8')
        .send(toCsv(lines, language));
    },
  );
};

/** Boards of account states. */
export const accountBoardRoutes: readonly Routes[] = [boardRoute, withoutAccessRoutes];
