import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { ProblemSchema, problemResponses, problemTold } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { takingTurns } from '#kernel/http/taking-turns';
import { AccountIdSchema } from '../../domain/account.ts';
import { problem } from '../../problems.ts';
import { type Applied, applyList } from '../../use-cases/bulk/apply-list.ts';
import { codeSheet } from '../../use-cases/bulk/code-sheet.ts';
import { OWN_FOR_HOURS, renewFirstCodes } from '../../use-cases/bulk/first-codes.ts';
import { type ListPlace, SentRows } from '../../use-cases/bulk/list-input.ts';
import { readListTemplate } from '../../use-cases/bulk/list-template.ts';
import { ListPreview, previewList, rowsOfProgram } from '../../use-cases/bulk/preview-list.ts';
import { bounded, type ReadList, readListFile } from '../../use-cases/bulk/read-list.ts';

const tags = ['identity'];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FILE_LIMIT = 4_194_304;
/** Reading, comparing and writing thousands of rows keeps this process busy for seconds. */
const inTurn = takingTurns({ atOnce: 1, waiting: 10, ofOne: { atOnce: 1, waiting: 4 } });

/** A file as it came. Its bytes are no members, so that what looks through bodies for texts does not look at each of them. */
class UploadedList {
  readonly #bytes: Buffer;
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }
  get bytes(): Buffer {
    return this.#bytes;
  }
}

const Area = Type.Optional(Type.String({ pattern: '^\\d{2}(/\\d{5})?$', description: 'Không có: cả nước' }));
const Part = Type.Optional(Type.Enum(['party', 'council', 'committee', 'front'] as const, { type: 'string' }));
const Language = Type.Optional(Type.Enum(['vi', 'en'] as const, { type: 'string' }));
const OnlyMine = Type.Optional(
  Type.Boolean({ description: `Chỉ những tài khoản do chính mình lập trong ${OWN_FOR_HOURS} giờ qua` }),
);
const Place = Type.Object({
  area: Area,
  part: Part,
  standing: Type.Enum(['provisional', 'confirmed'] as const, { type: 'string', description: 'Tạm thời hay chính thức' }),
  whole: Type.Optional(Type.Boolean({ description: 'Danh sách đầy đủ của nơi này: ai không có trong đó thì thôi chức danh' })),
  lang: Language,
});
const Handed = Type.Object({
  codes: Type.Array(
    Type.Object({
      areaName: Type.Union([Type.String(), Type.Null()]),
      name: Type.String(),
      loginName: Type.String(),
      code: Type.String(),
    }),
  ),
  /** The same as a workbook, base64; null without codes. */
  sheet: Type.Union([Type.String(), Type.Null()]),
});
const AppliedAnswer = Type.Object({
  counts: Type.Object({ new: Type.Integer(), changed: Type.Integer(), gone: Type.Integer() }),
  ...Handed.properties,
  stopped: Type.Union([ProblemSchema, Type.Null()], {
    description:
      'Vì sao dừng giữa chừng: phần đã ghi vẫn giữ, mã của phần đó có trong trả lời; nạp lại cùng danh sách để làm tiếp',
  }),
});

/** A file, or rows as JSON. @throws identity/list-unreadable and what reading a file throws */
function listOf(body: unknown): ReadList {
  if (body instanceof UploadedList) return readListFile(body.bytes);
  if (!Value.Check(SentRows, body)) throw problem('list-unreadable');
  return bounded(rowsOfProgram(body.rows));
}

const placeOf = ({ area, part, standing, whole = false }: Static<typeof Place>): ListPlace => ({
  area: area ?? null,
  part: part ?? null,
  standing,
  whole,
});

async function handedOut(codes: Applied['codes'], language: 'vi' | 'en') {
  return { codes: [...codes], sheet: codes.length === 0 ? null : (await codeSheet(codes, language)).toString('base64') };
}

