import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import {
  REPORT_EVIDENCE_FIELDS,
  REPORT_FIELDS,
  readDailyReport,
  readReportEvidence,
  readReportNames,
} from '../../use-cases/read-daily-report.ts';
import { EVIDENCE_FIELDS, PART_FIELDS, readEvidence } from '../../use-cases/read-evidence.ts';
import { VIEW_FIELDS } from '../../use-cases/view-input.ts';
import { reportFileName } from '../file-names.ts';
import { DailyReportSchema, EvidenceSchema, ReportNamesSchema } from './schemas/evidence.ts';

const tags = ['monitoring'];
const refusals = problemResponses(404, 422);
const { date, ...whichRevision } = REPORT_FIELDS;
const ByDate = Type.Object({ date });

const readEvidenceRoute: Routes = async (app) => {
  app.get(
    '/command-centre/evidence',
    {
      schema: {
        operationId: 'readEvidence',
        summary: 'Số liệu được tạo thành từ đâu',
        tags,
        querystring: Type.Object({ ...VIEW_FIELDS, ...EVIDENCE_FIELDS, ...PART_FIELDS }),
        response: { 200: EvidenceSchema, ...refusals },
      },
    },
    (request) => readEvidence(request.context, request.query),
  );
};

const readDailyReportRoute: Routes = async (app) => {
  app.get(
    '/daily-reports/:date',
    {
      schema: {
        operationId: 'readDailyReport',
        summary: 'Số liệu báo cáo ngày',
        tags,
        params: ByDate,
        querystring: Type.Object(whichRevision),
        response: { 200: DailyReportSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const report = await readDailyReport(request.context, { ...request.query, ...request.params });
      return reply
        .header('content-disposition', `inline; filename="${reportFileName(report.date, 'figures')}.json"`)
        .send(report);
    },
  );
};

const readReportNamesRoute: Routes = async (app) => {
  app.get(
    '/daily-reports/:date/names',
    {
      schema: {
        operationId: 'readReportNames',
        summary: 'Tên của các số liệu trong báo cáo ngày',
        tags,
        params: ByDate,
        querystring: Type.Object(whichRevision),
        response: { 200: ReportNamesSchema, ...refusals },
      },
    },
    (request) => readReportNames(request.context, { ...request.query, ...request.params }),
  );
};

const readReportEvidenceRoute: Routes = async (app) => {
  app.get(
    '/daily-reports/:date/evidence',
    {
      schema: {
        operationId: 'readReportEvidence',
        summary: 'Số liệu của báo cáo được tạo thành từ đâu',
        tags,
        params: ByDate,
        querystring: Type.Object({ ...whichRevision, ...REPORT_EVIDENCE_FIELDS, ...PART_FIELDS }),
        response: { 200: EvidenceSchema, ...refusals },
      },
    },
    (request) => readReportEvidence(request.context, { ...request.query, ...request.params }),
  );
};

/** What every number is made of, and the report as figures. */
export const evidenceRoutes: readonly Routes[] = [
  readEvidenceRoute,
  readDailyReportRoute,
  readReportNamesRoute,
  readReportEvidenceRoute,
];
