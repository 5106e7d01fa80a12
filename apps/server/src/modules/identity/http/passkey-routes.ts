import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { NewPasskeyResponse, PasskeyIdSchema, PasskeyNameSchema } from '../domain/second-factor/passkey.ts';
import { addOwnPasskey, beginOwnPasskey, removeOwnPasskey } from '../use-cases/passkeys/own-passkeys.ts';
import { askForPasskey } from '../use-cases/second-factor/confirm-presence.ts';
import { passkeyPlaceOf } from './passkey-place-of.ts';

const tags = ['identity'];
const Nothing = Type.Null({ description: 'Không có nội dung' });
const ForBrowser = Type.Record(Type.String(), Type.Unknown(), {
  description: 'Nguyên văn cho PublicKeyCredential.parseCreationOptionsFromJSON hoặc parseRequestOptionsFromJSON của trình duyệt',
});

const beginPasskeyRoute: Routes = async (app) => {
  app.post(
    '/session/passkeys/options',
    {
      schema: {
        operationId: 'beginPasskey',
        summary: 'Bắt đầu tạo khóa truy cập',
        tags,
        response: { 200: ForBrowser, ...problemResponses(409, 422) },
      },
    },
    async (request) => ({ ...(await beginOwnPasskey(request.context, passkeyPlaceOf(request))) }),
  );
};

const addPasskeyRoute: Routes = async (app) => {
  app.post(
    '/session/passkeys',
    {
      schema: {
        operationId: 'addPasskey',
        summary: 'Ghi khóa truy cập mà trình duyệt vừa tạo',
        tags,
        body: Type.Object({ name: PasskeyNameSchema, response: NewPasskeyResponse }),
        response: {
          201: Type.Object({ passkeyId: PasskeyIdSchema, recoveryCodes: Type.Array(Type.String()) }),
          ...problemResponses(422),
        },
      },
    },
    async (request, reply) => {
      reply.status(201).header('cache-control', 'no-store');
      return addOwnPasskey(request.context, { ...passkeyPlaceOf(request), ...request.body });
    },
  );
};

const removePasskeyRoute: Routes = async (app) => {
  app.delete(
    '/session/passkeys/:passkeyId',
    {
      schema: {
        operationId: 'removePasskey',
        summary: 'Gỡ một khóa truy cập của tôi',
        tags,
        params: Type.Object({ passkeyId: PasskeyIdSchema }),
        response: { 204: Nothing, ...problemResponses(404, 422) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await removeOwnPasskey(request.context, request.params);
      return null;
    },
  );
};

const askForPasskeyRoute: Routes = async (app) => {
  app.post(
    '/session/confirmation/passkey-options',
    {
      schema: {
        operationId: 'askForPasskey',
        summary: 'Hỏi khóa truy cập để xác nhận lại là chính tôi',
        tags,
        response: { 200: ForBrowser, ...problemResponses(422) },
      },
    },
    async (request) => ({ ...(await askForPasskey(request.context, passkeyPlaceOf(request))) }),
  );
};

/** One's own passkeys. */
export const passkeyRoutes: readonly Routes[] = [beginPasskeyRoute, addPasskeyRoute, removePasskeyRoute, askForPasskeyRoute];
