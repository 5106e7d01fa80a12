import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { takingTurns } from '#kernel/http/taking-turns';
import { PartSchema } from '../../queries/network/schemas.ts';
import { readTemplate, type WorkbookPlace } from '../../use-cases/network/excel/read-template.ts';
import { TAKEN_AS, takeWorkbook } from '../../use-cases/network/excel/take-workbook.ts';
import { AddressParams, REPORT_PATH, tags } from './schemas.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FILE_LIMIT = 2_097_152;
/** Making and reading a workbook keep this process busy for up to a few tenths of a second. */
const inTurn = takingTurns({ atOnce: 2, waiting: 60, ofOne: { atOnce: 1, waiting: 20 } });

/** A file as it came. Its bytes are no members, so that what looks through bodies for texts does not look at each of them. */
class UploadedFile {
  readonly #bytes: Buffer;
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }
  get bytes(): Buffer {
    return this.#bytes;
  }
}
const FileBody = Type.Unsafe<UploadedFile>(Type.Unknown({ description: 'Tệp XLSX đã điền, gửi nguyên dạng' }));

const { provinceCode, reporter, periodEnd } = AddressParams.properties;
const PLACE_PATH = '/places/:provinceCode/:reporter/workbooks/:periodEnd';
const PlaceParams = Type.Object({ provinceCode, reporter, periodEnd });
const Language = Type.Optional(Type.Enum(['vi', 'en'] as const, { type: 'string' }));
const TakenAs = {
  as: Type.Enum([...TAKEN_AS], { type: 'string' }),
  sendKey: Type.String({ format: 'uuid', description: 'Do bên gửi đặt một lần cho mỗi lần nộp' }),
};
const TakenAnswer = Type.Object({
  reports: Type.Array(Type.Object({ part: Type.String(), formKey: Type.String(), revision: Type.Integer() })),
});
const FileAnswer = Type.Any({ description: 'Tệp XLSX' });

async function sendTemplate(reply: FastifyReply, place: WorkbookPlace, language: 'vi' | 'en'): Promise<FastifyReply> {
  const bytes = await inTurn(reply.request, () => readTemplate(reply.request.context, place, language));
  const name = [
    reply.request.context.practice ? 'luyen-tap-mau' : 'thong-suot-mau',
    place.reporter,
    place.formKey ?? 'tat-ca',
    place.periodEnd,
  ].join('-');
  return reply.type(XLSX).header('content-disposition', `attachment; filename="${name}.xlsx"`).send(Buffer.from(bytes));
}

const templateRoute: Routes = async (app) => {
  app.get(
    `${REPORT_PATH}/template.xlsx`,
    {
      schema: {
        operationId: 'readReportTemplate',
        summary: 'Mẫu Excel của một báo cáo, đã điền những gì đã biết',
        tags,
        params: AddressParams,
        querystring: Type.Object({ lang: Language }),
        response: { 200: FileAnswer, ...problemResponses(404, 429) },
      },
    },
    ({ params, query }, reply) => sendTemplate(reply, params, query.lang ?? 'vi'),
  );
};

const placeTemplateRoute: Routes = async (app) => {
  app.get(
    `${PLACE_PATH}/template.xlsx`,
    {
      schema: {
        operationId: 'readPlaceTemplate',
        summary: 'Mẫu Excel của mọi báo cáo mà một đơn vị phải nộp cho một kỳ',
        tags,
        params: PlaceParams,
        querystring: Type.Object({ part: Type.Optional(PartSchema), lang: Language }),
        response: { 200: FileAnswer, ...problemResponses(404, 429) },
      },
    },
    ({ params, query }, reply) => sendTemplate(reply, { ...params, part: query.part ?? null, formKey: null }, query.lang ?? 'vi'),
  );
};

/** Only these two routes take a file, and only so large a one. */
const workbookRoutes: Routes = async (app) => {
  app.addContentTypeParser(
    [XLSX, 'application/octet-stream'],
    { parseAs: 'buffer', bodyLimit: FILE_LIMIT },
    (_request, body, done) => done(null, new UploadedFile(body as Buffer)),
  );
  app.post(
    `${REPORT_PATH}/workbook`,
    {
      bodyLimit: FILE_LIMIT,
      schema: {
        operationId: 'takeReportWorkbook',
        summary: 'Nộp tệp Excel đã điền của một báo cáo: thành bản nháp hoặc gửi',
        tags,
        params: AddressParams,
        querystring: Type.Object(TakenAs),
        consumes: [XLSX],
        body: FileBody,
        response: { 200: TakenAnswer, ...problemResponses(404, 409, 413, 422, 429) },
      },
    },
    (request) => inTurn(request, () => takeWorkbook(request.context, request.params, request.query, bytesOf(request.body))),
  );
  app.post(
    `${PLACE_PATH}/workbook`,
    {
      bodyLimit: FILE_LIMIT,
      schema: {
        operationId: 'takePlaceWorkbook',
        summary: 'Nộp tệp Excel đã điền của mọi báo cáo của một đơn vị: tất cả hoặc không báo cáo nào',
        tags,
        params: PlaceParams,
        querystring: Type.Object({ part: Type.Optional(PartSchema), ...TakenAs }),
        consumes: [XLSX],
        body: FileBody,
        response: { 200: TakenAnswer, ...problemResponses(404, 409, 413, 422, 429) },
      },
    },
    (request) => {
      const place = { ...request.params, part: request.query.part ?? null, formKey: null };
      return inTurn(request, () => takeWorkbook(request.context, place, request.query, bytesOf(request.body)));
    },
  );
};

/** Another kind of body, such as JSON, holds no file. */
const bytesOf = (body: unknown): Buffer => (body instanceof UploadedFile ? body.bytes : Buffer.alloc(0));

export const excelRoutes: readonly Routes[] = [templateRoute, placeTemplateRoute, workbookRoutes];
