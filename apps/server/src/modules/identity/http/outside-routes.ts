import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { kernelProblem } from '#kernel/problems';
import { AccountIdSchema } from '../domain/account.ts';
import {
  NewOutsideProvider,
  OutsideProviderIdSchema,
  ProviderSecretSchema,
  ProviderSettings,
  SubjectSchema,
} from '../domain/sign-on/outside-provider.ts';
import { installation } from '../installation.ts';
import { problem } from '../problems.ts';
import { signInCookies } from '../sign-on/cookies.ts';
import { frontOrigin } from '../sign-on/front-origin.ts';
import { languageOf } from '../sign-on/language.ts';
import { beginOutside, OutsideAway } from '../sign-on/outside/outside-client.ts';
import { isSignedIn } from '../signed-in-actor.ts';
import { linkAccount, listOwnLinks, OwnLinks, unlinkAccount, unlinkOwn } from '../use-cases/outside/outside-links.ts';
import {
  addOutsideProvider,
  changeOutsideProvider,
  changeProviderSecret,
  listOutsideProviders,
  OutsideProviderList,
  removeOutsideProvider,
} from '../use-cases/outside/outside-providers.ts';

const tags = ['identity'];
const Nothing = Type.Null({ description: 'Không có nội dung' });
const params = Type.Object({ providerId: OutsideProviderIdSchema });
const ofAccount = Type.Object({ accountId: AccountIdSchema, providerId: OutsideProviderIdSchema });

const listOwnLinksRoute: Routes = async (app) => {
  app.get(
    '/session/outside-links',
    {
      schema: {
        operationId: 'listOwnOutsideLinks',
        summary: 'Các liên kết của tôi với nơi đăng nhập khác',
        tags,
        response: { 200: OwnLinks, ...problemResponses() },
      },
    },
    (request) => listOwnLinks(request.context, {}),
  );
};

const beginLinkRoute: Routes = async (app) => {
  app.post(
    '/session/outside-links/:providerId',
    {
      schema: {
        operationId: 'beginOutsideLink',
        summary: 'Bắt đầu liên kết với nơi đăng nhập khác: địa chỉ để mở',
        tags,
        params,
        querystring: Type.Object({ lang: Type.Optional(Type.String({ maxLength: 20 })) }),
        response: { 200: Type.Object({ address: Type.String() }), ...problemResponses(404, 422, 503) },
      },
    },
    async (request, reply) => {
      const { context, params: wanted, query } = request;
      if (!isSignedIn(context.actor)) throw kernelProblem('not-signed-in');
      const purpose = { kind: 'link', sessionId: context.actor.session.id } as const;
      const { addresses } = installation();
      const begun = await beginOutside(
        context,
        frontOrigin(request, addresses),
        wanted.providerId,
        purpose,
        languageOf(query.lang),
      ).catch((cause: unknown) => {
        throw cause instanceof OutsideAway ? problem('outside-away') : cause;
      });
      signInCookies(addresses).write(request, reply, 'outside', begun.flow);
      return { address: begun.address };
    },
  );
};

const unlinkOwnRoute: Routes = async (app) => {
  app.delete(
    '/session/outside-links/:providerId',
    {
      schema: {
        operationId: 'removeOwnOutsideLink',
        summary: 'Bỏ liên kết của tôi với nơi đăng nhập khác',
        tags,
        params,
        response: { 204: Nothing, ...problemResponses(404, 422) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await unlinkOwn(request.context, request.params);
      return null;
    },
  );
};

const linkAccountRoute: Routes = async (app) => {
  app.put(
    '/accounts/:accountId/outside-links/:providerId',
    {
      schema: {
        operationId: 'linkAccountOutside',
        summary: 'Liên kết một người với tài khoản của họ ở nơi đăng nhập khác',
        tags,
        params: ofAccount,
        body: Type.Object({ subject: SubjectSchema }),
        response: { 204: Nothing, ...problemResponses(404, 409, 422) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await linkAccount(request.context, { ...request.params, ...request.body });
      return null;
    },
  );
};

const unlinkAccountRoute: Routes = async (app) => {
  app.delete(
    '/accounts/:accountId/outside-links/:providerId',
    {
      schema: {
        operationId: 'unlinkAccountOutside',
        summary: 'Bỏ liên kết của một người',
        tags,
        params: ofAccount,
        response: { 204: Nothing, ...problemResponses(404, 422) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await unlinkAccount(request.context, request.params);
      return null;
    },
  );
};

const listProvidersRoute: Routes = async (app) => {
  app.get(
    '/outside-providers',
    {
      schema: {
        operationId: 'listOutsideProviders',
        summary: 'Các nơi đăng nhập khác (OpenID Connect)',
        tags,
        response: { 200: OutsideProviderList, ...problemResponses() },
      },
    },
    (request) => listOutsideProviders(request.context, {}),
  );
};

const addProviderRoute: Routes = async (app) => {
  app.post(
    '/outside-providers',
    {
      schema: {
        operationId: 'addOutsideProvider',
        summary: 'Thêm một nơi đăng nhập khác',
        tags,
        body: NewOutsideProvider,
        response: { 201: params, ...problemResponses(409, 422) },
      },
    },
    async (request, reply) => {
      reply.status(201);
      return addOutsideProvider(request.context, request.body);
    },
  );
};

const changeProviderRoute: Routes = async (app) => {
  app.put(
    '/outside-providers/:providerId',
    {
      schema: {
        operationId: 'changeOutsideProvider',
        summary: 'Đổi tên hiển thị, bật hoặc tắt một nơi đăng nhập khác',
        tags,
        params,
        body: ProviderSettings,
        response: { 204: Nothing, ...problemResponses(404) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await changeOutsideProvider(request.context, { ...request.params, ...request.body });
      return null;
    },
  );
};

const changeProviderSecretRoute: Routes = async (app) => {
  app.put(
    '/outside-providers/:providerId/secret',
    {
      schema: {
        operationId: 'changeOutsideProviderSecret',
        summary: 'Đổi khóa bí mật của ta ở nơi đăng nhập khác',
        tags,
        params,
        body: Type.Object({ clientSecret: ProviderSecretSchema }),
        response: { 204: Nothing, ...problemResponses(404) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await changeProviderSecret(request.context, { ...request.params, ...request.body });
      return null;
    },
  );
};

const removeProviderRoute: Routes = async (app) => {
  app.delete(
    '/outside-providers/:providerId',
    {
      schema: {
        operationId: 'removeOutsideProvider',
        summary: 'Bỏ một nơi đăng nhập khác, cùng mọi liên kết',
        tags,
        params,
        response: { 204: Nothing, ...problemResponses(404) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await removeOutsideProvider(request.context, request.params);
      return null;
    },
  );
};

/** Sign-on providers of others, and who is linked with whom there. */
export const outsideRoutes: readonly Routes[] = [
  listOwnLinksRoute,
  beginLinkRoute,
  unlinkOwnRoute,
  linkAccountRoute,
  unlinkAccountRoute,
  listProvidersRoute,
  addProviderRoute,
  changeProviderRoute,
  changeProviderSecretRoute,
  removeProviderRoute,
];
