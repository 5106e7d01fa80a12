import { type Static, Type } from 'typebox';
import { type CalendarDate, CalendarDateSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { Tx } from '#kernel/db/tx';
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

/** The rows of the board at a moment. @param provinceCode null: of the nation @param part null: of all blocks */
export async function completenessRows(tx: Tx, periodEnd: CalendarDate, { provinceCode, part }: Scope, now: Date) {
  const home = provinceCode === null ? null : homeCode(provinceCode);
  const rows = await selectLedgerCounts(tx, periodEnd, now.toISOString(), home, part);
  const names = await placeNames(tx, periodEnd);
  return rows.map(({ home: of, ...row }) => ({ ...row, provinceCode: of, provinceName: names.ofHome(of) }));
}

const CompletenessInput = Type.Object({ ...ScopeFields, periodEnd: CalendarDateSchema });

/**
 * Completeness and timeliness by province, form and block for a period end, counted over the ledger of expected reports; bodies
 * outside provinces stand apart, as `00`.
 */
export const readCompleteness = reading(
  'reporting.read-completeness',
  { permission: 'reporting.read', input: CompletenessInput, target: targetOfBoard },
  async ({ periodEnd, ...scope }, { tx, clock }) => {
    const now = clock.now();
    return { now: now.toISOString(), rows: await completenessRows(tx, periodEnd, scope, now) };
  },
);

/** Permits to watch that board move. It is asked again each time a page connects, and pages do so often. */
export const watchCompleteness = reading(
  'reporting.watch-completeness',
  { permission: 'reporting.read', input: CompletenessInput, target: targetOfBoard },
  async () => ({}),
);
