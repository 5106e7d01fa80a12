import { Type } from 'typebox';
import { addDays, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { homeCode } from '#kernel/ids';
import { reading } from '#kernel/use-case';
import { punctualityOf, whyNotSendable } from '../../domain/network/report.ts';
import { selectReportsOfPlace } from '../../queries/network/report-queries.ts';
import { PartSchema, ProvinceCodeSchema, ReporterSchema } from '../../queries/network/schemas.ts';
import { targetOf } from './address.ts';

/** So far back reports are listed that are closed, and so far ahead those that open early. */
const DAYS_BACK = 31;
const DAYS_AHEAD = 61;

/** What a place owes and has sent, newest period first: with `part` of one block, else of all. */
export const listReportsOfPlace = reading(
  'reporting.list-reports-of-place',
  {
    permission: 'reporting.read',
    machines: true,
    input: Type.Object({ provinceCode: ProvinceCodeSchema, reporter: ReporterSchema, part: nullable(PartSchema) }),
    target: ({ part, ...place }) => targetOf({ ...place, part: part ?? 'all' }),
  },
  async ({ provinceCode, reporter, part }, { tx, clock }) => {
    const now = clock.now();
    const today = vietnamDay(now);
    const rows = await selectReportsOfPlace(
      tx,
      homeCode(provinceCode),
      reporter,
      part,
      addDays(today, -DAYS_BACK),
      addDays(today, DAYS_AHEAD),
    );
    return {
      now: now.toISOString(),
      reports: rows.map(({ home, unitId: _unit, regimeNo: _regime, formVersionNo: _version, ...row }) => ({
        ...row,
        provinceCode: home,
        punctuality: punctualityOf(row, now),
        whyNotSendable: whyNotSendable(row, now),
      })),
    };
  },
);
