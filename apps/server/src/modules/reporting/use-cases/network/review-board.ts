import { type Static, Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { homeCode } from '#kernel/ids';
import { reading } from '#kernel/use-case';
import { changedAfterApproval, punctualityOf, type ReportStanding } from '../../domain/network/report.ts';
import { selectFormsOfProvince, selectReportsOfProvince } from '../../queries/network/board-queries.ts';
import { PartSchema, ProvinceCodeSchema, ReceiverSchema } from '../../queries/network/schemas.ts';
import { targetOfReceiver } from './address.ts';
import { placeNames } from './place-names.ts';

const BoardInput = Type.Object({
  provinceCode: ProvinceCodeSchema,
  periodEnd: CalendarDateSchema,
  part: nullable(PartSchema),
  receiver: Type.Optional(ReceiverSchema),
});
type BoardInput = Static<typeof BoardInput>;
const ofBoard = {
  permission: 'reporting.read',
  input: BoardInput,
  target: ({ part, ...board }: BoardInput) => targetOfReceiver({ ...board, part: part ?? 'all' }),
};

/**
 * All reports that the units of a province owe for a day: who is missing, late or in doubt, what waits for a decision, and what
 * was changed after it was approved. With `part` those of one block; of bodies outside provinces (`00`) all, or with `receiver`
 * those that this body receives.
 */
export const readReviewBoard = reading(
  'reporting.read-review-board',
  ofBoard,
  async ({ provinceCode, periodEnd, part, receiver = null }, { tx, clock }) => {
    const now = clock.now();
    const home = homeCode(provinceCode);
    const rows = await selectReportsOfProvince(tx, home, periodEnd, part, receiver);
    const names = await placeNames(tx, periodEnd);
    return {
      now: now.toISOString(),
      provinceName: names.ofHome(home),
      forms: await selectFormsOfProvince(tx, home, periodEnd, part, receiver),
      reports: rows.map(({ unitId, ...row }) => ({
        ...row,
        name: names.ofReporter(row.reporter, unitId, periodEnd),
        ...judgementOf(row, now),
      })),
    };
  },
);

/** What a reviewer is told of a report at a moment, beside what is stored of it. */
export const judgementOf = (row: Judged, now: Date) => ({
  punctuality: punctualityOf(row, now),
  changedAfterApproval: changedAfterApproval(row),
});

type Judged = Pick<ReportStanding, 'state' | 'revision' | 'approvedRevision' | 'firstSentAt' | 'dueAt'>;

/** Permits to watch the reports of a board move. It is asked again each time a page connects, and pages do so often. */
export const watchReviewBoard = reading('reporting.watch-review-board', ofBoard, async () => ({}));
