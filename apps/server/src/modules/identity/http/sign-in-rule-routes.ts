import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { SignInRule } from '../domain/second-factor/sign-in-rule.ts';
import { listSignInRules, removeSignInRule, SignInRuleList, setSignInRule } from '../use-cases/second-factor/sign-in-rules.ts';

const tags = ['identity'];
const Nothing = Type.Null({ description: 'Không có nội dung' });
const { role: RoleSchema, ...demands } = SignInRule.properties;
const params = Type.Object({ role: RoleSchema });

const listSignInRulesRoute: Routes = async (app) => {
  app.get(
    '/sign-in-rules',
    {
      schema: {
        operationId: 'listSignInRules',
        summary: 'Mỗi vai trò phải đăng nhập thế nào',
        tags,
        response: { 200: SignInRuleList, ...problemResponses() },
      },
    },
    (request) => listSignInRules(request.context, {}),
  );
};

const setSignInRuleRoute: Routes = async (app) => {
  app.put(
    '/sign-in-rules/:role',
    {
      schema: {
        operationId: 'setSignInRule',
        summary: 'Quy định một vai trò phải đăng nhập thế nào',
        tags,
        params,
        body: Type.Object(demands),
        response: { 204: Nothing, ...problemResponses(422) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await setSignInRule(request.context, { ...request.params, ...request.body });
      return null;
    },
  );
};

const removeSignInRuleRoute: Routes = async (app) => {
  app.delete(
    '/sign-in-rules/:role',
    {
      schema: {
        operationId: 'removeSignInRule',
        summary: 'Bỏ quy định riêng của một vai trò',
        tags,
        params,
        response: { 204: Nothing, ...problemResponses(404) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await removeSignInRule(request.context, request.params);
      return null;
    },
  );
};

/** What roles ask of sign-in. */
export const signInRuleRoutes: readonly Routes[] = [listSignInRulesRoute, setSignInRuleRoute, removeSignInRuleRoute];
