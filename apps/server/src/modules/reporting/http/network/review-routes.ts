import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { PartSchema, ProvinceCodeSchema } from '../../queries/network/schemas.ts';
import {
  ApprovalInput,
  approveReports,
  ExemptionInput,
  exemptReport,
  ReceiverField,
  ReopeningInput,
  ReturnInput,
  reopenReport,
  returnReport,
} from '../../use-cases/network/decide-reports.ts';
import { readReviewBoard } from '../../use-cases/network/review-board.ts';
import { AddressParams, REPORT_PATH, ReviewBoard, tags } from './schemas.ts';

const Nothing = Type.Object({});

const readReviewBoardRoute: Routes = async (app) => {
  app.get(
    '/review-boards/:provinceCode/:periodEnd',
    {
      schema: {
        operationId: 'readReviewBoard',
        summary: 'Bảng thẩm tra của tỉnh: thiếu, muộn, nghi vấn, chờ duyệt',
        tags,
        params: Type.Object({ provinceCode: ProvinceCodeSchema, periodEnd: CalendarDateSchema }),
        querystring: Type.Object({ part: Type.Optional(PartSchema), ...ReceiverField }),
        response: { 200: ReviewBoard, ...problemResponses() },
      },
    },
    ({ context, params, query: { part = null, ...query } }) => readReviewBoard(context, { ...params, ...query, part }),
  );
};

const returnReportRoute: Routes = async (app) => {
  const { revision, reason } = ReturnInput.properties;
  app.post(
    `${REPORT_PATH}/return`,
    {
      schema: {
        operationId: 'returnReport',
        summary: 'Trả lại báo cáo kèm lý do',
        tags,
        params: AddressParams,
        body: Type.Object({ revision, reason, ...ReceiverField }),
        response: { 200: Type.Object({ returnedAt: InstantSchema }), ...problemResponses(404, 409) },
      },
    },
    ({ context, params, body }) => returnReport(context, { ...params, ...body }),
  );
};

const approveReportsRoute: Routes = async (app) => {
  app.post(
    '/report-approvals',
    {
      schema: {
        operationId: 'approveReports',
        summary: 'Duyệt nhiều báo cáo một lần',
        tags,
        body: ApprovalInput,
        response: {
          200: Type.Object({ approved: Type.Array(Type.String()), leftAlone: Type.Array(Type.String()) }),
          ...problemResponses(404),
        },
      },
    },
    ({ context, body }) => approveReports(context, body),
  );
};

const reopenReportRoute: Routes = async (app) => {
  const { reason, until } = ReopeningInput.properties;
  app.post(
    `${REPORT_PATH}/reopening`,
    {
      schema: {
        operationId: 'reopenReport',
        summary: 'Mở lại kỳ báo cáo cho một đơn vị đến một thời điểm',
        tags,
        params: AddressParams,
        body: Type.Object({ reason, until, ...ReceiverField }),
        response: { 200: Nothing, ...problemResponses(404, 422) },
      },
    },
    ({ context, params, body }) => reopenReport(context, { ...params, ...body }),
  );
};

const exemptReportRoute: Routes = async (app) => {
  const { reason, exempt } = ExemptionInput.properties;
  app.post(
    `${REPORT_PATH}/exemption`,
    {
      schema: {
        operationId: 'exemptReport',
        summary: 'Miễn báo cáo kèm lý do, hoặc thôi miễn',
        tags,
        params: AddressParams,
        body: Type.Object({ reason, exempt, ...ReceiverField }),
        response: { 200: Nothing, ...problemResponses(404, 409) },
      },
    },
    ({ context, params, body }) => exemptReport(context, { ...params, ...body }),
  );
};

export const reviewRoutes: readonly Routes[] = [
  readReviewBoardRoute,
  returnReportRoute,
  approveReportsRoute,
  reopenReportRoute,
  exemptReportRoute,
];
