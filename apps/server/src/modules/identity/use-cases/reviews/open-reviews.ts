import { Type } from 'typebox';
import { addDays, vietnamDay } from '#kernel/calendar';
import { CENTRAL, newId } from '#kernel/ids';
import { useCase } from '#kernel/use-case';
import { AreaSchema } from '../../domain/appointment.ts';
import { isReviewDue } from '../../domain/reviews/review.ts';
import { problem } from '../../problems.ts';
import { readAccountRuleOn } from '../../queries/idle-queries.ts';
import { areasToReview, insertReview, insertReviewItems } from '../../queries/review-queries.ts';

/**
 * Opens the review of an area with every appointment that lasts: a province with its communes, a body, or (null) those for the nation.
 * @throws identity/review-open (one is open), nothing-to-review
 */
export const openReview = useCase(
  'identity.open-review',
  {
    permission: 'identity.manage',
    input: Type.Object({ area: AreaSchema }),
    target: ({ area }) => ({ area, part: null }),
    audit: ({ area }) => ({ area }),
  },
  async ({ area }, { tx, actor, clock }) => {
    const now = clock.now();
    const today = vietnamDay(now);
    const [rule] = await readAccountRuleOn(tx, today);
    if (!rule) throw new Error('the rules of accounts are gone');
    const reviewId = newId<'AccountReview'>(CENTRAL, now);
    const opened = await insertReview(tx, reviewId, area, today, addDays(today, rule.reviewDays), now.toISOString(), actor.id);
    if (opened.length === 0) throw problem('review-open');
    if ((await insertReviewItems(tx, reviewId, area, today)).length === 0) throw problem('nothing-to-review');
    return { reviewId };
  },
);

/** Opens the review of each area that is due for one. It bears a repeat. @returns how many */
export const openDueReviews = useCase(
  'identity.open-due-reviews',
  { permission: 'identity.manage', input: Type.Object({}) },
  async (_input, { tx, clock, context }) => {
    const today = vietnamDay(clock.now());
    const [rule] = await readAccountRuleOn(tx, today);
    if (!rule || rule.reviewMonths === null) return { opened: 0 };
    const due = (await areasToReview(tx, today)).filter(
      ({ isOpen, lastOpenedOn, firstAppointedAt }) =>
        !isOpen && isReviewDue(lastOpenedOn ?? vietnamDay(new Date(firstAppointedAt)), rule.reviewMonths, today),
    );
    for (const { area } of due) await openReview(context, { area });
    return { opened: due.length };
  },
);
