import { type Item, wholeItem } from '@thong-suot/form-rules';
import type { Check } from '@thong-suot/form-rules/checks';
import type { CalendarDate } from '#kernel/calendar';
import { perDatabase, type Tx } from '#kernel/db/tx';
import { checksOf } from '../../domain/network/form-checks.ts';
import { type FormVersionRecord, selectFormVersionByNo, selectFormVersionsInForce } from '../../queries/network/form-queries.ts';

/** A form as reports are made on it: a published version never changes. */
export type FormVersion = {
  readonly formVersionNo: number;
  readonly key: string;
  readonly version: number;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly items: readonly Item[];
  readonly checks: readonly Check[];
};

const keptOf = perDatabase(() => new Map<number, FormVersion>());
const MOST_KEPT = 200;

/** @throws {Error} for a number never given: reports name only versions that exist */
export async function openFormVersion(tx: Tx, formVersionNo: number): Promise<FormVersion> {
  const known = keptOf(tx).get(formVersionNo);
  if (known) return known;
  const [row] = await selectFormVersionByNo(tx, formVersionNo);
  if (!row) throw new Error(`no version of a form has the number ${formVersionNo}`);
  return keep(keptOf(tx), row);
}

/** The versions in force on a day, by key of the form; a form without a published version is not there. */
export async function formVersionsInForce(
  tx: Tx,
  formKeys: readonly string[],
  day: CalendarDate,
): Promise<ReadonlyMap<string, FormVersion>> {
  const rows = await selectFormVersionsInForce(tx, [...formKeys], day);
  return new Map(rows.map((row) => [row.key, formVersionOf(row)]));
}

function keep(kept: Map<number, FormVersion>, row: FormVersionRecord): FormVersion {
  const version = formVersionOf(row);
  kept.set(row.formVersionNo, version);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return version;
}

function formVersionOf({ formVersionNo, key, version, nameVi, nameEn, items, content }: FormVersionRecord): FormVersion {
  const whole = items.map((item) => wholeItem(item));
  return { formVersionNo, key, version, nameVi, nameEn, items: whole, checks: checksOf(content, whole) };
}
