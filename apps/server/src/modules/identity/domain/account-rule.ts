import { type Static, Type } from 'typebox';
import { addDays, type CalendarDate, CalendarDateSchema, vietnamInstant } from '#kernel/calendar';

const Days = (minimum: number, maximum: number) => Type.Integer({ minimum, maximum });
const Optional = (schema: ReturnType<typeof Days>) => Type.Union([schema, Type.Null()]);

/** What holds for unused accounts and reviews from a day on. */
export const AccountRule = Type.Object({
  /** The first day on which it holds. */
  validFrom: CalendarDateSchema,
  /** Whole days in Viet Nam without a sign-in after which an account is locked; null: none is. */
  idleDays: Optional(Days(15, 366)),
  /** So many days before, its owner is told. */
  warnDays: Days(0, 30),
  /** Whether invented accounts are locked too. */
  inDemonstration: Type.Boolean(),
  /** Every so many months each area is reviewed; null: only when somebody opens a review. */
  reviewMonths: Optional(Days(1, 24)),
  /** So many days a review may take. */
  reviewDays: Days(7, 120),
  /** So many days after that, what nobody decided is suspended; null: it is not. */
  suspendAfterDays: Optional(Days(1, 120)),
});
export type AccountRule = Static<typeof AccountRule>;

/**
 * Whoever was here last before this moment has let so many whole days go by: with 45, who signed in on the 1st is locked on the
 * 47th day counted from that one, when days 2 to 46 are over.
 * @rule TCVN 14423:2026, level 3: lock after 45 idle days
 */
export function idleBefore(today: CalendarDate, idleDays: number): string {
  return vietnamInstant(addDays(today, -idleDays), '00:00');
}
