import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { AccountIdSchema } from '../domain/account.ts';
import { AppointmentIdSchema, PartSchema } from '../domain/appointment.ts';
import { DecisionSchema, ReviewIdSchema } from '../domain/reviews/review.ts';
import { lastingOn } from './delegation-queries.ts';

/** The area in whose review an appointment is looked at: its province, its body, or (null) the nation. */
const REVIEW_AREA = `case when appointment.area like '00/%' then appointment.area else split_part(appointment.area, '/', 1) end`;

/** Areas with appointments that last on a day: since when, when they were last reviewed, whether a review is open. */
export const areasToReview = named(
  'identity.areas_to_review',
  {
    parameters: [CalendarDateSchema],
    row: Type.Object({
      area: nullable(Type.String()),
      firstAppointedAt: notNull(InstantSchema, 'an area comes with an appointment'),
      lastOpenedOn: nullable(CalendarDateSchema),
      isOpen: notNull(Type.Boolean(), 'coalesced'),
    }),
  },
  `
  select areas.area, areas.first_at as "firstAppointedAt", max(review.opened_on) as "lastOpenedOn",
         coalesce(bool_or(review.closed_at is null) filter (where review.id is not null), false) as "isOpen"
    from (select ${REVIEW_AREA} as area, min(appointment.appointed_at) as first_at from identity.appointment
           where appointment.home_code = '00' and ${lastingOn('$1::date')} group by 1) areas
    left join identity.account_review review on review.home_code = '00' and review.area is not distinct from areas.area
   group by areas.area, areas.first_at order by areas.area nulls first`,
);

/** Opens a review; returns no row when one of the area is open. */
export const insertReview = named(
  'identity.insert_review',
  {
    parameters: [ReviewIdSchema, nullable(Type.String()), CalendarDateSchema, CalendarDateSchema, InstantSchema, Type.String()],
    row: Type.Object({ reviewId: ReviewIdSchema }),
  },
  `insert into identity.account_review (id, area, opened_on, due_on, opened_at, opened_by) values ($1, $2, $3, $4, $5, $6)
   on conflict do nothing returning id as "reviewId"`,
);

/** Takes every appointment of the area into its review that lasts on the day. Parameters: review, area, day. */
export const insertReviewItems = named(
  'identity.insert_review_items',
  {
    parameters: [ReviewIdSchema, nullable(Type.String()), CalendarDateSchema],
    row: Type.Object({ appointmentId: AppointmentIdSchema }),
  },
  `insert into identity.account_review_item (review_id, appointment_id)
   select $1, appointment.id from identity.appointment
    where appointment.home_code = '00' and ${lastingOn('$3::date')} and ${REVIEW_AREA} is not distinct from $2
   returning appointment_id as "appointmentId"`,
);

const ReviewRow = Type.Object({
  reviewId: ReviewIdSchema,
  area: nullable(Type.String()),
  openedOn: CalendarDateSchema,
  dueOn: CalendarDateSchema,
  closedAt: nullable(InstantSchema),
});
const REVIEW = `review.id as "reviewId", review.area, review.opened_on as "openedOn", review.due_on as "dueOn", review.closed_at as "closedAt"`;

export const readReviewRow = named(
  'identity.read_review',
  { parameters: [ReviewIdSchema], row: ReviewRow },
  `select ${REVIEW} from identity.account_review review where home_code = '00' and id = $1`,
);

const count = notNull(Type.Integer(), 'a count is never null');
/** Reviews with how far they are, open ones first, those longest due before others; at most 500. */
export const listReviewRows = named(
  'identity.list_reviews',
  {
    parameters: [],
    row: Type.Object({
      ...ReviewRow.properties,
      total: count,
      undecided: count,
      confirmed: count,
      ended: count,
      suspended: count,
    }),
  },
  `
  select ${REVIEW}, count(item.*)::int as total, (count(item.*) filter (where item.decision is null))::int as undecided,
         (count(*) filter (where item.decision = 'confirmed'))::int as confirmed,
         (count(*) filter (where item.decision = 'ended'))::int as ended,
         (count(*) filter (where item.decision is null and item.suspended_at is not null))::int as suspended
    from identity.account_review review
    left join identity.account_review_item item on item.home_code = '00' and item.review_id = review.id
   where review.home_code = '00'
   group by review.home_code, review.id order by review.closed_at is not null, review.due_on, review.id limit 500`,
);