const templateRoute: Routes = async (app) => {
  app.get(
    '/account-lists/template.xlsx',
    {
      schema: {
        operationId: 'readAccountListTemplate',
        summary: 'Mẫu Excel của danh sách tài khoản theo đơn vị và chức danh',
        tags,
        querystring: Type.Object({ area: Area, part: Part, lang: Language }),
        response: { 200: Type.Any({ description: 'Tệp XLSX' }), ...problemResponses(429) },
      },
    },
    async (request, reply) => {
      const { area = null, part = null, lang = 'vi' } = request.query;
      const bytes = await inTurn(request, () => readListTemplate(request.context, { area, part }, lang));
      const name = `thong-suot-mau-tai-khoan-${(area ?? 'ca-nuoc').replace('/', '-')}`;
      return reply.type(XLSX).header('content-disposition', `attachment; filename="${name}.xlsx"`).send(bytes);
    },
  );
};

/** Only these two routes take a file, and only so large a one. */
const listRoutes: Routes = async (app) => {
  app.addContentTypeParser(
    [XLSX, 'text/csv', 'application/octet-stream'],
    { parseAs: 'buffer', bodyLimit: FILE_LIMIT },
    (_request, body, done) => done(null, new UploadedList(body as Buffer)),
  );
  // A file is no JSON: only rows that a program sends have a schema, and the parser above lets nothing else through.
  const body = Type.Unsafe<UploadedList | Static<typeof SentRows>>(
    Type.Unknown({
      description:
        'Tệp XLSX hoặc CSV (UTF-8) như mẫu, gửi nguyên dạng; hoặc JSON { rows: [{ loginName, name, unit, part, position, validFrom, decision }] }',
    }),
  );
  const shared = { tags, consumes: [XLSX, 'text/csv', 'application/json'], body };
  app.post(
    '/account-lists/preview',
    {
      bodyLimit: FILE_LIMIT,
      schema: {
        ...shared,
        operationId: 'previewAccountList',
        summary: 'Danh sách tài khoản: những gì sẽ thay đổi, chưa ghi gì',
        querystring: Place,
        response: { 200: ListPreview, ...problemResponses(413, 422, 429) },
      },
    },
    (request) => inTurn(request, async () => previewList(request.context, placeOf(request.query), listOf(request.body))),
  );
  app.post(
    '/account-lists/application',
    {
      bodyLimit: FILE_LIMIT,
      schema: {
        ...shared,
        operationId: 'applyAccountList',
        summary: 'Danh sách tài khoản: ghi những thay đổi đã xem trước; mã lần đầu chỉ có trong trả lời này',
        querystring: Type.Object({ ...Place.properties, fingerprint: Type.String({ pattern: '^[0-9a-f]{64}$' }) }),
        response: { 200: AppliedAnswer, ...problemResponses(409, 413, 422, 429) },
      },
    },
    (request, reply) =>
      inTurn(request, async () => {
        const { fingerprint, lang = 'vi', ...place } = request.query;
        const { counts, codes, stoppedBy } = await applyList(request.context, placeOf(place), listOf(request.body), fingerprint);
        reply.header('cache-control', 'no-store');
        const stopped = stoppedBy === null ? null : problemTold(stoppedBy, request);
        return { counts, ...(await handedOut(codes, lang)), stopped };
      }),
  );
};

const firstCodesRoute: Routes = async (app) => {
  app.post(
    '/account-lists/first-codes',
    {
      schema: {
        operationId: 'renewFirstCodes',
        summary: 'Mã lần đầu mới cho những người của một nơi chưa từng đăng nhập',
        tags,
        body: Type.Object({ area: Area, part: Part, after: Type.Optional(AccountIdSchema), onlyMine: OnlyMine, lang: Language }),
        response: {
          200: Type.Object({ ...Handed.properties, next: Type.Union([AccountIdSchema, Type.Null()]) }),
          ...problemResponses(429),
        },
      },
    },
    (request, reply) =>
      inTurn(request, async () => {
        const { area = null, part = null, after = null, onlyMine = false, lang = 'vi' } = request.body;
        const { codes, next } = await renewFirstCodes(request.context, { area, part, after, onlyMine });
        reply.header('cache-control', 'no-store');
        return { ...(await handedOut(codes, lang)), next };
      }),
  );
};

/** Accounts in bulk: template, preview, application, new first codes. */
export const listRoutesOfAccounts: readonly Routes[] = [templateRoute, listRoutes, firstCodesRoute];
