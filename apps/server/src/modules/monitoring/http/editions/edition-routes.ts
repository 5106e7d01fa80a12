import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { documentModel } from '../../rendering/document-model.ts';
import { EditionIdSchema } from '../../use-cases/editions/edition-document.ts';
import { publishEdition } from '../../use-cases/editions/publish-edition.ts';
import {
  listEditions,
  previewReport,
  readEdition,
  readEditionForPrint,
  readEditionSummary,
  verifyEdition,
} from '../../use-cases/editions/read-editions.ts';
import { reportFileName } from '../file-names.ts';
import { FileFormatSchema, reportsInTurn, sendReportFile } from './report-file.ts';

const ByDate = Type.Object({ date: CalendarDateSchema });
const ById = Type.Object({ editionId: EditionIdSchema });
const Nullable = Type.Union([Type.String(), Type.Null()]);
const EditionSummary = Type.Object({
  id: EditionIdSchema,
  reportDate: CalendarDateSchema,
  number: Type.Integer(),
  amendsId: Nullable,
  amendmentReason: Nullable,
  digest: Type.String(),
  ruleVersion: Type.String(),
  differenceCount: Type.Integer(),
  publishedAt: InstantSchema,
  /** In full: publishing is an official act. */
  publisherName: Type.String(),
});
const DifferenceSchema = Type.Object({
  place: Type.Object({
    kind: Type.String(),
    annex: Type.Optional(Type.String()),
    row: Type.Optional(Type.String()),
    column: Type.Optional(Type.String()),
    path: Type.Optional(Type.String()),
    paragraph: Type.Optional(Type.String()),
  }),
  before: Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]),
  after: Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]),
});
const Published = Type.Object({
  editionId: EditionIdSchema,
  number: Type.Integer(),
  digest: Type.String(),
  differences: Type.Array(DifferenceSchema),
});
/** Blocks of the printed page; their shape is that of `documents`' document model. */
const DocumentModelSchema = Type.Unsafe<Record<string, unknown>>(Type.Object({}, { additionalProperties: true }));

const tags = ['monitoring'];

const previewReportRoute: Routes = async (app) => {
  app.get(
    '/daily-reports/:date/preview',
    {
      schema: {
        operationId: 'previewReport',
        summary: 'Xem trước báo cáo ngày như khi in',
        tags,
        params: ByDate,
        response: { 200: DocumentModelSchema, ...problemResponses(404, 422, 429) },
      },
    },
    (request) =>
      reportsInTurn(
        request,
        async () => documentModel(await previewReport(request.context, request.params)) as unknown as Record<string, unknown>,
      ),
  );
};

const downloadPreviewRoute: Routes = async (app) => {
  app.get(
    '/daily-reports/:date/files/:format',
    {
      schema: {
        operationId: 'downloadPreview',
        summary: 'Tải tệp của bản xem trước',
        tags,
        params: Type.Object({ ...ByDate.properties, format: FileFormatSchema }),
      },
    },
    (request, reply) =>
      sendReportFile(reply, request.params.format, async () => ({
        input: await previewReport(request.context, { date: request.params.date }),
        of: 'preview',
      })),
  );
};

const publishEditionRoute: Routes = async (app) => {
  app.post(
    '/daily-reports/:date/editions',
    {
      schema: {
        operationId: 'publishEdition',
        summary: 'Phát hành báo cáo ngày hoặc ấn bản đính chính',
        tags,
        params: ByDate,
        body: Type.Object({
          amends: Type.Optional(
            Type.Object({ editionId: EditionIdSchema, reason: Type.String({ minLength: 3, maxLength: 1000 }) }),
          ),
        }),
        response: { 200: Published, ...problemResponses(404, 409, 422) },
      },
    },
    (request) => publishEdition(request.context, { ...request.params, ...request.body }) as never,
  );
};

const listEditionsRoute: Routes = async (app) => {
  app.get(
    '/editions',
    {
      schema: {
        operationId: 'listEditions',
        summary: 'Các ấn bản đã phát hành, mới nhất trước',
        tags,
        querystring: Type.Object({ date: Type.Optional(CalendarDateSchema) }),
        response: { 200: Type.Object({ editions: Type.Array(EditionSummary) }), ...problemResponses() },
      },
    },
    (request) => listEditions(request.context, request.query) as never,
  );
};

const readEditionRoute: Routes = async (app) => {
  app.get(
    '/editions/:editionId',
    {
      schema: {
        operationId: 'readEdition',
        summary: 'Tệp JSON của một ấn bản, đúng từng byte như khi phát hành',
        tags,
        params: ById,
      },
    },
    async (request, reply) => {
      const { bytes, digest, date, number } = await readEdition(request.context, request.params);
      return reply
        .type('application/json')
        .header('digest', `sha-256=${Buffer.from(digest, 'hex').toString('base64')}`)
        .header('content-disposition', `attachment; filename="${reportFileName(date, number)}.json"`)
        .send(bytes);
    },
  );
};

const readEditionSummaryRoute: Routes = async (app) => {
  app.get(
    '/editions/:editionId/summary',
    {
      schema: {
        operationId: 'readEditionSummary',
        summary: 'Một ấn bản là của ngày nào, số mấy, ai phát hành lúc nào',
        tags,
        params: ById,
        response: { 200: EditionSummary, ...problemResponses(404) },
      },
    },
    (request) => readEditionSummary(request.context, request.params) as never,
  );
};

const readEditionPagesRoute: Routes = async (app) => {
  app.get(
    '/editions/:editionId/pages',
    {
      schema: {
        operationId: 'readEditionPages',
        summary: 'Một ấn bản như khi in',
        tags,
        params: ById,
        response: { 200: DocumentModelSchema, ...problemResponses(404, 429) },
      },
    },
    (request) =>
      reportsInTurn(
        request,
        async () =>
          documentModel(await readEditionForPrint(request.context, request.params)) as unknown as Record<string, unknown>,
      ),
  );
};

const downloadEditionRoute: Routes = async (app) => {
  app.get(
    '/editions/:editionId/files/:format',
    {
      schema: {
        operationId: 'downloadEdition',
        summary: 'Tải tệp của một ấn bản',
        tags,
        params: Type.Object({ ...ById.properties, format: FileFormatSchema }),
      },
    },
    (request, reply) =>
      sendReportFile(reply, request.params.format, async () => ({
        input: await readEditionForPrint(request.context, { editionId: request.params.editionId }),
        of: (await readEditionSummary(request.context, { editionId: request.params.editionId })).number,
      })),
  );
};

const verifyEditionRoute: Routes = async (app) => {
  app.get(
    '/editions/:editionId/verification',
    {
      schema: {
        operationId: 'verifyEdition',
        summary: 'Lập lại ấn bản từ số liệu gốc và so từng byte',
        tags,
        params: ById,
        response: {
          200: Type.Object({
            editionId: EditionIdSchema,
            digest: Type.String(),
            digestAgain: Type.String(),
            unchanged: Type.Boolean(),
            reproduced: Type.Boolean(),
          }),
          ...problemResponses(404, 429),
        },
      },
    },
    (request) => reportsInTurn(request, () => verifyEdition(request.context, request.params)),
  );
};

/** Preview, publication and files of the daily report. */
export const editionRoutes: readonly Routes[] = [
  previewReportRoute,
  downloadPreviewRoute,
  publishEditionRoute,
  listEditionsRoute,
  readEditionRoute,
  readEditionSummaryRoute,
  readEditionPagesRoute,
  downloadEditionRoute,
  verifyEditionRoute,
];
