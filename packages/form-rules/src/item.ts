import type { ItemKind } from './answer.ts';

/** How often an item is asked: in every report of the form, or only where a week, month, quarter or year begins anew. */
export const ITEM_FREQUENCIES = ['every-report', 'weekly', 'monthly', 'quarterly', 'yearly'] as const;
export type ItemFrequency = (typeof ITEM_FREQUENCIES)[number];

export type Option = { readonly key: string; readonly nameVi: string; readonly nameEn: string };

/** When an item is asked: another item of the form has this answer. Several conditions hold together. */
export type Condition =
  | { readonly itemKey: string; readonly is: 'yes' | 'no' | 'answered' | 'not-answered' }
  | { readonly itemKey: string; readonly is: 'option'; readonly option: string }
  | { readonly itemKey: string; readonly is: 'at-least' | 'at-most'; readonly number: string };

/** Where the value comes from: asked of the reporter, measured by the platform, or derived from other items. */
export type ItemSource =
  | { readonly kind: 'asked' }
  | { readonly kind: 'measured'; readonly measurement: string }
  /** The sum of other number items of the form. */
  | { readonly kind: 'derived'; readonly sumOf: readonly string[] };

/** One item (chỉ tiêu) of a form version. One key has one meaning in all forms. */
export type Item = {
  readonly key: string;
  /** Its printed number. */
  readonly no: number;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly kind: ItemKind;
  /** The unit of a number (đơn vị tính): "hồ sơ", "%". */
  readonly unitVi: string | null;
  readonly unitEn: string | null;
  readonly helpVi: string | null;
  readonly options: readonly Option[];
  readonly required: boolean;
  readonly every: ItemFrequency;
  /** The last answer is filled in and taken over with one confirmation. */
  readonly carryForward: boolean;
  /** "Not applicable yet", with a reason, is an answer. */
  readonly mayNotApply: boolean;
  /** A difficulty and a proposal can be written beside it. */
  readonly asksStatements: boolean;
  readonly conditions: readonly Condition[];
  readonly source: ItemSource;
};

/** An item as it is stored: forms that came with a day pack say no more than key, number and names. */
export type StoredItem = Pick<Item, 'key' | 'no' | 'nameVi' | 'nameEn'> & Partial<Item>;

/** The item with all that it leaves unsaid: a yes/no question asked each time, taken over when unchanged. */
export function wholeItem(item: StoredItem): Item {
  return {
    kind: 'yes-no',
    unitVi: null,
    unitEn: null,
    helpVi: null,
    options: [],
    required: true,
    every: 'every-report',
    carryForward: true,
    mayNotApply: true,
    asksStatements: false,
    conditions: [],
    source: { kind: 'asked' },
    ...item,
  };
}
