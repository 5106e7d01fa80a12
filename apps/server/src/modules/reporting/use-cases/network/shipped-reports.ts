import { readFile } from 'node:fs/promises';
import { ITEM_KINDS, type Item, wholeItem } from '@thong-suot/form-rules';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import type { CalendarDate } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { Context } from '#kernel/use-case';
import { CheckSchema } from '../../domain/checks/check-schema.ts';
import type { FormContent } from '../../queries/network/form-draft-queries.ts';
import { FormKeySchema, RegimeContentSchema } from '../../queries/network/schemas.ts';
import { publishForm, saveFormDraft } from './build-forms.ts';
import { publishRegime } from './regimes.ts';

const FOLDER = new URL('../../../../../../../data/reference/', import.meta.url);
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
  regimes: Type.Array(
    Type.Object({
      key: FormKeySchema,
      itemSet: text,
      content: RegimeContentSchema,
      /** Names of the bodies that report, and of the one that receives: ids of an installation stand in no file. */
      bodies: Type.Optional(Type.Array(text, { minItems: 1 })),
      receiver: Type.Optional(text),
    }),
  ),
});
export type ShippedReports = Static<typeof Shipped>;
export type ShippedRegime = ShippedReports['regimes'][number];

/** Regimes that the product ships, with their forms. @throws {Error} when the file is not what it should be */
export async function readShippedReports(file: string): Promise<ShippedReports> {
  const shipped: unknown = JSON.parse(await readFile(new URL(file, FOLDER), 'utf8'));
  if (Value.Check(Shipped, shipped)) return shipped;
  const [fault] = Value.Errors(Shipped, shipped);
  throw new Error(`${file}: ${fault?.instancePath} ${fault?.message}`);
}

/** Publishes a shipped regime from a day on, and its form where there is none of that key yet. */
export async function publishShipped(
  context: Context,
  { key, content }: ShippedRegime,
  set: Static<typeof ItemSet> | undefined,
  { validFrom, hasForm }: { readonly validFrom: CalendarDate; readonly hasForm: boolean },
): Promise<void> {
  if (!set) throw new Error(`no items are shipped for ${key}`);
  if (!hasForm) {
    const { revision } = await saveFormDraft(context, { key, baseRevision: 0, content: formOf(content, set) });
    await publishForm(context, { key, revision, validFrom });
  }
  await publishRegime(context, { key, validFrom, content });
}

function formOf({ nameVi, nameEn, reporters }: ShippedRegime['content'], set: Static<typeof ItemSet>): FormContent {
  const block = reporters.level === 'body' ? null : 'committee';
  return { nameVi, nameEn, level: reporters.level, block, items: set.items.map(itemOf), checks: set.checks };
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
