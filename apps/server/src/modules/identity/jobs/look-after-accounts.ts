import { Type } from 'typebox';
import { defineJob } from '#kernel/outbox';
import { lockIdleAccounts } from '../use-cases/idle/lock-idle-accounts.ts';
import { openDueReviews } from '../use-cases/reviews/open-reviews.ts';
import { suspendUndecided } from '../use-cases/reviews/suspend-undecided.ts';

/**
 * Each minute, so that a night without a server is made up for; all of it goes by days in Viet Nam, so something happens in the first
 * minutes of a day: unused accounts are locked, reviews are opened, what nobody decided is suspended where the rule says so.
 */
export const lookAfterAccounts = defineJob(
  'identity.look-after-accounts',
  { payload: Type.Object({}), attempts: 3, timeLimitSeconds: 120, everyMinute: true },
  async (_payload, { context }) => {
    await lockIdleAccounts(context, {});
    await openDueReviews(context, {});
    await suspendUndecided(context, {});
  },
);
