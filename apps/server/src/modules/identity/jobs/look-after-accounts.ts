import { Type } from 'typebox';
import { defineJob } from '#kernel/outbox';
import type { Context } from '#kernel/use-case';
import { lockIdleAccounts } from '../use-cases/idle/lock-idle-accounts.ts';
import { openDueReviews } from '../use-cases/reviews/open-reviews.ts';
import { suspendUndecided } from '../use-cases/reviews/suspend-undecided.ts';

/**
 * Each minute, so that a night without a server is made up for; all of it goes by days in Viet Nam, so something happens in the first
 * minutes of a day. Each by itself: one that fails keeps none of the others from its work.
 */
const eachMinute = (name: string, work: (context: Context, input: Record<string, never>) => Promise<unknown>) =>
  defineJob(
    name,
    { payload: Type.Object({}), attempts: 3, timeLimitSeconds: 120, everyMinute: true },
    async (_payload, { context }) => {
      await work(context, {});
    },
  );

/** Unused accounts are locked, reviews are opened, what nobody decided is suspended where the rule says so. */
export const lookAfterAccounts = [
  eachMinute('identity.lock-idle-accounts', lockIdleAccounts),
  eachMinute('identity.open-reviews', openDueReviews),
  eachMinute('identity.suspend-undecided', suspendUndecided),
];
