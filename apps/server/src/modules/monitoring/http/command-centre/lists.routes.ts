import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { criteriaListing } from '../../domain/command-centre/lists/criteria-list.ts';
import { dossierListing } from '../../domain/command-centre/lists/dossier-list.ts';
import { groupInProvinceListing, statementGroupListing } from '../../domain/command-centre/lists/statement-lists.ts';
import { systemListing } from '../../domain/command-centre/lists/system-list.ts';
import { taskLineColumns, taskLines, taskListing } from '../../domain/command-centre/lists/task-list.ts';
import { signatureListing, silentListing } from '../../domain/command-centre/lists/unit-lists.ts';
import { CRITERIA_FILTERS, readCriteriaCompletion, readCriteriaList, readCriterion } from '../../use-cases/read-criteria.ts';
import { DOSSIER_FILTERS, readDossierList } from '../../use-cases/read-dossier-list.ts';
import {
  BY_PROVINCE_FILTERS,
  GROUP_FILTERS,
  readStatementGroups,
  readStatementGroupsByProvince,
} from '../../use-cases/read-statement-lists.ts';
import { readSystems, SYSTEM_FILTERS } from '../../use-cases/read-systems.ts';
import { readTaskList, TASK_FILTERS } from '../../use-cases/read-task-list.ts';
import { readSignatures, readSilentUnits, SIGNATURE_FILTERS, SILENT_FILTERS } from '../../use-cases/read-unit-lists.ts';
import { VIEW_FIELDS, ViewInput } from '../../use-cases/view-input.ts';
import { everyoneReported, everyoneSigns, NONE } from './empty-lists.ts';
import { dayListRoutes, listRoutes } from './list-routes.ts';
import { CompletionSchema, CriterionPageSchema } from './schemas/criteria.ts';
import {
  CriterionRow,
  DossierExtra,
  DossierRow,
  GroupInProvinceRow,
  SignatureExtra,
  SignatureRow,
  SilentExtra,
  SilentRow,
  StatementGroupExtra,
  StatementGroupRow,
  SystemExtra,
  SystemRowSchema,
  TaskExtra,
  TaskRow,
} from './schemas/lists.ts';

const tags = ['monitoring'];
const refusals = problemResponses(404, 422);

const criterionRoutes: Routes = async (app) => {
  app.get(
    '/command-centre/criteria/:key',
    {
      schema: {
        operationId: 'readCriterion',
        summary: 'Một tiêu chí ở mọi tỉnh',
        tags,
        params: Type.Object({ key: Type.String() }),
        querystring: ViewInput,
        response: { 200: CriterionPageSchema, ...refusals },
      },
    },
    (request) => readCriterion(request.context, { ...request.query, ...request.params }),
  );

  app.get(
    '/command-centre/criteria-completion',
    {
      schema: {
        operationId: 'readCriteriaCompletion',
        summary: 'Tỷ lệ hoàn thành tiêu chí cấp tỉnh của bốn khối',
        tags,
        querystring: ViewInput,
        response: { 200: CompletionSchema, ...refusals },
      },
    },
    (request) => readCriteriaCompletion(request.context, request.query),
  );
};

/** The lists: each filters, sorts, searches, and goes into a file. */
export const listsOfDay: readonly Routes[] = [
  criterionRoutes,
  dayListRoutes({
    path: '/command-centre/not-reported',
    operationId: 'listNotReported',
    fileName: 'xa-chua-bao-cao',
    title: { vi: 'Xã chưa báo cáo', en: 'Communes that have not reported' },
    filters: { ...VIEW_FIELDS, ...SILENT_FILTERS },
    row: SilentRow,
    extra: SilentExtra,
    listing: silentListing,
    none: everyoneReported,
    read: readSilentUnits,
  }),
  dayListRoutes({
    path: '/command-centre/signatures',
    operationId: 'listMissingSignatures',
    fileName: 'xa-chua-co-chu-ky-so',
    title: { vi: 'Xã chưa có chữ ký số', en: 'Communes without digital signatures' },
    filters: { ...VIEW_FIELDS, ...SIGNATURE_FILTERS },
    row: SignatureRow,
    extra: SignatureExtra,
    listing: signatureListing,
    none: everyoneSigns,
    read: readSignatures,
  }),
  dayListRoutes({
    path: '/command-centre/criteria',
    operationId: 'listCriteria',
    fileName: 'tieu-chi-bon-khoi',
    title: { vi: 'Tiêu chí của bốn khối', en: 'Criteria of the four blocks' },
    filters: { ...VIEW_FIELDS, ...CRITERIA_FILTERS },
    row: CriterionRow,
    extra: {},
    listing: criteriaListing,
    none: () => NONE.criteria,
    read: readCriteriaList,
  }),
  dayListRoutes({
    path: '/command-centre/tasks',
    operationId: 'listTasks',
    fileName: 'nhiem-vu',
    title: { vi: 'Nhiệm vụ', en: 'Tasks' },
    filters: { ...VIEW_FIELDS, ...TASK_FILTERS },
    row: TaskRow,
    extra: TaskExtra,
    listing: taskListing,
    none: () => NONE.tasks,
    read: readTaskList,
    exported: (rows) => ({ columns: taskLineColumns, rows: taskLines(rows) }),
  }),
  dayListRoutes({
    path: '/command-centre/statements',
    operationId: 'listStatements',
    fileName: 'vuong-mac-kien-nghi',
    title: { vi: 'Vướng mắc và kiến nghị', en: 'Obstacles and recommendations' },
    filters: { ...VIEW_FIELDS, ...GROUP_FILTERS },
    row: StatementGroupRow,
    extra: StatementGroupExtra,
    listing: statementGroupListing,
    none: () => NONE.statements,
    read: readStatementGroups,
  }),
  dayListRoutes({
    path: '/command-centre/statements/by-province',
    operationId: 'listStatementsByProvince',
    fileName: 'vuong-mac-kien-nghi-theo-tinh',
    title: { vi: 'Vướng mắc và kiến nghị chính theo tỉnh', en: 'Main obstacles and recommendations by province' },
    filters: { ...VIEW_FIELDS, ...BY_PROVINCE_FILTERS },
    row: GroupInProvinceRow,
    extra: {},
    listing: groupInProvinceListing,
    none: () => NONE.statements,
    read: readStatementGroupsByProvince,
  }),
  dayListRoutes({
    path: '/command-centre/dossiers',
    operationId: 'listDossiers',
    fileName: 'ho-so-thu-tuc-hanh-chinh',
    title: { vi: 'Hồ sơ thủ tục hành chính', en: 'Dossiers of administrative procedures' },
    filters: { ...VIEW_FIELDS, ...DOSSIER_FILTERS },
    row: DossierRow,
    extra: DossierExtra,
    listing: dossierListing,
    none: () => NONE.dossiers,
    read: readDossierList,
  }),
  listRoutes({
    path: '/command-centre/systems',
    operationId: 'listSystems',
    fileName: 'nam-he-thong',
    title: { vi: 'Năm hệ thống theo tỉnh', en: 'Five systems by province' },
    filters: SYSTEM_FILTERS,
    row: SystemRowSchema,
    extra: SystemExtra,
    listing: systemListing,
    none: () => NONE.systems,
    read: readSystems,
  }),
];
