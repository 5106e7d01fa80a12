import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { CHANGE_COLUMNS } from '../domain/change-rows.ts';
import { AGENCY_COLUMNS, AgencyFileInput, importAgencyCodes } from '../use-cases/import-agency-codes.ts';
import { ChangeFileInput, importUnitChanges, PreviewView, previewUnitChanges } from '../use-cases/import-unit-changes.ts';
import { FileLanguage, sendCsv } from './send-csv.ts';

const tags = ['organisations'];
/** Bytes: room for some 30,000 rows, several times all communes of the nation. */
const FILE_LIMIT = 4 * 1_048_576;

const previewUnitChangesRoute: Routes = async (app) => {
  app.post(
    '/organisations/unit-changes/preview',
    {
      bodyLimit: FILE_LIMIT,
      schema: {
        operationId: 'previewUnitChanges',
        summary: 'Xem trước thay đổi đơn vị hành chính từ tệp CSV: trước, sau, phần chia, số liệu liên quan, lỗi; không ghi gì',
        tags,
        body: ChangeFileInput,
        response: { 200: PreviewView, ...problemResponses(413) },
      },
    },
    (request) => previewUnitChanges(request.context, request.body),
  );
};

const importUnitChangesRoute: Routes = async (app) => {
  app.post(
    '/organisations/unit-changes',
    {
      bodyLimit: FILE_LIMIT,
      schema: {
        operationId: 'importUnitChanges',
        summary: 'Thực hiện thay đổi đơn vị hành chính từ tệp CSV: tất cả hoặc không gì cả',
        tags,
        body: ChangeFileInput,
        response: { 200: Type.Object({ changes: Type.Integer() }), ...problemResponses(413, 422) },
      },
    },
    (request) => importUnitChanges(request.context, request.body),
  );
};

const importAgencyCodesRoute: Routes = async (app) => {
  app.post(
    '/organisations/agency-codes',
    {
      bodyLimit: FILE_LIMIT,
      schema: {
        operationId: 'importAgencyCodes',
        summary: 'Ghi mã định danh cơ quan từ tệp CSV: tất cả hoặc không gì cả',
        tags,
        body: AgencyFileInput,
        response: { 200: Type.Object({ recorded: Type.Integer() }), ...problemResponses(413, 422) },
      },
    },
    (request) => importAgencyCodes(request.context, request.body),
  );
};

const TEMPLATES = { 'unit-changes': CHANGE_COLUMNS, 'agency-codes': AGENCY_COLUMNS } as const;

const readTemplateRoute: Routes = async (app) => {
  app.get(
    '/organisations/templates/:file',
    {
      schema: {
        operationId: 'readImportTemplate',
        summary: 'Tệp CSV mẫu, chỉ có dòng tiêu đề',
        tags,
        params: Type.Object({ file: Type.Union([Type.Literal('unit-changes'), Type.Literal('agency-codes')]) }),
        querystring: FileLanguage,
      },
    },
    async (request, reply) => sendCsv(reply, request.params.file, [TEMPLATES[request.params.file]], request.query.lang),
  );
};

/** Files of changes and of identifiers: what they would do, doing it, and their templates. */
export const unitChangeRoutes: readonly Routes[] = [
  previewUnitChangesRoute,
  importUnitChangesRoute,
  importAgencyCodesRoute,
  readTemplateRoute,
];
