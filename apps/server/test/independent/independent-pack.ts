import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareNames } from './arithmetic.ts';
import { type Row, readRows } from './csv.ts';

export type Line = { [column: string]: string | number | null };

/** What every annex of the independent computation reads: the register and the rows of the day. */
export type IndependentPack = {
  readonly dir: string;
  readonly day: string;
  readonly dayBefore: string;
  readonly rows: (file: string) => Row[];
  /** Provinces in alphabetical order with the codes of their communes. */
  readonly provinces: readonly { readonly code: string; readonly name: string; readonly communes: readonly string[] }[];
  readonly provinceOf: ReadonlyMap<string, string>;
};

/** Opens a pack directory in the format of `day-2025-09-22`. */
export function openIndependentPack(dir: string): IndependentPack {
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as { date: string; previousDate: string };
  const communes = readRows(dir, 'communes.csv');
  const provinces = readRows(dir, 'provinces.csv').map((row) => ({
    code: row.province_code ?? '',
    name: row.short_name ?? '',
    communes: communes
      .filter((commune) => commune.province_code === row.province_code)
      .map((commune) => commune.commune_code ?? ''),
  }));
  return {
    dir,
    day: manifest.date,
    dayBefore: manifest.previousDate,
    rows: (file) => readRows(dir, file),
    provinces: provinces.sort((one, other) => compareNames(one.name, other.name)),
    provinceOf: new Map(communes.map((row) => [row.commune_code ?? '', row.province_code ?? ''])),
  };
}

/** The row that counts of each known commune for one day (the last one), or null when the file has none for that day. */
export function communeRows(pack: IndependentPack, file: string, day: string): Map<string, Row> | null {
  const counted = new Map<string, Row>();
  for (const row of pack.rows(file)) {
    if (row.date === day && pack.provinceOf.has(row.commune_code ?? '')) counted.set(row.commune_code ?? '', row);
  }
  return counted.size === 0 ? null : counted;
}
