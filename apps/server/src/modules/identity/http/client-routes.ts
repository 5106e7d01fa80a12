import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { ClientIdSchema, NewClient } from '../domain/sign-on/client.ts';
import {
  ClientList,
  listClients,
  registerClient,
  removeClient,
  renewClientSecret,
} from '../use-cases/clients/sign-on-clients.ts';

const tags = ['identity'];
const Nothing = Type.Null({ description: 'Không có nội dung' });
const params = Type.Object({ clientId: ClientIdSchema });
const ShownOnce = Type.Object({
  clientId: ClientIdSchema,
  /** Shown this once. */
  clientSecret: Type.String(),
});

const listClientsRoute: Routes = async (app) => {
  app.get(
    '/sign-on-clients',
    {
      schema: {
        operationId: 'listSignOnClients',
        summary: 'Các hệ thống đăng nhập qua hệ thống này',
        tags,
        response: { 200: ClientList, ...problemResponses() },
      },
    },
    (request) => listClients(request.context, {}),
  );
};

const registerClientRoute: Routes = async (app) => {
  app.post(
    '/sign-on-clients',
    {
      schema: {
        operationId: 'registerSignOnClient',
        summary: 'Đăng ký một hệ thống; khóa bí mật chỉ hiện lần này',
        tags,
        body: NewClient,
        response: { 201: ShownOnce, ...problemResponses(409, 422) },
      },
    },
    async (request, reply) => {
      reply.status(201).header('cache-control', 'no-store');
      return registerClient(request.context, request.body);
    },
  );
};

const renewClientSecretRoute: Routes = async (app) => {
  app.post(
    '/sign-on-clients/:clientId/secret',
    {
      schema: {
        operationId: 'renewSignOnClientSecret',
        summary: 'Cấp lại khóa bí mật cho một hệ thống',
        tags,
        params,
        response: { 200: ShownOnce, ...problemResponses(404) },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      return renewClientSecret(request.context, request.params);
    },
  );
};

const removeClientRoute: Routes = async (app) => {
  app.delete(
    '/sign-on-clients/:clientId',
    {
      schema: {
        operationId: 'removeSignOnClient',
        summary: 'Bỏ một hệ thống: từ đó không đăng nhập qua đây được nữa',
        tags,
        params,
        response: { 204: Nothing, ...problemResponses(404) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await removeClient(request.context, request.params);
      return null;
    },
  );
};

/** Other systems that sign people in with us. */
export const clientRoutes: readonly Routes[] = [listClientsRoute, registerClientRoute, renewClientSecretRoute, removeClientRoute];