export const ItemRow = Type.Object({
  appointmentId: AppointmentIdSchema,
  accountId: AccountIdSchema,
  role: Type.String(),
  area: nullable(Type.String()),
  part: PartSchema,
  validFrom: CalendarDateSchema,
  validTo: nullable(CalendarDateSchema),
  decision: nullable(DecisionSchema),
  reason: nullable(Type.String()),
  decidedAt: nullable(InstantSchema),
  decidedName: nullable(Type.String()),
  suspendedAt: nullable(InstantSchema),
  lastSignedInAt: nullable(InstantSchema),
  lockedAt: nullable(InstantSchema),
  /** Whether the review before this one confirmed the same appointment. */
  confirmedBefore: notNull(Type.Boolean(), 'exists'),
});
const ITEM = `item.appointment_id as "appointmentId", appointment.account_id as "accountId", appointment.role_code as role,
  appointment.area, appointment.part, appointment.valid_from as "validFrom", appointment.valid_to as "validTo",
  item.decision, item.reason, item.decided_at as "decidedAt", item.decided_name as "decidedName", item.suspended_at as "suspendedAt",
  account.last_signed_in_at as "lastSignedInAt", account.locked_at as "lockedAt",
  exists (select from identity.account_review_item before where before.home_code = '00' and before.appointment_id = item.appointment_id
             and before.review_id <> item.review_id and before.decision = 'confirmed') as "confirmedBefore"`;
const ITEMS = `identity.account_review_item item
  join identity.appointment on appointment.home_code = '00' and appointment.id = item.appointment_id
  join identity.account on account.home_code = '00' and account.id = appointment.account_id`;

/** The appointments of a review, undecided ones first, by place; after so many, at most so many. */
export const readReviewItems = named(
  'identity.read_review_items',
  { parameters: [ReviewIdSchema, Type.Integer(), Type.Integer()], row: ItemRow },
  `select ${ITEM} from ${ITEMS} where item.home_code = '00' and item.review_id = $1
    order by item.decision is not null, appointment.area nulls first, appointment.part nulls first, item.appointment_id offset $2 limit $3`,
);

/** Items of a review that wait for a decision, of these appointments, kept from change until the transaction ends. */
export const lockReviewItems = named(
  'identity.lock_review_items',
  { parameters: [ReviewIdSchema, Type.Array(AppointmentIdSchema)], row: ItemRow },
  `select ${ITEM} from ${ITEMS}
    where item.home_code = '00' and item.review_id = $1 and item.appointment_id = any($2) and item.decision is null
    order by item.appointment_id for update of item`,
);

export const updateReviewItem = named(
  'identity.update_review_item',
  {
    parameters: [
      ReviewIdSchema,
      AppointmentIdSchema,
      DecisionSchema,
      nullable(Type.String()),
      InstantSchema,
      Type.String(),
      Type.String(),
    ],
    row: NoRow,
  },
  `update identity.account_review_item set decision = $3, reason = $4, decided_at = $5, decided_by = $6, decided_name = $7
    where home_code = '00' and review_id = $1 and appointment_id = $2`,
);

/** Closes a review in which nothing waits any more. */
export const closeReviewWhenDone = named(
  'identity.close_review_when_done',
  { parameters: [ReviewIdSchema, InstantSchema], row: Type.Object({ reviewId: ReviewIdSchema }) },
  `update identity.account_review set closed_at = $2 where home_code = '00' and id = $1 and closed_at is null
      and not exists (select from identity.account_review_item item
                       where item.home_code = '00' and item.review_id = $1 and item.decision is null)
   returning id as "reviewId"`,
);

/** Appointments that nobody decided on in reviews due before a day, and that are still in force; at most 500. */
export const undecidedDueBefore = named(
  'identity.undecided_due_before',
  {
    parameters: [CalendarDateSchema],
    row: Type.Object({ reviewId: ReviewIdSchema, appointmentId: AppointmentIdSchema, accountId: AccountIdSchema }),
  },
  `select item.review_id as "reviewId", item.appointment_id as "appointmentId", appointment.account_id as "accountId"
     from identity.account_review review
     join identity.account_review_item item on item.home_code = '00' and item.review_id = review.id and item.decision is null and item.suspended_at is null
     join identity.appointment on appointment.home_code = '00' and appointment.id = item.appointment_id
    where review.home_code = '00' and review.closed_at is null and review.due_on < $1
    order by item.review_id, item.appointment_id limit 500 for update of item`,
);

export const suspendReviewItem = named(
  'identity.suspend_review_item',
  { parameters: [ReviewIdSchema, AppointmentIdSchema, InstantSchema], row: NoRow },
  `update identity.account_review_item set suspended_at = $3 where home_code = '00' and review_id = $1 and appointment_id = $2`,
);

/** Suspends an appointment, or with null has it allow again what it allowed. */
export const updateSuspension = named(
  'identity.update_suspension',
  { parameters: [AppointmentIdSchema, nullable(InstantSchema)], row: NoRow },
  `update identity.appointment set suspended_at = $2 where home_code = '00' and id = $1`,
);
