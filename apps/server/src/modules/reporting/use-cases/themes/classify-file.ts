import type { Classifier } from '../../domain/themes/classifier.ts';
import { type FileFault, missingColumns, unlessOneOf } from '../../domain/themes/table-rows.ts';
import { STATEMENT_BLOCKS } from '../../domain/themes/taxonomy.ts';
import { type CsvTable, readTable, writeTable } from './read-table.ts';

const KINDS = ['obstacle', 'recommendation'] as const;
const THEME = 'theme';
const CONFIDENCE = 'confidence';
/** The longest statement in characters: a page of text. */
const LONGEST = 20_000;
const DECIMALS = 4;

export type ClassifiedFile = { readonly csv: string; readonly statements: number } | { readonly faults: readonly FileFault[] };

/**
 * Puts `theme` and `confidence` (0 to 1, decimal point) to each row of a CSV text with `block`, `kind` and `statement_vi`. Columns of
 * these names that are there already get the new values. Rows and other columns stay as they are. The classifier is made once the file
 * is known to be without faults.
 */
export function classifyFile(text: string, makeOne: () => Classifier): ClassifiedFile {
  const table = readTable(text);
  if ('faults' in table) return table;
  const faults = faultsOf(table);
  if (faults.length > 0) return { faults };
  const classifier = makeOne();
  const rows = table.rows.map((row) => {
    const block = STATEMENT_BLOCKS.find((one) => one === row.cells['block']) ?? 'general';
    const { theme, confidence } = classifier.choose(row.cells['statement_vi'] ?? '', block);
    return { ...row, cells: { ...row.cells, [THEME]: theme, [CONFIDENCE]: confidence.toFixed(DECIMALS) } };
  });
  const columns = [...table.columns, ...[THEME, CONFIDENCE].filter((column) => !table.columns.includes(column))];
  return { csv: writeTable({ ...table, columns, rows }), statements: rows.length };
}

function faultsOf({ columns, rows }: CsvTable): readonly FileFault[] {
  const missing = missingColumns(columns, ['block', 'kind', 'statement_vi']);
  if (missing.length > 0) return missing;
  return rows.flatMap((row) => [
    ...(row.count === columns.length ? [] : [cellCount(row.line, row.count, columns.length)]),
    ...unlessOneOf(row, 'block', STATEMENT_BLOCKS),
    ...unlessOneOf(row, 'kind', KINDS),
    ...((row.cells['statement_vi'] ?? '').length > LONGEST ? [tooLong(row.line)] : []),
  ]);
}

const cellCount = (line: number, count: number, columns: number): FileFault => ({
  line,
  column: '',
  vi: `dòng có ${count} ô, tiêu đề có ${columns} cột`,
  en: `the row has ${count} cells, the header ${columns} columns`,
});
const tooLong = (line: number): FileFault => ({
  line,
  column: 'statement_vi',
  vi: `ý kiến dài quá ${LONGEST} ký tự`,
  en: `the statement is longer than ${LONGEST} characters`,
});
