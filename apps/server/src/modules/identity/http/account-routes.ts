import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { AccountIdSchema } from '../domain/account.ts';
import { AppointmentIdSchema } from '../domain/appointment.ts';
import { AppointmentInput, appoint } from '../use-cases/appoint.ts';
import { resetPassword } from '../use-cases/change-password.ts';
import { createAccount, NewAccountSchema } from '../use-cases/create-account.ts';
import { endAppointment } from '../use-cases/end-appointment.ts';
import { signOutAccountEverywhere } from '../use-cases/end-sessions.ts';
import { AccountPage, AccountView, listAccounts, openAccount } from '../use-cases/list-accounts.ts';
import { listRoles, RoleList } from '../use-cases/list-roles.ts';
import { lockAccount, unlockAccount } from '../use-cases/lock-account.ts';
import { SessionLimits, sessionLimits, setSessionLimits } from '../use-cases/set-session-limits.ts';

const tags = ['identity'];
const Nothing = Type.Null({ description: 'Không có nội dung' });
const params = Type.Object({ accountId: AccountIdSchema });
const Page = Type.Object({
  after: Type.Optional(AccountIdSchema),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: 'Mặc định 50' })),
});

const listAccountsRoute: Routes = async (app) => {
  app.get(
    '/accounts',
    {
      schema: {
        operationId: 'listAccounts',
        summary: 'Danh sách tài khoản (tên được che)',
        tags,
        querystring: Page,
        response: { 200: AccountPage, ...problemResponses() },
      },
    },
    (request) => listAccounts(request.context, { limit: 50, ...request.query }),
  );
};

const createAccountRoute: Routes = async (app) => {
  app.post(
    '/accounts',
    {
      schema: {
        operationId: 'createAccount',
        summary: 'Tạo tài khoản',
        tags,
        body: NewAccountSchema,
        response: {
          201: Type.Object({ accountId: AccountIdSchema, firstPassword: Type.String() }),
          ...problemResponses(409, 422),
        },
      },
    },
    async (request, reply) => reply.status(201).send(await createAccount(request.context, request.body)),
  );
};

const openAccountRoute: Routes = async (app) => {
  app.post(
    '/accounts/:accountId/opening',
    {
      schema: {
        operationId: 'openAccount',
        summary: 'Xem đầy đủ một tài khoản (có ghi nhật ký)',
        tags,
        params,
        response: { 200: AccountView, ...problemResponses(404) },
      },
    },
    (request) => openAccount(request.context, request.params),
  );
};

const lockAccountRoute: Routes = async (app) => {
  app.post(
    '/accounts/:accountId/lock',
    {
      schema: {
        operationId: 'lockAccount',
        summary: 'Khóa tài khoản',
        tags,
        params,
        body: Type.Object({ reason: Type.String({ minLength: 3, maxLength: 300 }) }),
        response: { 204: Nothing, ...problemResponses(404, 422) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await lockAccount(request.context, { ...request.params, ...request.body });
      return null;
    },
  );
};

const unlockAccountRoute: Routes = async (app) => {
  app.delete(
    '/accounts/:accountId/lock',
    {
      schema: {
        operationId: 'unlockAccount',
        summary: 'Mở khóa tài khoản',
        tags,
        params,
        response: { 204: Nothing, ...problemResponses(404) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await unlockAccount(request.context, request.params);
      return null;
    },
  );
};

const resetPasswordRoute: Routes = async (app) => {
  app.post(
    '/accounts/:accountId/first-password',
    {
      schema: {
        operationId: 'resetPassword',
        summary: 'Cấp lại mật khẩu lần đầu',
        tags,
        params,
        response: { 200: Type.Object({ firstPassword: Type.String() }), ...problemResponses(404) },
      },
    },
    (request) => resetPassword(request.context, request.params),
  );
};

const signOutAccountEverywhereRoute: Routes = async (app) => {
  app.post(
    '/accounts/:accountId/sign-out-everywhere',
    {
      schema: {
        operationId: 'signOutAccountEverywhere',
        summary: 'Đăng xuất một người khỏi mọi nơi',
        tags,
        params,
        response: { 200: Type.Object({ ended: Type.Integer() }), ...problemResponses() },
      },
    },
    (request) => signOutAccountEverywhere(request.context, request.params),
  );
};

/** Accounts: making, listing, locking. */
export const accountRoutes: readonly Routes[] = [
  listAccountsRoute,
  createAccountRoute,
  openAccountRoute,
  lockAccountRoute,
  unlockAccountRoute,
  resetPasswordRoute,
  signOutAccountEverywhereRoute,
];

const listRolesRoute: Routes = async (app) => {
  app.get(
    '/roles',
    {
      schema: {
        operationId: 'listRoles',
        summary: 'Các vai trò và quyền',
        tags,
        response: { 200: RoleList, ...problemResponses() },
      },
    },
    (request) => listRoles(request.context, {}),
  );
};

const appointRoute: Routes = async (app) => {
  app.post(
    '/accounts/:accountId/appointments',
    {
      schema: {
        operationId: 'appoint',
        summary: 'Phân công vai trò',
        tags,
        params,
        body: AppointmentInput,
        response: { 201: Type.Object({ appointmentId: AppointmentIdSchema }), ...problemResponses(404, 422) },
      },
    },
    async (request, reply) => reply.status(201).send(await appoint(request.context, { ...request.params, ...request.body })),
  );
};

const endAppointmentRoute: Routes = async (app) => {
  app.post(
    '/appointments/:appointmentId/end',
    {
      schema: {
        operationId: 'endAppointment',
        summary: 'Kết thúc phân công',
        tags,
        params: Type.Object({ appointmentId: AppointmentIdSchema }),
        body: Type.Object({ validTo: CalendarDateSchema }),
        response: { 204: Nothing, ...problemResponses(404, 409, 422) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await endAppointment(request.context, { ...request.params, ...request.body });
      return null;
    },
  );
};

const getSessionLimitsRoute: Routes = async (app) => {
  app.get(
    '/session-limits',
    {
      schema: {
        operationId: 'getSessionLimits',
        summary: 'Thời hạn phiên',
        tags,
        response: { 200: SessionLimits, ...problemResponses() },
      },
    },
    (request) => sessionLimits(request.context, {}),
  );
};

const setSessionLimitsRoute: Routes = async (app) => {
  app.put(
    '/session-limits',
    {
      schema: {
        operationId: 'setSessionLimits',
        summary: 'Đặt thời hạn phiên',
        tags,
        body: SessionLimits,
        response: { 204: Nothing, ...problemResponses() },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await setSessionLimits(request.context, request.body);
      return null;
    },
  );
};

/** Roles, appointments to them, and how long sessions last. */
export const appointmentRoutes: readonly Routes[] = [
  listRolesRoute,
  appointRoute,
  endAppointmentRoute,
  getSessionLimitsRoute,
  setSessionLimitsRoute,
];
