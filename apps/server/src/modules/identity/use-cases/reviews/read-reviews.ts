import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { reading } from '#kernel/use-case';
import { isValidOn } from '../../domain/appointment.ts';
import { maskedName } from '../../domain/masking.ts';
import { ReviewIdSchema } from '../../domain/reviews/review.ts';
import { readRoles } from '../../queries/appointment-queries.ts';
import { ItemRow, listReviewRows, readReviewItems } from '../../queries/review-queries.ts';
import { accountNames } from '../account-names.ts';
import { areaNames } from '../area-names.ts';
import { managedPlaces } from '../delegation.ts';
import { requireReview } from './decide-review.ts';

/** So many appointments of a review are read at once. */
const PAGE = 200;

const Head = {
  reviewId: ReviewIdSchema,
  area: nullable(Type.String()),
  /** Null: the nation. */
  areaName: nullable(Type.String()),
  openedOn: CalendarDateSchema,
  /** The last day for it. */
  dueOn: CalendarDateSchema,
  closedAt: nullable(InstantSchema),
  /** Open, and its last day is over. */
  overdue: Type.Boolean(),
};
const Count = Type.Integer();
export const ReviewList = Type.Object({
  reviews: Type.Array(Type.Object({ ...Head, total: Count, undecided: Count, confirmed: Count, ended: Count, suspended: Count })),
});
const { role: _role, ...ITEM } = ItemRow.properties;
export const ReviewPage = Type.Object({
  ...Head,
  items: Type.Array(
    Type.Object({
      ...ITEM,
      name: Type.String(),
      roleTitle: Type.String(),
      roleTitleEn: Type.String(),
      areaName: nullable(Type.String()),
      /** Whether an earlier review confirmed the same appointment. */
      confirmedBefore: Type.Boolean(),
    }),
  ),
  /** Whether more follow after these. */
  more: Type.Boolean(),
});

/** Reviews of the places whose accounts the actor manages: open ones first, the longest due before others. */
export const listReviews = reading(
  'identity.list-reviews',
  { permission: 'identity.manage', input: Type.Object({}), target: 'found-inside' },
  async (_input, on) => {
    const { tx, actor, clock } = on;
    managedPlaces(on);
    const rows = (await listReviewRows(tx)).filter(({ area }) => actor.permits('identity.manage', { area, part: null }));
    const today = vietnamDay(clock.now());
    const names = await areaNames(
      tx,
      rows.map(({ area }) => area),
      today,
    );
    return {
      reviews: rows.map((row) => ({
        ...row,
        areaName: names.get(row.area) ?? null,
        overdue: row.closedAt === null && row.dueOn < today,
      })),
    };
  },
);

/** A review with its appointments, undecided ones first, 200 at a time; names in short form. @throws identity/review-not-found */
export const readReview = reading(
  'identity.read-review',
  {
    permission: 'identity.manage',
    input: Type.Object({ reviewId: ReviewIdSchema, from: Type.Integer({ minimum: 0, maximum: 100_000 }) }),
    target: 'found-inside',
    audit: ({ reviewId }) => ({ reviewId }),
  },
  async ({ reviewId, from }, on) => {
    const { tx, clock } = on;
    const review = await requireReview(on, reviewId);
    const today = vietnamDay(clock.now());
    const rows = await readReviewItems(tx, reviewId, from, PAGE + 1);
    const shown = rows.slice(0, PAGE);
    const roles = (await readRoles(tx)).filter((role) => isValidOn(role, today));
    const people = await accountNames(
      tx,
      shown.map(({ accountId }) => accountId),
    );
    const areas = await areaNames(tx, [review.area, ...shown.map(({ area }) => area)], today);
    return {
      ...review,
      areaName: areas.get(review.area) ?? null,
      overdue: review.closedAt === null && review.dueOn < today,
      items: shown.map(({ role: code, ...item }) => {
        const role = roles.find((one) => one.code === code);
        return {
          ...item,
          name: maskedName(people.get(item.accountId) ?? ''),
          roleTitle: role?.title ?? code,
          roleTitleEn: role?.titleEn ?? code,
          areaName: areas.get(item.area) ?? null,
        };
      }),
      more: rows.length > PAGE,
    };
  },
);
