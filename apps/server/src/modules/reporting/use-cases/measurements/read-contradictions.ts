import { type Static, Type } from 'typebox';
import { type CalendarDate, CalendarDateSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { Tx } from '#kernel/db/tx';
import { homeCode } from '#kernel/ids';
import { reading } from '#kernel/use-case';
import { unitHistory } from '#modules/organisations';
import { CHECK_OUTCOMES } from '../../domain/measurements/contradiction.ts';
import { countContradictions, selectContradictions, selectNewestPass } from '../../queries/contradiction-queries.ts';
import { ProvinceCodeSchema } from '../../queries/network/schemas.ts';
import { targetOf } from '../network/address.ts';
import { openFormVersion } from '../network/open-form-version.ts';
import { BlockSchema, nameOfArea } from './place.ts';

const A_PAGE = 100;

const ScopeFields = {
  /** The last day of the periods; null: of the newest that were compared. */
  day: nullable(CalendarDateSchema),
  provinceCode: nullable(ProvinceCodeSchema),
  part: nullable(BlockSchema),
};
const ScopeSchema = Type.Object(ScopeFields);
const targetOfScope = ({ provinceCode, part }: Static<typeof ScopeSchema>) => ({ area: provinceCode, part });

export const ContradictionsInput = Type.Object({
  ...ScopeFields,
  outcome: nullable(Type.Enum([...CHECK_OUTCOMES], { type: 'string' })),
  offset: Type.Integer({ minimum: 0, maximum: 100_000 }),
});

/** Answers that measurements contradict, those that last longest first, a page at a time, with what checks found. @rule C-12 */
export const listContradictions = reading(
  'reporting.list-contradictions',
  { permission: 'reporting.read', input: ContradictionsInput, target: targetOfScope },
  async ({ provinceCode, part, outcome, offset, ...wanted }, { tx, actor }) => {
    const day = wanted.day ?? (await newestDay(tx));
    if (day === null) return { day, contradictions: [], nextOffset: null };
    const home = provinceCode === null ? null : homeCode(provinceCode);
    const rows = await selectContradictions(tx, day, home, part, outcome, offset, A_PAGE + 1);
    const history = await unitHistory(tx);
    const contradictions = [];
    for (const { formVersionNo, home: code, ...row } of rows.slice(0, A_PAGE)) {
      const item = (await openFormVersion(tx, formVersionNo)).items.find(({ key }) => key === row.itemKey);
      const target = targetOf({ ...row, provinceCode: code });
      const mayCheck =
        row.outcome === 'not-checked' &&
        actor.permits('reporting.verify-answers', target) &&
        !actor.permits('reporting.submit', target);
      contradictions.push({
        ...row,
        provinceCode: code,
        area: target.area ?? code,
        name: nameOfArea(history, target.area ?? code, day),
        provinceName: nameOfArea(history, code, day),
        itemVi: item?.nameVi ?? row.itemKey,
        itemEn: item?.nameEn ?? row.itemKey,
        mayCheck,
      });
    }
    return { day, contradictions, nextOffset: rows.length > A_PAGE ? offset + A_PAGE : null };
  },
);

/** How many contradictions wait for a check and what checks found, by province, of the nation or one province. */
export const sumContradictions = reading(
  'reporting.sum-contradictions',
  { permission: 'reporting.read', input: ScopeSchema, target: targetOfScope },
  async ({ provinceCode, part, ...wanted }, { tx }) => {
    const day = wanted.day ?? (await newestDay(tx));
    if (day === null) return { day, provinces: [] };
    const rows = await countContradictions(tx, day, provinceCode === null ? null : homeCode(provinceCode), part);
    const history = await unitHistory(tx);
    return { day, provinces: rows.map((row) => ({ ...row, name: nameOfArea(history, row.provinceCode, day) })) };
  },
);

async function newestDay(tx: Tx): Promise<CalendarDate | null> {
  return (await selectNewestPass(tx))[0]?.periodEnd ?? null;
}
