import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Row = { readonly [column: string]: string };

/** The fields of RFC 4180 text, line by line; written for the tests alone, so that it shares no mistake with the product. */
function fieldsOf(text: string): string[][] {
  const lines: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/y;
  let line: string[] = [];
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) throw new Error(`no CSV after line ${lines.length + 1}`);
    line.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === ',') {
      if (field.lastIndex === text.length) line.push('');
      continue;
    }
    lines.push(line);
    line = [];
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** The rows of one file of a pack, each by its column names. */
export function readRows(dir: string, file: string): Row[] {
  const [header = [], ...lines] = fieldsOf(readFileSync(join(dir, file), 'utf8'));
  return lines.map((line) => Object.fromEntries(header.map((column, at) => [column, line[at] ?? ''])));
}

const quoted = (value: string) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** RFC 4180 text with LF ends, header first. */
export function csvText(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `${[columns, ...rows].map((row) => row.map((value) => quoted(String(value))).join(',')).join('\n')}\n`;
}
