import { readFile } from 'node:fs/promises';
import { ITEM_KINDS, type Item, wholeItem } from '@thong-suot/form-rules';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { type CalendarDate, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { type Context, useCase } from '#kernel/use-case';
import { CheckSchema } from '../../domain/checks/check.ts';
import { type FormContent, selectFormHead } from '../../queries/network/form-draft-queries.ts';
import { selectRegimes } from '../../queries/network/regime-queries.ts';
import { FormKeySchema, RegimeContentSchema } from '../../queries/network/schemas.ts';
import { publishForm, saveFormDraft } from './build-forms.ts';
import { publishRegime } from './regimes.ts';

const FILE = new URL('../../../../../../../data/reference/periodic-reports.json', import.meta.url);
/** What the form says beside an item that stands on no source. */
const IS_A_SETTING = 'Chỉ tiêu do hệ thống đặt, chưa có văn bản làm căn cứ.';

const text = Type.String({ minLength: 1 });
const ShippedItem = Type.Object({
  key: FormKeySchema,
  no: Type.Integer({ minimum: 1 }),
  nameVi: text,
  nameEn: text,
  kind: Type.Enum([...ITEM_KINDS], { type: 'string' }),
  unitVi: nullable(text),
  unitEn: nullable(text),
  helpVi: nullable(text),
  /** The point of the requirements that asks for it, or `setting`. */
  basis: Type.String({ pattern: '^([A-Z]-\\d{2}|setting)$' }),
  sumOf: Type.Optional(Type.Array(FormKeySchema)),
});
const ItemSet = Type.Object({ items: Type.Array(ShippedItem), checks: Type.Array(CheckSchema) });
const Shipped = Type.Object({
  itemSets: Type.Record(text, ItemSet),
  /** Each with one form of its own: one form is owed once for a period, and a month may end with its quarter. */
  regimes: Type.Array(Type.Object({ key: FormKeySchema, itemSet: text, content: RegimeContentSchema })),
});
type ShippedRegime = Static<typeof Shipped>['regimes'][number];

/** The periodic regimes that the product ships, with their forms. @throws {Error} when the file is not what it should be */
export async function readPeriodicReports(): Promise<Static<typeof Shipped>> {
  const shipped: unknown = JSON.parse(await readFile(FILE, 'utf8'));
  if (Value.Check(Shipped, shipped)) return shipped;
  const [fault] = Value.Errors(Shipped, shipped);
  throw new Error(`periodic-reports.json: ${fault?.instancePath} ${fault?.message}`);
}

/**
 * Puts the monthly, quarterly, half-year, nine-month and yearly reports that the product ships into force from today, each with its
 * form. What was published under the same key before stays as it is.
 * @rule Decree 09/2019/NĐ-CP, Art. 12 (days whose figures they cover); that they are due within 2 working days is a setting
 */
export const loadPeriodicRegimes = useCase(
  'reporting.load-periodic-regimes',
  { permission: 'reporting.manage-regimes', input: Type.Object({}) },
  async (_input, { tx, clock, context }) => {
    const known = new Set((await selectRegimes(tx)).map(({ key }) => key));
    const { itemSets, regimes } = await readPeriodicReports();
    const missing = regimes.filter(({ key }) => !known.has(key));
    const today = vietnamDay(clock.now());
    for (const regime of missing) {
      const [form] = await selectFormHead(tx, regime.key);
      if (!form) await publishShippedForm(context, regime, itemSets[regime.itemSet], today);
      await publishRegime(context, { key: regime.key, validFrom: today, content: regime.content });
    }
    return { published: missing.map(({ key }) => key) };
  },
);

async function publishShippedForm(
  context: Context,
  { key, itemSet, content: { nameVi, nameEn, reporters } }: ShippedRegime,
  set: Static<typeof ItemSet> | undefined,
  validFrom: CalendarDate,
): Promise<void> {
  if (!set || reporters.level === 'body') throw new Error(`periodic-reports.json: ${key} has no items ${itemSet} of a unit`);
  const content: FormContent = {
    nameVi,
    nameEn,
    level: reporters.level,
    block: 'committee',
    items: set.items.map(itemOf),
    checks: set.checks,
  };
  const { revision } = await saveFormDraft(context, { key, baseRevision: 0, content });
  await publishForm(context, { key, revision, validFrom });
}

/** Counts of a period begin anew with it, so nothing is taken over from the one before. */
function itemOf({ basis, sumOf, helpVi, ...item }: Static<typeof ShippedItem>): Item {
  const help = [helpVi, basis === 'setting' ? IS_A_SETTING : null].filter((sentence) => sentence !== null);
  return {
    ...wholeItem(item),
    helpVi: help.length > 0 ? help.join(' ') : null,
    carryForward: false,
    asksStatements: sumOf === undefined,
    source: sumOf ? { kind: 'derived', sumOf } : { kind: 'asked' },
  };
}
