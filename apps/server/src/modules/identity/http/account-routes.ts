import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { AccountIdSchema, LoginNameSchema } from '../domain/account.ts';
import { AccountFilter } from '../domain/account-filter.ts';
import { AccountView } from '../use-cases/account-view.ts';
import { resetPassword } from '../use-cases/change-password.ts';
import { createAccount, NewAccountSchema } from '../use-cases/create-account.ts';
import { signOutAccountEverywhere } from '../use-cases/end-sessions.ts';
import { AccountPage, listAccounts } from '../use-cases/list-accounts.ts';
import { lockAccount, unlockAccount } from '../use-cases/lock-account.ts';
import { findAccount, openAccount, readMaskedAccount } from '../use-cases/read-account.ts';

const tags = ['identity'];
const Nothing = Type.Null({ description: 'Không có nội dung' });
const params = Type.Object({ accountId: AccountIdSchema });
const Page = Type.Object({
  ...AccountFilter.properties,
  sort: Type.Optional(
    Type.Union([Type.Literal('created'), Type.Literal('-created')], { description: 'Theo ngày tạo; mặc định cũ trước' }),
  ),
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

const findAccountRoute: Routes = async (app) => {
  // A login name is personal data and stays out of addresses, which logs and histories keep.
  app.post(
    '/accounts/finding',
    {
      schema: {
        operationId: 'findAccount',
        summary: 'Tìm tài khoản theo đúng tên đăng nhập',
        tags,
        body: Type.Object({ loginName: LoginNameSchema }),
        response: { 200: Type.Object({ accountId: AccountIdSchema }), ...problemResponses(404) },
      },
    },
    (request) => findAccount(request.context, request.body),
  );
};

const readAccountRoute: Routes = async (app) => {
  app.get(
    '/accounts/:accountId',
    {
      schema: {
        operationId: 'readAccount',
        summary: 'Một tài khoản (tên được che)',
        tags,
        params,
        response: { 200: AccountView, ...problemResponses(404) },
      },
    },
    (request) => readMaskedAccount(request.context, request.params),
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
  app.post(
    '/accounts/:accountId/unlocking',
    {
      schema: {
        operationId: 'unlockAccount',
        summary: 'Mở khóa tài khoản',
        tags,
        params,
        body: Type.Object({ reason: Type.String({ minLength: 3, maxLength: 300 }) }),
        response: { 204: Nothing, ...problemResponses(404) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await unlockAccount(request.context, { ...request.params, ...request.body });
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

/** Accounts: making, finding, reading, locking. */
export const accountRoutes: readonly Routes[] = [
  listAccountsRoute,
  createAccountRoute,
  findAccountRoute,
  readAccountRoute,
  openAccountRoute,
  lockAccountRoute,
  unlockAccountRoute,
  resetPasswordRoute,
  signOutAccountEverywhereRoute,
];
