import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { FileAnswer, FileIdSchema, sendFile } from '#modules/documents';
import { CheckedFields, PartSchema, ProvinceCodeSchema, ReporterSchema } from '../../queries/network/schemas.ts';
import { checkReport } from '../../use-cases/network/check-report.ts';
import { listReportsOfPlace } from '../../use-cases/network/list-own-reports.ts';
import { listTakenOver } from '../../use-cases/network/list-taken-over.ts';
import { ReportReading, readReport } from '../../use-cases/network/read-report.ts';
import { readReportFile } from '../../use-cases/network/report-files.ts';
import { DraftInput, saveDraft } from '../../use-cases/network/save-draft.ts';
import { SubmissionInput, submitReport } from '../../use-cases/network/submit-report.ts';
import { AddressParams, PlaceReports, REPORT_PATH, ReportAnswer, TakenOver, tags } from './schemas.ts';

const { baseDraft, document, sendKey } = SubmissionInput.properties;
const { baseRevision } = DraftInput.properties;

const listReportsOfPlaceRoute: Routes = async (app) => {
  app.get(
    '/places/:provinceCode/:reporter/reports',
    {
      schema: {
        operationId: 'listReportsOfPlace',
        summary: 'Báo cáo phải nộp và đã nộp của một đơn vị',
        tags,
        params: Type.Object({ provinceCode: ProvinceCodeSchema, reporter: ReporterSchema }),
        querystring: Type.Object({ part: Type.Optional(PartSchema) }),
        response: { 200: PlaceReports, ...problemResponses() },
      },
    },
    ({ context, params, query }) => listReportsOfPlace(context, { ...params, part: query.part ?? null }),
  );
};

const listTakenOverRoute: Routes = async (app) => {
  app.get(
    '/places/:provinceCode/:reporter/taken-over',
    {
      schema: {
        operationId: 'listTakenOver',
        summary: 'Nội dung các đơn vị trước khi sáp nhập đã soạn hoặc đã gửi, để đơn vị mới tiếp nhận',
        tags,
        params: Type.Object({ provinceCode: ProvinceCodeSchema, reporter: ReporterSchema }),
        querystring: Type.Object({ part: Type.Optional(PartSchema) }),
        response: { 200: TakenOver, ...problemResponses() },
      },
    },
    ({ context, params, query }) => listTakenOver(context, { ...params, part: query.part ?? null }),
  );
};

const readReportRoute: Routes = async (app) => {
  app.get(
    REPORT_PATH,
    {
      schema: {
        operationId: 'readReport',
        summary: 'Một báo cáo: biểu mẫu, nội dung đã gửi, bản nháp, kỳ trước, lịch sử',
        tags,
        params: AddressParams,
        querystring: Type.Pick(ReportReading, ['receiver']),
        response: { 200: ReportAnswer, ...problemResponses(404) },
      },
    },
    ({ context, params, query }) => readReport(context, { ...params, ...query }),
  );
};

const readReportFileRoute: Routes = async (app) => {
  app.get(
    `${REPORT_PATH}/files/:fileId`,
    {
      schema: {
        operationId: 'readReportFile',
        summary: 'Một tệp minh chứng trong báo cáo hoặc trong bản nháp',
        tags,
        params: Type.Object({ ...AddressParams.properties, fileId: FileIdSchema }),
        querystring: Type.Pick(ReportReading, ['receiver']),
        response: { 200: FileAnswer, ...problemResponses(404, 429) },
      },
    },
    ({ context, params, query }, reply) => sendFile(reply, () => readReportFile(context, { ...params, ...query })),
  );
};

const saveDraftRoute: Routes = async (app) => {
  app.put(
    `${REPORT_PATH}/draft`,
    {
      schema: {
        operationId: 'saveDraft',
        summary: 'Lưu bản nháp',
        tags,
        params: AddressParams,
        body: Type.Object({ baseRevision, document, device: DraftInput.properties.device }),
        response: { 200: Type.Object({ revision: Type.Integer(), savedAt: InstantSchema }), ...problemResponses(404, 409) },
      },
    },
    ({ context, params, body }) => saveDraft(context, { ...params, ...body }),
  );
};

const submitReportRoute: Routes = async (app) => {
  app.post(
    `${REPORT_PATH}/submission`,
    {
      schema: {
        operationId: 'submitReport',
        summary: 'Gửi báo cáo',
        tags,
        params: AddressParams,
        body: Type.Object({ sendKey, baseRevision, baseDraft, document }),
        response: {
          200: Type.Object({
            revision: Type.Integer(),
            sentAt: InstantSchema,
            isRepeat: Type.Boolean(),
            notCheckable: CheckedFields.notCheckable,
          }),
          ...problemResponses(404, 409, 422),
        },
      },
    },
    ({ context, params, body }) => submitReport(context, { ...params, ...body }),
  );
};

const FaultSchema = Type.Object({ code: Type.String(), itemKey: nullable(Type.String()) });

const checkReportRoute: Routes = async (app) => {
  app.post(
    `${REPORT_PATH}/check`,
    {
      schema: {
        operationId: 'checkReport',
        summary: 'Kiểm tra báo cáo trước khi gửi, không gửi',
        tags,
        params: AddressParams,
        body: Type.Object({ document }),
        response: { 200: Type.Object({ faults: Type.Array(FaultSchema), ...CheckedFields }), ...problemResponses(404) },
      },
    },
    ({ context, params, body }) => checkReport(context, { ...params, ...body }),
  );
};

export const reportRoutes: readonly Routes[] = [
  listReportsOfPlaceRoute,
  listTakenOverRoute,
  readReportRoute,
  readReportFileRoute,
  saveDraftRoute,
  checkReportRoute,
  submitReportRoute,
];
