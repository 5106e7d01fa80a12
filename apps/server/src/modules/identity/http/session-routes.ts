import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { PasswordSchema, SessionIdSchema } from '../domain/account.ts';
import { changePassword } from '../use-cases/change-password.ts';
import { signOutEverywhere, signOutSession } from '../use-cases/end-sessions.ts';
import { PasswordRules, passwordRules } from '../use-cases/read-password-rules.ts';
import { listOwnSessions, OwnSessions, readOwnSession, SessionView } from '../use-cases/read-session.ts';

const tags = ['identity'];
const Nothing = Type.Null({ description: 'Không có nội dung' });

const getSessionRoute: Routes = async (app) => {
  app.get(
    '/session',
    {
      schema: {
        operationId: 'getSession',
        summary: 'Tôi là ai, có quyền gì',
        tags,
        response: { 200: SessionView, ...problemResponses() },
      },
    },
    (request) => readOwnSession(request.context, {}),
  );
};

const listOwnSessionsRoute: Routes = async (app) => {
  app.get(
    '/session/sessions',
    {
      schema: {
        operationId: 'listOwnSessions',
        summary: 'Các phiên đăng nhập của tôi',
        tags,
        response: { 200: OwnSessions, ...problemResponses() },
      },
    },
    (request) => listOwnSessions(request.context, {}),
  );
};

const signOutSessionRoute: Routes = async (app) => {
  app.delete(
    '/session/sessions/:sessionId',
    {
      schema: {
        operationId: 'signOutSession',
        summary: 'Kết thúc một phiên của tôi',
        tags,
        params: Type.Object({ sessionId: SessionIdSchema }),
        response: { 204: Nothing, ...problemResponses(404) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await signOutSession(request.context, request.params);
      return null;
    },
  );
};

const signOutEverywhereRoute: Routes = async (app) => {
  app.post(
    '/session/sign-out-everywhere',
    {
      schema: {
        operationId: 'signOutEverywhere',
        summary: 'Đăng xuất khỏi mọi nơi',
        tags,
        response: { 200: Type.Object({ ended: Type.Integer() }), ...problemResponses() },
      },
    },
    (request) => signOutEverywhere(request.context, {}),
  );
};

const changePasswordRoute: Routes = async (app) => {
  app.post(
    '/session/password',
    {
      schema: {
        operationId: 'changePassword',
        summary: 'Đổi mật khẩu của tôi',
        tags,
        body: Type.Object({ present: PasswordSchema, next: PasswordSchema }),
        response: { 204: Nothing, ...problemResponses(422, 429) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await changePassword(request.context, { ...request.body, address: request.ip });
      return null;
    },
  );
};

const getPasswordRulesRoute: Routes = async (app) => {
  app.get(
    '/session/password-rules',
    {
      schema: {
        operationId: 'getPasswordRules',
        summary: 'Mật khẩu phải đạt những gì',
        tags,
        response: { 200: PasswordRules, ...problemResponses() },
      },
    },
    (request) => passwordRules(request.context, {}),
  );
};

/** Who is signed in: also while somebody practises, when nothing else of the real installation is shown. */
export const whoAmIRoutes: readonly Routes[] = [getSessionRoute];

/** What everybody signed in does with their own sessions and password. */
export const sessionRoutes: readonly Routes[] = [
  getSessionRoute,
  listOwnSessionsRoute,
  signOutSessionRoute,
  signOutEverywhereRoute,
  getPasswordRulesRoute,
  changePasswordRoute,
];
