import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { AccountIdSchema, PasswordSchema } from '../domain/account.ts';
import { PasskeyResponse } from '../domain/second-factor/passkey.ts';
import { confirmPresence } from '../use-cases/second-factor/confirm-presence.ts';
import { OwnFactors, readOwnFactors } from '../use-cases/second-factor/read-factors.ts';
import { renewRecoveryCodes } from '../use-cases/second-factor/recovery-codes.ts';
import { resetFactors } from '../use-cases/second-factor/remove-factor.ts';
import { beginOwnTotp, confirmOwnTotp, removeOwnTotp, TotpSecret } from '../use-cases/second-factor/totp.ts';

import { passkeyPlaceOf, placeOf } from './passkey-place-of.ts';

const tags = ['identity'];
const Nothing = Type.Null({ description: 'Không có nội dung' });
const CodeSchema = Type.String({ minLength: 1, maxLength: 40 });
const RecoveryCodes = Type.Object({ recoveryCodes: Type.Array(Type.String()) });

const getOwnFactorsRoute: Routes = async (app) => {
  app.get(
    '/session/factors',
    {
      schema: {
        operationId: 'getOwnFactors',
        summary: 'Các yếu tố đăng nhập của tôi',
        tags,
        response: { 200: OwnFactors, ...problemResponses() },
      },
    },
    (request) => readOwnFactors(request.context, { rpId: placeOf(request)?.rpId ?? null }),
  );
};

const confirmPresenceRoute: Routes = async (app) => {
  app.post(
    '/session/confirmation',
    {
      schema: {
        operationId: 'confirmPresence',
        summary: 'Xác nhận lại là chính tôi',
        tags,
        body: Type.Union([
          Type.Object({ password: PasswordSchema }, { additionalProperties: false }),
          Type.Object({ code: CodeSchema }, { additionalProperties: false }),
          Type.Object({ passkey: PasskeyResponse }, { additionalProperties: false }),
        ]),
        response: { 200: Type.Object({ confirmedUntil: InstantSchema }), ...problemResponses(422, 429) },
      },
    },
    (request) => {
      const { context, body, ip } = request;
      return confirmPresence(context, 'passkey' in body ? { ...body, place: passkeyPlaceOf(request) } : body, ip);
    },
  );
};

const beginTotpRoute: Routes = async (app) => {
  app.post(
    '/session/totp',
    {
      schema: {
        operationId: 'beginTotp',
        summary: 'Bắt đầu cài ứng dụng tạo mã',
        tags,
        response: { 200: TotpSecret, ...problemResponses(409, 422) },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      return beginOwnTotp(request.context, {});
    },
  );
};

const confirmTotpRoute: Routes = async (app) => {
  app.post(
    '/session/totp/confirmation',
    {
      schema: {
        operationId: 'confirmTotp',
        summary: 'Xác nhận ứng dụng tạo mã bằng một mã của nó',
        tags,
        body: Type.Object({ code: CodeSchema }),
        response: { 200: RecoveryCodes, ...problemResponses(409, 422) },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      return confirmOwnTotp(request.context, request.body);
    },
  );
};

const removeTotpRoute: Routes = async (app) => {
  app.delete(
    '/session/totp',
    {
      schema: {
        operationId: 'removeTotp',
        summary: 'Gỡ ứng dụng tạo mã của tôi',
        tags,
        response: { 204: Nothing, ...problemResponses(409, 422) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await removeOwnTotp(request.context, {});
      return null;
    },
  );
};

const renewRecoveryCodesRoute: Routes = async (app) => {
  app.post(
    '/session/recovery-codes',
    {
      schema: {
        operationId: 'renewRecoveryCodes',
        summary: 'Làm lại mã khôi phục của tôi',
        tags,
        response: { 200: RecoveryCodes, ...problemResponses(409, 422) },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      return renewRecoveryCodes(request.context, {});
    },
  );
};

const resetFactorsRoute: Routes = async (app) => {
  app.post(
    '/accounts/:accountId/factor-reset',
    {
      schema: {
        operationId: 'resetFactors',
        summary: 'Gỡ mọi yếu tố thứ hai của một người đã mất chúng',
        tags,
        params: Type.Object({ accountId: AccountIdSchema }),
        body: Type.Object({ reason: Type.String({ minLength: 3, maxLength: 300 }) }),
        response: { 204: Nothing, ...problemResponses(404, 409, 422) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await resetFactors(request.context, { ...request.params, ...request.body });
      return null;
    },
  );
};

/** The second factor: one's own, and its reset for another. */
export const secondFactorRoutes: readonly Routes[] = [
  getOwnFactorsRoute,
  confirmPresenceRoute,
  beginTotpRoute,
  confirmTotpRoute,
  removeTotpRoute,
  renewRecoveryCodesRoute,
  resetFactorsRoute,
];
