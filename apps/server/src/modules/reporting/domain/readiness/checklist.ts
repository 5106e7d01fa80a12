import {
  type CellFault,
  type CellFile,
  cellFaults,
  cellText,
  countOrNull,
  mustBeCount,
  mustBeGiven,
  mustBeOneOf,
  mustBeProvinceCode,
  repeated,
  textOrNull,
} from './source-cells.ts';

/** One item of the checklist, with the counts as the report published them; null where it gives none. */
export type ChecklistItem = {
  readonly key: string;
  readonly section: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly donePublished: number | null;
  readonly reportedPublished: number | null;
  readonly noteVi: string | null;
};

/** What the report says of one province in one item; without `notFinished` it only tells a difficulty. */
export type ChecklistState = {
  readonly itemKey: string;
  readonly provinceCode: string;
  /** As printed: names from before the mergers stay. */
  readonly publishedName: string;
  readonly notFinished: boolean;
  readonly difficultyVi: string | null;
  readonly line: number;
};
export type SilentProvince = { readonly provinceCode: string; readonly publishedName: string };

/** A checklist: its items in the order of the report, the provinces it names, and those that had sent nothing. */
export type Checklist = {
  readonly items: readonly ChecklistItem[];
  readonly states: readonly ChecklistState[];
  readonly silent: readonly SilentProvince[];
};
export type ChecklistFiles = { readonly items: CellFile; readonly states: CellFile; readonly silent: CellFile };

const ITEM_COLUMNS = ['item_key', 'section', 'name_vi', 'name_en', 'done_published', 'reported_published', 'note'];
const STATE_COLUMNS = ['item_key', 'published_name', 'province_code', 'difficulty_vi', 'listed_not_finished'];
const SILENT_COLUMNS = ['province_code', 'published_name'];

/** Reads the three files of a checklist; with any fault nothing of it may be stored. */
export function checkChecklist({ items, states, silent }: ChecklistFiles): {
  checklist: Checklist;
  faults: readonly CellFault[];
} {
  const itemRules = [
    ...['item_key', 'section', 'name_vi', 'name_en'].map(mustBeGiven),
    mustBeCount('done_published', true),
    mustBeCount('reported_published', true),
  ];
  const stateRules = [
    mustBeProvinceCode('province_code'),
    mustBeGiven('published_name'),
    mustBeOneOf('listed_not_finished', ['yes', 'no']),
  ];
  const silentRules = [mustBeProvinceCode('province_code'), mustBeGiven('published_name')];
  const ofFiles = [
    ...cellFaults(items, itemRules, ITEM_COLUMNS),
    ...cellFaults(states, stateRules, STATE_COLUMNS),
    ...cellFaults(silent, silentRules, SILENT_COLUMNS),
  ];
  const checklist = ofFiles.length === 0 ? read({ items, states, silent }) : { items: [], states: [], silent: [] };
  return { checklist, faults: ofFiles.length === 0 ? faultsBetween({ items, states, silent }) : ofFiles };
}

/** Faults of rows against each other: keys twice, items and provinces that contradict another file. */
function faultsBetween({ items, states, silent }: ChecklistFiles): readonly CellFault[] {
  const keys = new Set(items.rows.map((row) => cellText(row, 'item_key')));
  const silentCodes = new Set(silent.rows.map((row) => cellText(row, 'province_code')));
  const wrong = (column: string, isWrong: (value: string) => boolean, vi: string, en: string): readonly CellFault[] =>
    states.rows.filter((row) => isWrong(cellText(row, column))).map(({ line }) => ({ file: states.name, line, column, vi, en }));
  return [
    ...repeated(items, 'item_key', (row) => cellText(row, 'item_key')),
    ...repeated(states, 'published_name', (row) => `${cellText(row, 'item_key')}/${cellText(row, 'published_name')}`),
    ...repeated(silent, 'province_code', (row) => cellText(row, 'province_code')),
    ...wrong('item_key', (key) => !keys.has(key), 'không có mục này trong danh sách mục', 'no such item in the list of items'),
    ...wrong(
      'province_code',
      (code) => silentCodes.has(code),
      'tỉnh này được ghi là chưa báo cáo',
      'this province is said not to have reported',
    ),
  ];
}

const read = ({ items, states, silent }: ChecklistFiles): Checklist => ({
  items: items.rows.map((row) => ({
    key: cellText(row, 'item_key'),
    section: cellText(row, 'section'),
    name: { vi: cellText(row, 'name_vi'), en: cellText(row, 'name_en') },
    donePublished: countOrNull(row, 'done_published'),
    reportedPublished: countOrNull(row, 'reported_published'),
    noteVi: textOrNull(row, 'note'),
  })),
  states: states.rows.map((row) => ({
    itemKey: cellText(row, 'item_key'),
    provinceCode: cellText(row, 'province_code'),
    publishedName: cellText(row, 'published_name'),
    notFinished: cellText(row, 'listed_not_finished') === 'yes',
    difficultyVi: textOrNull(row, 'difficulty_vi'),
    line: row.line,
  })),
  silent: silent.rows.map((row) => ({
    provinceCode: cellText(row, 'province_code'),
    publishedName: cellText(row, 'published_name'),
  })),
});
