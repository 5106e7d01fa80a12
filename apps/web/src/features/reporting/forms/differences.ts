import type { Item } from '@thong-suot/form-rules';
import type { FormContent } from './form-queries.ts';

/** What of an item or form is not as it was, by the words of the page. */
export type ChangedPart =
  | 'name'
  | 'kind'
  | 'unit'
  | 'help'
  | 'options'
  | 'required'
  | 'every'
  | 'carryForward'
  | 'mayNotApply'
  | 'asksStatements'
  | 'conditions'
  | 'source';

export type Difference =
  | {
      readonly kind: 'added' | 'removed';
      readonly of: 'item' | 'check';
      readonly key: string;
      readonly nameVi: string;
      readonly nameEn: string;
    }
  | {
      readonly kind: 'changed';
      readonly key: string;
      readonly nameVi: string;
      readonly nameEn: string;
      readonly parts: readonly ChangedPart[];
    }
  | { readonly kind: 'order' | 'head' };

const PARTS: Readonly<Record<ChangedPart, (item: Item) => unknown>> = {
  name: ({ nameVi, nameEn }) => [nameVi, nameEn],
  kind: ({ kind }) => kind,
  unit: ({ unitVi, unitEn }) => [unitVi, unitEn],
  help: ({ helpVi }) => helpVi,
  options: ({ options }) => options.map(({ key, nameVi, nameEn }) => [key, nameVi, nameEn]),
  required: ({ required }) => required,
  every: ({ every }) => every,
  carryForward: ({ carryForward }) => carryForward,
  mayNotApply: ({ mayNotApply }) => mayNotApply,
  asksStatements: ({ asksStatements }) => asksStatements,
  conditions: ({ conditions }) => conditions.map(sorted),
  source: ({ source }) => sorted(source),
};

/** The members of an object in an order that does not hang on who wrote it. */
const sorted = (value: object): unknown => Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What a form asks or checks otherwise than before, in the order of the form; without a form before nothing differs. */
export function differencesBetween(before: FormContent, after: FormContent): readonly Difference[] {
  const named = ({ key, nameVi, nameEn }: Item) => ({ key, nameVi, nameEn });
  const old = new Map(before.items.map((item) => [item.key, item]));
  const kept = new Set(after.items.map(({ key }) => key));
  const differences: Difference[] = [];
  const head = ({ nameVi, nameEn, level, block }: FormContent) => [nameVi, nameEn, level, block];
  if (!isSame(head(before), head(after))) differences.push({ kind: 'head' });
  for (const item of after.items) {
    const was = old.get(item.key);
    if (!was) differences.push({ kind: 'added', of: 'item', ...named(item) });
    else {
      const parts = (Object.keys(PARTS) as ChangedPart[]).filter((part) => !isSame(PARTS[part](was), PARTS[part](item)));
      if (parts.length > 0) differences.push({ kind: 'changed', ...named(item), parts });
    }
  }
  for (const item of before.items) if (!kept.has(item.key)) differences.push({ kind: 'removed', of: 'item', ...named(item) });
  const order = ({ items }: FormContent) => items.flatMap(({ key }) => (old.has(key) && kept.has(key) ? [key] : []));
  if (!isSame(order(before), order(after))) differences.push({ kind: 'order' });
  return [...differences, ...checkDifferences(before, after)];
}

function checkDifferences(before: FormContent, after: FormContent): readonly Difference[] {
  const missing = (from: FormContent, there: FormContent) => {
    const known = new Set(there.checks.map((check) => JSON.stringify(deepSorted(check))));
    return from.checks.filter((check) => !known.has(JSON.stringify(deepSorted(check))));
  };
  const told = (kind: 'added' | 'removed', checks: FormContent['checks']) =>
    checks.map(({ key, textVi, textEn }): Difference => ({ kind, of: 'check', key, nameVi: textVi, nameEn: textEn }));
  return [...told('added', missing(after, before)), ...told('removed', missing(before, after))];
}

function deepSorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(deepSorted);
  if (typeof value !== 'object' || value === null) return value;
  return sorted(Object.fromEntries(Object.entries(value).map(([name, member]) => [name, deepSorted(member)])));
}
