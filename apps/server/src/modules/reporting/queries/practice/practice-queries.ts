import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';
import { UnitIdSchema } from '#modules/organisations';
import { PartSchema } from '../network/schemas.ts';

/** Expects a report as the opening of a period would, for one place. */
export const insertPracticeReport = named(
  'reporting.insert_practice_report',
  {
    parameters: [
      HomeCodeSchema,
      CalendarDateSchema,
      Type.Integer(),
      Type.String(),
      Type.Integer(),
      PartSchema,
      UnitIdSchema,
      InstantSchema,
      InstantSchema,
      InstantSchema,
    ],
    row: NoRow,
  },
  `insert into reporting.report
     (home_code, period_end, form_version_no, reporter, regime_no, part, unit_id, opens_at, due_at, closes_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

/** Removes all of a place with a period that ends from $3 to $4, both included. Only in practice the application may delete here. */
const wipe = (table: string) =>
  named(
    `reporting.wipe_${table}`,
    { parameters: [HomeCodeSchema, Type.String(), CalendarDateSchema, CalendarDateSchema], row: NoRow },
    `delete from reporting.${table} where home_code = $1 and reporter = $2 and period_end between $3 and $4`,
  );
export const wipeOfPlace = [wipe('report_draft'), wipe('report_measurement'), wipe('report_action'), wipe('report')] as const;
