import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { AccountRule } from '../domain/account-rule.ts';
import { AreaSchema } from '../domain/appointment.ts';
import { ReviewIdSchema } from '../domain/reviews/review.ts';
import { AccountRules, listAccountRules, setAccountRule } from '../use-cases/idle/account-rules.ts';
import { Decisions, decideReview } from '../use-cases/reviews/decide-review.ts';
import { openReview } from '../use-cases/reviews/open-reviews.ts';
import { listReviews, ReviewList, ReviewPage, readReview } from '../use-cases/reviews/read-reviews.ts';

const tags = ['identity'];
const params = Type.Object({ reviewId: ReviewIdSchema });

const listReviewsRoute: Routes = async (app) => {
  app.get(
    '/account-reviews',
    {
      schema: {
        operationId: 'listAccountReviews',
        summary: 'Các đợt rà soát tài khoản, quá hạn trước',
        tags,
        response: { 200: ReviewList, ...problemResponses() },
      },
    },
    (request) => listReviews(request.context, {}),
  );
};

const openReviewRoute: Routes = async (app) => {
  app.post(
    '/account-reviews',
    {
      schema: {
        operationId: 'openAccountReview',
        summary: 'Mở đợt rà soát tài khoản của một nơi',
        tags,
        body: Type.Object({ area: AreaSchema }),
        response: { 201: params, ...problemResponses(409, 422) },
      },
    },
    async (request, reply) => reply.status(201).send(await openReview(request.context, request.body)),
  );
};

const readReviewRoute: Routes = async (app) => {
  app.get(
    '/account-reviews/:reviewId',
    {
      schema: {
        operationId: 'readAccountReview',
        summary: 'Các phân công trong một đợt rà soát (tên được che)',
        tags,
        params,
        querystring: Type.Object({ from: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })) }),
        response: { 200: ReviewPage, ...problemResponses(404) },
      },
    },
    ({ context, params: one, query: { from = 0 } }) => readReview(context, { ...one, from }),
  );
};

const decideReviewRoute: Routes = async (app) => {
  app.post(
    '/account-reviews/:reviewId/decisions',
    {
      schema: {
        operationId: 'decideAccountReview',
        summary: 'Xác nhận hoặc kết thúc các phân công đã rà soát',
        tags,
        params,
        body: Decisions,
        response: { 200: Type.Object({ decided: Type.Integer(), closed: Type.Boolean() }), ...problemResponses(404, 422) },
      },
    },
    (request) => decideReview(request.context, { ...request.params, ...request.body }),
  );
};

const listAccountRulesRoute: Routes = async (app) => {
  app.get(
    '/account-rules',
    {
      schema: {
        operationId: 'listAccountRules',
        summary: 'Quy định khóa tài khoản lâu không dùng và rà soát',
        tags,
        response: { 200: AccountRules, ...problemResponses() },
      },
    },
    (request) => listAccountRules(request.context, {}),
  );
};

const setAccountRuleRoute: Routes = async (app) => {
  app.put(
    '/account-rules',
    {
      schema: {
        operationId: 'setAccountRule',
        summary: 'Đặt quy định từ một ngày',
        tags,
        body: AccountRule,
        response: { 204: Type.Null({ description: 'Không có nội dung' }), ...problemResponses(422) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await setAccountRule(request.context, request.body);
      return null;
    },
  );
};

/** Reviews of accounts, and the rules of unused ones. */
export const reviewRoutes: readonly Routes[] = [
  listReviewsRoute,
  openReviewRoute,
  readReviewRoute,
  decideReviewRoute,
  listAccountRulesRoute,
  setAccountRuleRoute,
];
