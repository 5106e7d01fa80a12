import { isDecimal } from './decimal.ts';
import type { Condition, Item } from './item.ts';

/** Why a form cannot be published; `itemKey` null: it concerns the form as a whole. */
export type FormFault = {
  readonly code:
    | 'no-items'
    | 'too-many-items'
    | 'key-malformed'
    | 'key-twice'
    | 'name-missing'
    | 'options-missing'
    | 'option-twice'
    | 'condition-on-no-earlier-item'
    | 'condition-does-not-fit'
    | 'sum-of-what-is-no-number';
  readonly itemKey: string | null;
};

export const MOST_ITEMS = 300;
const KEY = /^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$/;

/**
 * What stands against publishing a form. A condition may hang on an item further up only: so none hangs on itself, also not
 * round several corners, and whoever fills in the form has answered what decides before.
 */
export function formFaults(items: readonly Item[]): readonly FormFault[] {
  const faults: FormFault[] = [];
  if (items.length === 0) faults.push({ code: 'no-items', itemKey: null });
  if (items.length > MOST_ITEMS) faults.push({ code: 'too-many-items', itemKey: null });
  const earlier = new Map<string, Item>();
  for (const item of items) {
    for (const code of faultsOf(item, earlier, items)) faults.push({ code, itemKey: item.key });
    earlier.set(item.key, item);
  }
  return faults;
}

function* faultsOf(item: Item, earlier: ReadonlyMap<string, Item>, items: readonly Item[]): Generator<FormFault['code']> {
  if (!KEY.test(item.key)) yield 'key-malformed';
  if (earlier.has(item.key)) yield 'key-twice';
  if (item.nameVi.trim() === '' || item.nameEn.trim() === '') yield 'name-missing';
  if (item.kind === 'choice' && item.options.length < 2) yield 'options-missing';
  if (new Set(item.options.map(({ key }) => key)).size < item.options.length) yield 'option-twice';
  for (const condition of item.conditions) {
    const other = earlier.get(condition.itemKey);
    if (!other) yield 'condition-on-no-earlier-item';
    else if (!fits(condition, other)) yield 'condition-does-not-fit';
  }
  if (item.source.kind === 'derived' && !isSum(item, item.source.sumOf, items)) yield 'sum-of-what-is-no-number';
}

function fits(condition: Condition, { kind, options }: Item): boolean {
  switch (condition.is) {
    case 'answered':
    case 'not-answered':
      return true;
    case 'yes':
    case 'no':
      return kind === 'yes-no';
    case 'option':
      return kind === 'choice' && options.some(({ key }) => key === condition.option);
    case 'at-least':
    case 'at-most':
      return kind === 'number' && isDecimal(condition.number);
  }
}

/** A sum is a number made of at least two other numbers that somebody fills in or the platform measures. */
function isSum(item: Item, parts: readonly string[], items: readonly Item[]): boolean {
  const byKey = new Map(items.map((one) => [one.key, one]));
  const areNumbers = parts.every((part) => {
    const other = byKey.get(part);
    return part !== item.key && other?.kind === 'number' && other.source.kind !== 'derived';
  });
  return item.kind === 'number' && parts.length >= 2 && new Set(parts).size === parts.length && areNumbers;
}
