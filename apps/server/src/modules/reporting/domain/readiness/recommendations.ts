import {
  type CellFault,
  type CellFile,
  cellFaults,
  cellText,
  mustBeGiven,
  mustBeProvinceCode,
  repeated,
  textOrNull,
} from './source-cells.ts';

/** What a province proposed in a report, in its words; `itemKey` null: about no single item. */
export type Recommendation = {
  readonly provinceCode: string;
  /** As printed: names from before the mergers stay. */
  readonly publishedName: string;
  readonly section: string;
  readonly itemKey: string | null;
  readonly textVi: string;
  readonly line: number;
};

const COLUMNS = ['published_name', 'province_code', 'text_vi', 'section', 'item_key'];

/** Reads a list of proposals; with any fault nothing of it may be stored. */
export function checkRecommendations(file: CellFile): {
  recommendations: readonly Recommendation[];
  faults: readonly CellFault[];
} {
  const rules = [...['published_name', 'text_vi', 'section'].map(mustBeGiven), mustBeProvinceCode('province_code')];
  const ofCells = cellFaults(file, rules, COLUMNS);
  const keyOf = (row: CellFile['rows'][number]) => `${cellText(row, 'province_code')}/${cellText(row, 'text_vi')}`;
  const faults = ofCells.length > 0 ? ofCells : repeated(file, 'text_vi', keyOf);
  if (faults.length > 0) return { recommendations: [], faults };
  const recommendations = file.rows.map((row) => ({
    provinceCode: cellText(row, 'province_code'),
    publishedName: cellText(row, 'published_name'),
    section: cellText(row, 'section'),
    itemKey: textOrNull(row, 'item_key'),
    textVi: cellText(row, 'text_vi'),
    line: row.line,
  }));
  return { recommendations, faults: [] };
}
