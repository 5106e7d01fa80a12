import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { CaseIdSchema } from '../../domain/cases/case-step.ts';
import { CaseStepTaken, DirectorStepInput, directCase, handleCase, OwnerStepInput } from '../../use-cases/cases/act-on-case.ts';
import { CarriedCases, CarryCasesInput, carryThemeCases } from '../../use-cases/cases/carry-cases.ts';
import {
  CaseRules,
  listCaseRules,
  NewCaseRouting,
  NewCaseRule,
  setCaseRouting,
  setCaseRule,
} from '../../use-cases/cases/case-rules.ts';
import {
  AnsweredCases,
  AnsweredInput,
  ConfirmInput,
  confirmCase,
  listAnsweredCases,
} from '../../use-cases/cases/confirm-case.ts';
import { CaseList, CaseListQuery, CaseSumQuery, CaseSums, listCases, sumCases } from '../../use-cases/cases/list-cases.ts';
import { CaseInput, CasePage, readCase } from '../../use-cases/cases/read-case.ts';
import { createTaskOfCase, TaskOfCase, TaskOfCaseInput } from '../../use-cases/cases/task-of-case.ts';

const tags = ['monitoring'];
const OfCase = Type.Object({ caseId: CaseIdSchema });
const { caseId: _ofOwner, ...OWNER_BODY } = OwnerStepInput.properties;
const { caseId: _ofDirector, ...DIRECTOR_BODY } = DirectorStepInput.properties;
const { caseId: _ofTask, ...TASK_BODY } = TaskOfCaseInput.properties;
const { caseId: _ofCommune, ...CONFIRM_BODY } = ConfirmInput.properties;
const { caseId: _ofPage, ...PAGE_QUERY } = CaseInput.properties;
const { provinceCode, communeCode, ...ANSWERED_QUERY } = AnsweredInput.properties;

const boards: Routes = async (app) => {
  app.get(
    '/cases',
    {
      schema: {
        operationId: 'listCases',
        summary: 'Vướng mắc theo chủ đề của từng tỉnh',
        tags,
        querystring: CaseListQuery,
        response: { 200: CaseList, ...problemResponses() },
      },
    },
    ({ context, query }) => listCases(context, query),
  );

  app.get(
    '/case-sums',
    {
      schema: {
        operationId: 'sumCases',
        summary: 'Số vướng mắc theo cơ quan chủ trì, tuổi, số xã, chủ đề hoặc tỉnh',
        tags,
        querystring: CaseSumQuery,
        response: { 200: CaseSums, ...problemResponses() },
      },
    },
    ({ context, query }) => sumCases(context, query),
  );

  app.get(
    '/cases/:caseId',
    {
      schema: {
        operationId: 'readCase',
        summary: 'Một vướng mắc với nhật ký, các xã và ý kiến',
        tags,
        params: OfCase,
        querystring: Type.Object(PAGE_QUERY),
        response: { 200: CasePage, ...problemResponses(404) },
      },
    },
    ({ context, params, query }) => readCase(context, { ...params, ...query }),
  );
};

const acts: Routes = async (app) => {
  app.post(
    '/cases/:caseId/steps',
    {
      schema: {
        operationId: 'handleCase',
        summary: 'Cơ quan chủ trì tiếp nhận, trả lời, chuyển, báo cáo lên trên',
        tags,
        params: OfCase,
        body: Type.Object(OWNER_BODY),
        response: { 200: CaseStepTaken, ...problemResponses(404, 409, 422) },
      },
    },
    ({ context, params, body }) => handleCase(context, { ...params, ...body }),
  );

  app.post(
    '/cases/:caseId/decisions',
    {
      schema: {
        operationId: 'directCase',
        summary: 'Giao cơ quan chủ trì, gia hạn, trả lại câu trả lời',
        tags,
        params: OfCase,
        body: Type.Object(DIRECTOR_BODY),
        response: { 200: CaseStepTaken, ...problemResponses(404, 409, 422) },
      },
    },
    ({ context, params, body }) => directCase(context, { ...params, ...body }),
  );

  app.post(
    '/cases/:caseId/tasks',
    {
      schema: {
        operationId: 'createTaskOfCase',
        summary: 'Giao nhiệm vụ từ một vướng mắc',
        tags,
        params: OfCase,
        body: Type.Object(TASK_BODY),
        response: { 201: TaskOfCase, ...problemResponses(404, 409, 422) },
      },
    },
    async ({ context, params, body }, reply) => reply.status(201).send(await createTaskOfCase(context, { ...params, ...body })),
  );
};

const communes: Routes = async (app) => {
  app.get(
    '/places/:provinceCode/:communeCode/answered-cases',
    {
      schema: {
        operationId: 'listAnsweredCases',
        summary: 'Vướng mắc của xã đã được trả lời: đã hết chưa?',
        tags,
        params: Type.Object({ provinceCode, communeCode }),
        querystring: Type.Object(ANSWERED_QUERY),
        response: { 200: AnsweredCases, ...problemResponses() },
      },
    },
    ({ context, params, query }) => listAnsweredCases(context, { ...params, ...query }),
  );

  app.post(
    '/cases/:caseId/confirmations',
    {
      schema: {
        operationId: 'confirmCase',
        summary: 'Xã xác nhận vướng mắc đã hết hay vẫn còn',
        tags,
        params: OfCase,
        body: Type.Object(CONFIRM_BODY),
        response: { 200: Type.Object({ closed: Type.Boolean() }), ...problemResponses(404, 409, 422) },
      },
    },
    ({ context, params, body }) => confirmCase(context, { ...params, ...body }),
  );
};

const rules: Routes = async (app) => {
  app.get(
    '/case-rules',
    {
      schema: {
        operationId: 'listCaseRules',
        summary: 'Quy tắc về vướng mắc: ngưỡng, hạn trả lời, nơi chuyển đến',
        tags,
        response: { 200: CaseRules, ...problemResponses() },
      },
    },
    ({ context }) => listCaseRules(context, {}),
  );

  app.post(
    '/case-rules',
    {
      schema: {
        operationId: 'setCaseRule',
        summary: 'Đặt ngưỡng và hạn trả lời từ một ngày',
        tags,
        body: NewCaseRule,
        response: { 201: Type.Pick(NewCaseRule, ['validFrom']), ...problemResponses(409, 422) },
      },
    },
    async ({ context, body }, reply) => reply.status(201).send(await setCaseRule(context, body)),
  );

  app.post(
    '/case-routings',
    {
      schema: {
        operationId: 'setCaseRouting',
        summary: 'Đặt nơi chuyển đến của từng chủ đề từ một ngày',
        tags,
        body: NewCaseRouting,
        response: { 201: Type.Pick(NewCaseRouting, ['validFrom']), ...problemResponses(409, 422) },
      },
    },
    async ({ context, body }, reply) => reply.status(201).send(await setCaseRouting(context, body)),
  );

  app.post(
    '/case-theme-successions',
    {
      schema: {
        operationId: 'carryThemeCases',
        summary: 'Chuyển vướng mắc của một chủ đề đã bỏ sang chủ đề khác',
        tags,
        body: CarryCasesInput,
        response: { 201: CarriedCases, ...problemResponses(409, 422) },
      },
    },
    async ({ context, body }, reply) => reply.status(201).send(await carryThemeCases(context, body)),
  );
};

/** Cases of obstacles: boards, a case, what is done about it, what communes say, rules. */
export const caseRoutes: readonly Routes[] = [boards, acts, communes, rules];
