import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { AccountIdSchema, LoginNameSchema } from '../domain/account.ts';
import { AppointmentIdSchema } from '../domain/appointment.ts';
import { DeputyIdSchema } from '../domain/deputies/deputy.ts';
import { RATE_LIMIT } from '../sign-on/rate-limit.ts';
import { endDeputy } from '../use-cases/deputies/end-deputy.ts';
import { findColleague, giveDeputy, NewDeputy } from '../use-cases/deputies/give-deputy.ts';
import { DeputyList, listDeputiesOf, listOwnDeputies } from '../use-cases/deputies/read-deputies.ts';

const tags = ['identity'];
const ofAppointment = Type.Object({ appointmentId: AppointmentIdSchema });

const listOwnDeputiesRoute: Routes = async (app) => {
  app.get(
    '/own-deputies',
    {
      schema: {
        operationId: 'listOwnDeputies',
        summary: 'Ai làm thay tôi, tôi làm thay ai',
        tags,
        response: { 200: DeputyList, ...problemResponses() },
      },
    },
    (request) => listOwnDeputies(request.context, {}),
  );
};

const listDeputiesRoute: Routes = async (app) => {
  app.get(
    '/accounts/:accountId/deputies',
    {
      schema: {
        operationId: 'listDeputies',
        summary: 'Ủy quyền của và cho một tài khoản, trong phạm vi quản trị',
        tags,
        params: Type.Object({ accountId: AccountIdSchema }),
        response: { 200: DeputyList, ...problemResponses() },
      },
    },
    (request) => listDeputiesOf(request.context, request.params),
  );
};

const findColleagueRoute: Routes = async (app) => {
  app.post(
    '/appointments/:appointmentId/colleague',
    {
      config: { rateLimit: RATE_LIMIT },
      schema: {
        operationId: 'findColleague',
        summary: 'Tìm đồng nghiệp theo đúng tên đăng nhập để ủy quyền',
        tags,
        params: ofAppointment,
        body: Type.Object({ loginName: LoginNameSchema }),
        response: { 200: Type.Object({ accountId: AccountIdSchema, name: Type.String() }), ...problemResponses(404, 429) },
      },
    },
    (request) => findColleague(request.context, { ...request.params, ...request.body }),
  );
};

const giveDeputyRoute: Routes = async (app) => {
  app.post(
    '/appointments/:appointmentId/deputies',
    {
      schema: {
        operationId: 'giveDeputy',
        summary: 'Ủy quyền cho đồng nghiệp làm thay trong một thời gian',
        tags,
        params: ofAppointment,
        body: NewDeputy,
        response: { 201: Type.Object({ deputyId: DeputyIdSchema }), ...problemResponses(404, 422) },
      },
    },
    async (request, reply) => reply.status(201).send(await giveDeputy(request.context, { ...request.params, ...request.body })),
  );
};

const endDeputyRoute: Routes = async (app) => {
  app.post(
    '/deputies/:deputyId/end',
    {
      schema: {
        operationId: 'endDeputy',
        summary: 'Thôi ủy quyền, có hiệu lực ngay',
        tags,
        params: Type.Object({ deputyId: DeputyIdSchema }),
        response: { 204: Type.Null({ description: 'Không có nội dung' }), ...problemResponses(404, 409) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await endDeputy(request.context, request.params);
      return null;
    },
  );
};

/** Colleagues who act in place of whoever holds an appointment. */
export const deputyRoutes: readonly Routes[] = [
  listOwnDeputiesRoute,
  listDeputiesRoute,
  findColleagueRoute,
  giveDeputyRoute,
  endDeputyRoute,
];
