import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { homeCode } from '#kernel/ids';
import { reading } from '#kernel/use-case';
import { punctualityOf } from '../../domain/network/report.ts';
import { selectFormsOfProvince, selectReportsOfProvince } from '../../queries/network/board-queries.ts';
import { PartSchema, ProvinceCodeSchema, ReceiverSchema } from '../../queries/network/schemas.ts';
import { targetOfReceiver } from './address.ts';
import { placeNames } from './place-names.ts';

/**
 * All reports that the units of a province owe for a day: who is missing, late or in doubt, what waits for a decision, and what
 * was changed after it was approved. With `part` those of one block; of bodies outside provinces (`00`) all, or with `receiver`
 * those that this body receives.
 */
export const readReviewBoard = reading(
  'reporting.read-review-board',
  {
    permission: 'reporting.read',
    input: Type.Object({
      provinceCode: ProvinceCodeSchema,
      periodEnd: CalendarDateSchema,
      part: nullable(PartSchema),
      receiver: Type.Optional(ReceiverSchema),
    }),
    target: ({ part, ...board }) => targetOfReceiver({ ...board, part: part ?? 'all' }),
  },
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
        punctuality: punctualityOf(row, now),
        changedAfterApproval: row.approvedRevision !== null && row.state === 'sent' && row.approvedRevision < row.revision,
      })),
    };
  },
);
