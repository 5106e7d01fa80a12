import { Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { type AskingWork, useCase } from '#kernel/use-case';
import { AppointmentIdSchema } from '../../domain/appointment.ts';
import { DecisionSchema, type ReviewId, ReviewIdSchema } from '../../domain/reviews/review.ts';
import { problem } from '../../problems.ts';
import { updateAppointmentEnd } from '../../queries/appointment-queries.ts';
import {
  closeReviewWhenDone,
  lockReviewItems,
  readReviewRow,
  updateReviewItem,
  updateSuspension,
} from '../../queries/review-queries.ts';
import { requireEntrusted } from '../delegation.ts';
import { sparesLastAdministrator } from '../last-administrator.ts';

const Reason = Type.Union([Type.String({ minLength: 3, maxLength: 300, pattern: '\\S' }), Type.Null()]);
export const Decisions = Type.Object({
  appointmentIds: Type.Array(AppointmentIdSchema, { minItems: 1, maxItems: 500, uniqueItems: true }),
  decision: DecisionSchema,
  /** Why; needed for what is ended. */
  reason: Reason,
});

/**
 * Confirms or ends appointments of a review, many at one stroke. What is confirmed holds again where it was suspended; what is ended
 * ends today. Ones that were decided meanwhile are left as they are. The review closes with its last decision.
 * @returns how many were decided
 * @throws identity/review-not-found, reason-needed, own-account (nobody reviews themselves), role-not-entrusted (what allows more than
 *   the reviewer may give is for somebody above), last-administrator; kernel/not-permitted
 */
export const decideReview = useCase(
  'identity.decide-review',
  {
    permission: 'identity.manage',
    input: Type.Object({ reviewId: ReviewIdSchema, ...Decisions.properties }),
    target: 'found-inside',
    audit: ({ reviewId, decision, appointmentIds }) => ({ reviewId, decision, appointments: appointmentIds.length }),
  },
  async ({ reviewId, appointmentIds, decision, reason }, on) => {
    const { tx, actor, clock, context } = on;
    await requireReview(on, reviewId);
    if (decision === 'ended' && reason === null) throw problem('reason-needed');
    const items = await lockReviewItems(tx, reviewId, appointmentIds);
    if (items.some(({ accountId }) => accountId === actor.id)) throw problem('own-account');
    const today = vietnamDay(clock.now());
    const places = new Map(items.map((item) => [`${item.role} ${item.area} ${item.part}`, item]));
    for (const { role, area, part } of places.values()) await requireEntrusted(on, role, { area, part }, today);
    for (const { appointmentId } of items) await decideOne(context, { reviewId, appointmentId, decision, reason });
    const closed = await closeReviewWhenDone(tx, reviewId, clock.now().toISOString());
    return { decided: items.length, closed: closed.length > 0 };
  },
);

/** One decision with its audit line, by who manages accounts where the appointment holds. */
const decideOne = useCase(
  'identity.decide-review-item',
  {
    permission: 'identity.manage',
    target: 'found-inside',
    input: Type.Object({
      reviewId: ReviewIdSchema,
      appointmentId: AppointmentIdSchema,
      decision: DecisionSchema,
      reason: Reason,
    }),
    audit: ({ reviewId, appointmentId, decision, reason }) => ({ reviewId, appointmentId, decision, reason }),
  },
  async ({ reviewId, appointmentId, decision, reason }, on) => {
    const { tx, actor, clock, permit } = on;
    const now = clock.now();
    const today = vietnamDay(now);
    const [item] = await lockReviewItems(tx, reviewId, [appointmentId]);
    permit({ area: item?.area ?? null, part: item?.part ?? null });
    if (!item) return;
    await updateReviewItem(tx, reviewId, appointmentId, decision, reason, now.toISOString(), actor.id, actor.name);
    if (decision === 'confirmed') await updateSuspension(tx, appointmentId, null);
    else if (item.validTo === null || today < item.validTo) {
      await sparesLastAdministrator(on, item);
      // One that has not begun ends on its first day: it never holds.
      const [end = today] = [item.validFrom, today].sort().reverse();
      await updateAppointmentEnd(tx, appointmentId, end);
    }
  },
);

/** A review where the actor manages accounts. @throws identity/review-not-found, kernel/not-permitted */
export async function requireReview({ tx, permit }: Pick<AskingWork, 'tx' | 'permit'>, reviewId: ReviewId) {
  const [review] = await readReviewRow(tx, reviewId);
  permit({ area: review?.area ?? null, part: null });
  if (!review) throw problem('review-not-found');
  return review;
}
