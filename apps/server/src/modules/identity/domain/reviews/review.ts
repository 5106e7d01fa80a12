import { Type } from 'typebox';
import type { CalendarDate } from '#kernel/calendar';
import { type Id, idSchema } from '#kernel/ids';
import { monthsAfter } from '../second-factor/sign-in-rule.ts';

export type ReviewId = Id<'AccountReview'>;
export const ReviewIdSchema = idSchema<'AccountReview'>();

export const DecisionSchema = Type.Union([Type.Literal('confirmed'), Type.Literal('ended')]);

/**
 * Whether an area is due for a review: so many months after its last one was opened, or after its first appointment.
 * @rule TCVN 14423:2026, level 3: rights are reviewed every six months
 */
export function isReviewDue(since: CalendarDate, months: number | null, today: CalendarDate): boolean {
  return months !== null && monthsAfter(since, months) <= today;
}
