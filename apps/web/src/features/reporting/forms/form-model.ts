import { type Item, type ItemKind, wholeItem } from '@thong-suot/form-rules';
import { foldText } from '@thong-suot/ui';
import { itemsOfCheck } from './checks-model.ts';
import type { FormContent } from './form-queries.ts';

const LONGEST_KEY = 60;

/** A key out of a Vietnamese name: "Số giờ mất điện" becomes `so-gio-mat-dien`, with a number when that is taken. */
export function keyOf(name: string, taken: ReadonlySet<string>): string {
  const plain = foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_KEY)
    .replace(/^-+|-+$/g, '');
  const base = plain === '' ? 'muc' : plain;
  let key = base;
  for (let number = 2; taken.has(key); number += 1) key = `${base}-${number}`;
  return key;
}

const keysOf = ({ items }: FormContent): ReadonlySet<string> => new Set(items.map(({ key }) => key));

/** Items bear the number of their place. */
const numbered = (items: readonly Item[]): readonly Item[] =>
  items.map((item, place) => (item.no === place + 1 ? item : { ...item, no: place + 1 }));

/** Yesterday's file shows nothing of today. */
const carriedForward = (kind: ItemKind): boolean => kind !== 'file';

/** The content with a new item at the end, asked each time; its key follows from its name and stays. */
export function withNewItem(content: FormContent, nameVi: string, kind: ItemKind): FormContent {
  const key = keyOf(nameVi, keysOf(content));
  const asked = { nameVi, nameEn: nameVi, kind, mayNotApply: false, carryForward: carriedForward(kind) };
  const item = wholeItem({ key, no: content.items.length + 1, ...asked });
  return { ...content, items: [...content.items, item] };
}

/**
 * The content with an item of another form under its own key: the same meaning, asked in both. What hangs on other items of that
 * form is left behind.
 */
export function withReusedItem(content: FormContent, item: Item): FormContent {
  const source: Item['source'] = item.source.kind === 'derived' ? { kind: 'asked' } : item.source;
  return { ...content, items: numbered([...content.items, { ...item, conditions: [], source }]) };
}

/** The content with an item so many places further down, or, negative, up. */
export function withItemMoved(content: FormContent, key: string, step: number): FormContent {
  const from = content.items.findIndex((item) => item.key === key);
  const to = from + step;
  const moved = content.items[from];
  if (!moved || to < 0 || to >= content.items.length) return content;
  const items = content.items.filter((item) => item.key !== key);
  items.splice(to, 0, moved);
  return { ...content, items: numbered(items) };
}

/** The content without an item, and without what hung on it: conditions, parts of sums, checks. */
export function withoutItem(content: FormContent, key: string): FormContent {
  const items = content.items
    .filter((item) => item.key !== key)
    .map((item) => ({
      ...item,
      conditions: item.conditions.filter(({ itemKey }) => itemKey !== key),
      source: sourceWithout(item.source, key),
    }));
  return { ...content, items: numbered(items), checks: content.checks.filter((check) => !itemsOfCheck(check).includes(key)) };
}

const sourceWithout = (source: Item['source'], key: string): Item['source'] =>
  source.kind === 'derived' ? { ...source, sumOf: source.sumOf.filter((part) => part !== key) } : source;

/** The content with an item changed; an English name that only repeated the Vietnamese one follows it. */
export function withItem(content: FormContent, key: string, change: Partial<Item>): FormContent {
  const changed = (item: Item): Item => {
    const { nameVi = item.nameVi } = change;
    const nameEn = item.nameEn === item.nameVi ? nameVi : item.nameEn;
    const { kind = item.kind } = change;
    const carryForward = kind === item.kind ? item.carryForward : carriedForward(kind);
    return fitting({ ...item, nameEn, carryForward, ...change });
  };
  return { ...content, items: content.items.map((item) => (item.key === key ? changed(item) : item)) };
}

/** What an item of another kind cannot have falls away. */
function fitting(item: Item): Item {
  const isNumber = item.kind === 'number';
  return {
    ...item,
    unitVi: isNumber ? item.unitVi : null,
    unitEn: isNumber ? item.unitEn : null,
    options: item.kind === 'choice' ? item.options : [],
    source: hasSource(item) ? item.source : { kind: 'asked' },
  };
}

/** Only a number is added up, and only numbers and shares are measured. */
function hasSource({ kind, source }: Item): boolean {
  if (source.kind === 'asked' || kind === 'number') return true;
  return source.kind === 'measured' && kind === 'share';
}

/** The content with an item of another meaning than the one of the same key elsewhere: it gets a key of its own. */
export function withOwnKey(content: FormContent, key: string, formKey: string): FormContent {
  const item = content.items.find((one) => one.key === key);
  if (!item) return content;
  const fresh = keyOf(`${formKey} ${item.nameVi}`, keysOf(content));
  const renamed = (one: Item): Item => ({
    ...one,
    key: one.key === key ? fresh : one.key,
    conditions: one.conditions.map((condition) => (condition.itemKey === key ? { ...condition, itemKey: fresh } : condition)),
    source:
      one.source.kind === 'derived'
        ? { ...one.source, sumOf: one.source.sumOf.map((part) => (part === key ? fresh : part)) }
        : one.source,
  });
  // A check names items in many places; one that named this item is made again.
  const checks = content.checks.filter((check) => !itemsOfCheck(check).includes(key));
  return { ...content, items: content.items.map(renamed), checks };
}

/** The content with the meaning that the key has in another form: name, kind, unit and options are taken over. */
export function withMeaningOf(content: FormContent, key: string, meant: Item): FormContent {
  const { nameVi, nameEn, kind, unitVi, unitEn, options } = meant;
  return withItem(content, key, { nameVi, nameEn, kind, unitVi, unitEn, options });
}
