import { Type } from 'typebox';
import { calendarDate } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { homeCode } from '#kernel/ids';
import { reading } from '#kernel/use-case';
import { daysOfMonth, type LedgerCell, ledgerCellOf } from '../../domain/network/ledger-cell.ts';
import { selectFormsOfMonth, selectLedgerOfMonth } from '../../queries/network/board-queries.ts';
import { FormKeySchema, PartSchema, ProvinceCodeSchema } from '../../queries/network/schemas.ts';
import { targetOfBoard } from './board-completeness.ts';
import { type PlaceNames, placeNames } from './place-names.ts';

export const MatrixInput = Type.Object({
  provinceCode: ProvinceCodeSchema,
  month: Type.String({ pattern: '^20\\d{2}-(0[1-9]|1[0-2])$' }),
  part: nullable(PartSchema),
  /** Null: the first form of the province in that month. */
  formKey: nullable(FormKeySchema),
});

type MatrixUnit = {
  readonly reporter: string;
  readonly name: string;
  readonly part: 'party' | 'council' | 'committee' | 'front' | 'all';
  /** By day of the month; null: no report is owed for a period that ends on the day. */
  readonly cells: (LedgerCell | null)[];
};

/** Unit × day of a month for one form of a province: who reported in time, late, not at all, or has to send again. */
export const readReportMatrix = reading(
  'reporting.read-report-matrix',
  { permission: 'reporting.read', input: MatrixInput, target: targetOfBoard },
  async ({ provinceCode, month, part, formKey }, { tx, clock }) => {
    const now = clock.now();
    const days = daysOfMonth(month);
    const [first, last] = [calendarDate(days.first), calendarDate(days.last)];
    const home = homeCode(provinceCode);
    const forms = await selectFormsOfMonth(tx, home, first, last, part);
    const shown = formKey ?? forms[0]?.formKey ?? null;
    const rows = shown === null ? [] : await selectLedgerOfMonth(tx, home, first, last, shown, part);
    return {
      now: now.toISOString(),
      days: Number(last.slice(-2)),
      forms,
      formKey: shown,
      units: unitsOf(rows, Number(last.slice(-2)), await placeNames(tx, last), now),
    };
  },
);

type Row = Awaited<ReturnType<typeof selectLedgerOfMonth>>[number];

function unitsOf(rows: readonly Row[], days: number, names: PlaceNames, now: Date): MatrixUnit[] {
  const units = new Map<string, MatrixUnit>();
  for (const row of rows) {
    const { reporter, part, unitId, periodEnd } = row;
    const unit = units.get(`${reporter} ${part}`) ?? {
      reporter,
      part,
      name: names.ofReporter(reporter, unitId, periodEnd),
      cells: Array.from({ length: days }, () => null),
    };
    unit.cells[Number(periodEnd.slice(-2)) - 1] = ledgerCellOf(row, now);
    units.set(`${reporter} ${part}`, unit);
  }
  return [...units.values()];
}
