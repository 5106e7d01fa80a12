import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { homeCode } from '#kernel/ids';
import { reading } from '#kernel/use-case';
import { unitHistory } from '#modules/organisations';
import { punctualityOf } from '../../domain/network/report.ts';
import { selectFormsOfProvince, selectReportsOfProvince } from '../../queries/network/board-queries.ts';
import { PartSchema, ProvinceCodeSchema } from '../../queries/network/schemas.ts';

/**
 * All reports that the units of a province owe for a day: who is missing, late or in doubt, what waits for a decision, and what
 * was changed after it was approved. With `part` those of one block.
 */
export const readReviewBoard = reading(
  'reporting.read-review-board',
  {
    permission: 'reporting.read',
    input: Type.Object({ provinceCode: ProvinceCodeSchema, periodEnd: CalendarDateSchema, part: nullable(PartSchema) }),
    target: ({ provinceCode, part }) => ({ area: provinceCode, part: part === 'all' ? null : part }),
  },
  async ({ provinceCode, periodEnd, part }, { tx, clock }) => {
    const now = clock.now();
    const history = await unitHistory(tx);
    const home = homeCode(provinceCode);
    const rows = await selectReportsOfProvince(tx, home, periodEnd, part);
    return {
      now: now.toISOString(),
      provinceName: history.unitsOn(periodEnd, 'province').find(({ code }) => code === provinceCode)?.name ?? provinceCode,
      forms: await selectFormsOfProvince(tx, home, periodEnd, part),
      reports: rows.map(({ unitId, ...row }) => ({
        ...row,
        name: (unitId && history.versionOn(unitId, periodEnd)?.name) ?? row.reporter,
        punctuality: punctualityOf(row, now),
        changedAfterApproval: row.approvedRevision !== null && row.state === 'sent' && row.approvedRevision < row.revision,
      })),
    };
  },
);
