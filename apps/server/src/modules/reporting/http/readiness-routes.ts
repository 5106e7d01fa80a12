import { Type } from 'typebox';
import { InstantSchema, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { sendList } from '#modules/documents';
import {
  readDocumentStatements,
  readIssuedDocuments,
  StatementInput,
  StatementsInput,
  stateDocument,
} from '../use-cases/readiness/issued-documents.ts';
import { ProvinceInput, readReadiness } from '../use-cases/readiness/read-readiness.ts';
import { readRecommendations } from '../use-cases/readiness/recommendations.ts';
import { DOCUMENT_COLUMNS, documentLines, FileQuery, READINESS_COLUMNS, readinessLines } from './readiness-files.ts';
import { DocumentsSchema, ReadinessSchema, RecommendationsSchema, StatementsSchema, tags } from './readiness-schemas.ts';

const readinessRoute: Routes = async (app) => {
  app.get(
    '/readiness-checklist',
    {
      schema: {
        operationId: 'readReadiness',
        summary: 'Danh sách kiểm tra mức độ sẵn sàng của các hệ thống',
        tags,
        querystring: ProvinceInput,
        response: { 200: Type.Object({ checklist: nullable(ReadinessSchema) }), ...problemResponses() },
      },
    },
    async ({ context, query }) => ({ checklist: await readReadiness(context, query) }),
  );
};

const recommendationsRoute: Routes = async (app) => {
  app.get(
    '/readiness-recommendations',
    {
      schema: {
        operationId: 'readRecommendations',
        summary: 'Đề xuất, kiến nghị của các tỉnh trước ngày vận hành',
        tags,
        querystring: ProvinceInput,
        response: { 200: Type.Object({ list: nullable(RecommendationsSchema) }), ...problemResponses() },
      },
    },
    async ({ context, query }) => ({ list: await readRecommendations(context, query) }),
  );
};

const readinessFileRoute: Routes = async (app) => {
  app.get(
    '/readiness-checklist/export',
    {
      schema: {
        operationId: 'readReadinessExport',
        summary: 'Danh sách kiểm tra mức độ sẵn sàng: tải tệp',
        tags,
        querystring: Type.Object({ ...ProvinceInput.properties, ...FileQuery }),
      },
    },
    async ({ context, query: { format, lang = 'vi', ...wanted } }, reply) => {
      const checklist = await readReadiness(context, wanted);
      return sendList(reply, format, {
        fileName: 'muc-do-san-sang',
        about: { vi: 'Mức độ sẵn sàng của các hệ thống', en: 'Readiness of systems' }[lang],
        date: checklist?.head.stateOn ?? vietnamDay(context.clock.now()),
        language: lang,
        columns: READINESS_COLUMNS,
        rows: readinessLines(checklist?.items ?? []),
        none: { vi: 'Chưa có danh sách kiểm tra nào.', en: 'No checklist has come in yet.' }[lang],
        notices: checklist ? [checklist.head.source] : [],
        demonstration: context.demonstration,
      });
    },
  );
};

const documentsRoute: Routes = async (app) => {
  app.get(
    '/issued-documents',
    {
      schema: {
        operationId: 'readIssuedDocuments',
        summary: 'Tình trạng ban hành văn bản theo tỉnh',
        tags,
        querystring: ProvinceInput,
        response: { 200: DocumentsSchema, ...problemResponses() },
      },
    },
    ({ context, query }) => readIssuedDocuments(context, query),
  );
};

const documentsFileRoute: Routes = async (app) => {
  app.get(
    '/issued-documents/export',
    {
      schema: {
        operationId: 'readIssuedDocumentsExport',
        summary: 'Tình trạng ban hành văn bản theo tỉnh: tải tệp',
        tags,
        querystring: Type.Object({ ...ProvinceInput.properties, ...FileQuery }),
      },
    },
    async ({ context, query: { format, lang = 'vi', ...wanted } }, reply) => {
      const { day, kinds } = await readIssuedDocuments(context, wanted);
      return sendList(reply, format, {
        fileName: 'van-ban-phai-ban-hanh',
        about: { vi: 'Tình trạng ban hành văn bản', en: 'Documents to be issued' }[lang],
        date: day,
        language: lang,
        columns: DOCUMENT_COLUMNS,
        rows: documentLines(kinds),
        none: { vi: 'Không có văn bản nào.', en: 'There are no documents.' }[lang],
        notices: kinds.map(({ basisVi }) => basisVi).filter((basis, at, all) => all.indexOf(basis) === at),
        demonstration: context.demonstration,
      });
    },
  );
};

const statementsRoute: Routes = async (app) => {
  app.get(
    '/issued-documents/:kindKey/:provinceCode',
    {
      schema: {
        operationId: 'readDocumentStatements',
        summary: 'Các lần tỉnh báo về một văn bản, mới nhất trước',
        tags,
        params: StatementsInput,
        response: { 200: StatementsSchema, ...problemResponses(404) },
      },
    },
    ({ context, params }) => readDocumentStatements(context, params),
  );
};

const stateRoute: Routes = async (app) => {
  const { kindKey, provinceCode, ...body } = StatementInput.properties;
  app.post(
    '/issued-documents/:kindKey/:provinceCode',
    {
      schema: {
        operationId: 'stateDocument',
        summary: 'Báo tình trạng ban hành một văn bản',
        tags,
        params: Type.Object({ kindKey, provinceCode }),
        body: Type.Object(body),
        response: { 200: Type.Object({ recordedAt: InstantSchema }), ...problemResponses(404, 422) },
      },
    },
    ({ context, params, body: said }) => stateDocument(context, { ...params, ...said }),
  );
};

export const readinessRoutes: readonly Routes[] = [
  readinessRoute,
  recommendationsRoute,
  readinessFileRoute,
  documentsRoute,
  documentsFileRoute,
  statementsRoute,
  stateRoute,
];
