import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from './csv.ts';

type Cell = string | number | null;
export type ReportJson = {
  readonly summary: unknown;
  readonly annexes: { readonly [annex: string]: readonly { readonly [column: string]: Cell }[] | null | undefined };
};

const NOT_PRINTED = ['published_order', 'rule_order', 'note'];

/** An expected cell as the report should hold it: a number where the report prints one, else the text; empty is null. */
function expectedCell(text: string, actual: Cell | undefined): Cell {
  if (text === '') return null;
  return typeof actual === 'number' ? Number(text) : text;
}

function compareAnnex(annex: string, actual: ReportJson['annexes'][string], dir: string, file: string): string[] {
  const rows = readRows(dir, file);
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !NOT_PRINTED.includes(column));
  const expected = rows.filter((row) => row.rule_order !== '').sort((a, b) => Number(a.rule_order) - Number(b.rule_order));
  if (!actual) return [`annex ${annex}: ${expected.length} rows expected, the report has none`];
  const faults =
    actual.length === expected.length ? [] : [`annex ${annex}: ${expected.length} rows expected, ${actual.length} in the report`];
  expected.forEach((row, at) => {
    const line = actual[at] ?? {};
    if (JSON.stringify(Object.keys(line)) !== JSON.stringify(columns))
      faults.push(`annex ${annex} row ${at + 1}: columns ${Object.keys(line).join()}`);
    for (const column of columns) {
      const wanted = expectedCell(row[column] ?? '', line[column]);
      if (line[column] !== wanted)
        faults.push(`annex ${annex} row ${at + 1} ${column}: ${wanted} expected, ${line[column]} in the report`);
    }
  });
  return faults;
}

/**
 * Every difference between a report and the files of `expected/` of a pack, cell by cell in rule order, surplus rows and
 * surplus keys of the summary included; empty when the report is right. Knows no exception.
 */
export function compareWithExpected(report: ReportJson, expectedDir: string): string[] {
  const summary = JSON.parse(readFileSync(join(expectedDir, 'summary.json'), 'utf8')) as Record<string, unknown>;
  const actual = report.summary as Record<string, unknown>;
  const faults: string[] = [];
  for (const key of new Set([...Object.keys(summary), ...Object.keys(actual)])) {
    const [wanted, found] = [JSON.stringify(summary[key]), JSON.stringify(actual[key])];
    if (wanted !== found) faults.push(`summary ${key}: ${wanted} expected, ${found} in the report`);
  }
  const files = readdirSync(expectedDir)
    .filter((file) => /^annex-.*[.]csv$/.test(file))
    .sort();
  if (files.length === 0) faults.push(`no annex under ${expectedDir}`);
  for (const file of files) {
    const annex = file.slice('annex-'.length, -'.csv'.length).replace(/^0/, '');
    faults.push(...compareAnnex(annex, report.annexes[annex], expectedDir, file));
  }
  return faults;
}
