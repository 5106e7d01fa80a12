import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { SourceFiles, SourceRow } from '../../domain/checks/published/table.ts';

const DATA = new URL('../../../../../../../data/', import.meta.url);
/** Tables as they were published: reference tables, and the annexes of the daily report of 22/9/2025. */
const FOLDERS = [new URL('reference/', DATA), new URL('day-2025-09-22/expected/', DATA)];

type Parsed = { readonly record: Readonly<Record<string, string>>; readonly info: { readonly lines: number } };

async function readFolder(folder: URL): Promise<readonly (readonly [string, readonly SourceRow[]])[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort();
  return Promise.all(
    names.map(async (name) => {
      const parsed: Parsed[] = parse(await readFile(new URL(name, folder), 'utf8'), { columns: true, bom: true, info: true });
      return [name, parsed.map(({ record, info }) => ({ line: info.lines, cells: record }))] as const;
    }),
  );
}

/** The published tables that the product ships, row by row. */
export async function readPublishedTables(): Promise<SourceFiles> {
  return Object.fromEntries((await Promise.all(FOLDERS.map(readFolder))).flat());
}
