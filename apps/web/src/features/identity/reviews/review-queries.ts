import { queryOptions } from '@tanstack/react-query';
import {
  type ListAccountReviewsResponses,
  type ListAccountRulesResponses,
  listAccountReviews,
  listAccountRules,
  type ReadAccountReviewResponses,
  readAccountReview,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';

export type AccountReview = ListAccountReviewsResponses[200]['reviews'][number];
export type ReviewItem = ReadAccountReviewResponses[200]['items'][number];
export type AccountRule = ListAccountRulesResponses[200]['rules'][number];

export const reviewsKey = ['identity', 'account-reviews'] as const;
export const reviewsQuery = queryOptions({
  queryKey: [...reviewsKey, 'list'] as const,
  queryFn: ({ signal }) => answerOf(listAccountReviews({ signal })),
});
export const reviewQuery = (reviewId: string, from: number) =>
  queryOptions({
    queryKey: [...reviewsKey, reviewId, from] as const,
    queryFn: ({ signal }) => answerOf(readAccountReview({ path: { reviewId }, query: { from }, signal })),
  });
export const accountRulesQuery = queryOptions({
  queryKey: [...reviewsKey, 'rules'] as const,
  queryFn: ({ signal }) => answerOf(listAccountRules({ signal })),
});
