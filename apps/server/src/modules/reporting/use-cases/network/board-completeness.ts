import { type Static, Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { homeCode } from '#kernel/ids';
import type { Target } from '#kernel/permission';
import { reading } from '#kernel/use-case';
import { selectLedgerCounts } from '../../queries/network/board-queries.ts';
import { PartSchema, ProvinceCodeSchema } from '../../queries/network/schemas.ts';
import { placeNames } from './place-names.ts';

/** Boards are of a province or, null, of the nation, and of a block or, null, of all. */
export const ScopeFields = { provinceCode: nullable(ProvinceCodeSchema), part: nullable(PartSchema) };
type Scope = Static<typeof ScopeSchema>;
const ScopeSchema = Type.Object(ScopeFields);

export const targetOfBoard = ({ provinceCode, part }: Scope): Target => ({
  area: provinceCode,
  part: part === 'all' ? null : part,
});

/**
 * Completeness and timeliness by province and form for a period end, counted over the ledger of expected reports; bodies outside
 * provinces stand apart, as `00`.
 */
export const readCompleteness = reading(
  'reporting.read-completeness',
  {
    permission: 'reporting.read',
    input: Type.Object({ ...ScopeFields, periodEnd: CalendarDateSchema }),
    target: targetOfBoard,
  },
  async ({ provinceCode, part, periodEnd }, { tx, clock }) => {
    const now = clock.now();
    const rows = await selectLedgerCounts(
      tx,
      periodEnd,
      now.toISOString(),
      provinceCode === null ? null : homeCode(provinceCode),
      part,
    );
    const names = await placeNames(tx, periodEnd);
    return {
      now: now.toISOString(),
      rows: rows.map(({ home, ...row }) => ({ ...row, provinceCode: home, provinceName: names.ofHome(home) })),
    };
  },
);
