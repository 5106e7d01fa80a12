import { Type } from 'typebox';
import { addDays, vietnamDay } from '#kernel/calendar';
import { useCase } from '#kernel/use-case';
import { AppointmentIdSchema } from '../../domain/appointment.ts';
import { ReviewIdSchema } from '../../domain/reviews/review.ts';
import { nationalAdministrators, readAccountRuleOn } from '../../queries/idle-queries.ts';
import { suspendReviewItem, undecidedDueBefore, updateSuspension } from '../../queries/review-queries.ts';

/**
 * Suspends appointments that nobody decided on so many days after the last day of their review, where the rule says so. One who can
 * open accounts in the whole nation always stays. It bears a repeat. @returns how many, at most 500
 */
export const suspendUndecided = useCase(
  'identity.suspend-undecided',
  { permission: 'identity.manage', input: Type.Object({}) },
  async (_input, { tx, clock, context }) => {
    const today = vietnamDay(clock.now());
    const [rule] = await readAccountRuleOn(tx, today);
    if (!rule || rule.suspendAfterDays === null) return { suspended: 0 };
    const undecided = await undecidedDueBefore(tx, addDays(today, -rule.suspendAfterDays));
    const waiting: ReadonlySet<string> = new Set(undecided.map(({ appointmentId }) => appointmentId));
    const able = await nationalAdministrators(tx, today);
    const spared = able.every(({ appointmentId }) => waiting.has(appointmentId)) ? able[0]?.accountId : undefined;
    const stopped = undecided.filter(({ accountId }) => accountId !== spared);
    for (const { reviewId, appointmentId } of stopped) await suspendOne(context, { reviewId, appointmentId });
    return { suspended: stopped.length };
  },
);

/** The audit line of one appointment that was suspended. */
const suspendOne = useCase(
  'identity.suspend-appointment',
  {
    permission: 'identity.manage',
    input: Type.Object({ reviewId: ReviewIdSchema, appointmentId: AppointmentIdSchema }),
    audit: ({ reviewId, appointmentId }) => ({ reviewId, appointmentId }),
  },
  async ({ reviewId, appointmentId }, { tx, clock }) => {
    const now = clock.now().toISOString();
    await suspendReviewItem(tx, reviewId, appointmentId, now);
    await updateSuspension(tx, appointmentId, now);
  },
);
