import { readRows } from './csv.ts';
import type { Random } from './random.ts';
import { SHIPPED_DAY } from './shipped-day.ts';

/** Five provinces, or the whole country. */
export type RandomScope = 'five-provinces' | 'nation';
export type CsvRow = readonly (string | number)[];
export type RandomUnits = {
  readonly provinces: readonly {
    readonly code: string;
    readonly name: string;
    readonly shortName: string;
    readonly communes: readonly string[];
  }[];
  readonly communes: readonly { readonly code: string; readonly provinceCode: string; readonly name: string }[];
  /** Codes that are not in the pack's register. */
  readonly unknown: readonly string[];
};
/** What the parts of a random day share. */
export type RandomDay = {
  readonly random: Random;
  readonly units: RandomUnits;
  readonly date: string;
  readonly previousDate: string;
};

/** Sizes whose shares often fall on a rounding tie. */
const TIE_SIZES = [1, 2, 3, 8, 16, 32, 40, 48, 64, 80, 96];

/** The day `days` later. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** All units of the nation, or five provinces, most of them with a part of their communes. */
export function randomUnits(random: Random, scope: RandomScope): RandomUnits {
  const provinces = readRows(SHIPPED_DAY, 'provinces.csv').map((row) => ({
    code: row['province_code'] ?? '',
    name: row['name'] ?? '',
    shortName: row['short_name'] ?? '',
  }));
  const communes = readRows(SHIPPED_DAY, 'communes.csv').map((row) => ({
    code: row['commune_code'] ?? '',
    provinceCode: row['province_code'] ?? '',
    name: row['name'] ?? '',
  }));
  const kept = scope === 'nation' ? provinces : random.shuffle(provinces).slice(0, 5);
  const keptCommunes = kept.flatMap((province) => {
    const own = communes.filter((commune) => commune.provinceCode === province.code);
    return scope === 'nation' || random.chance(0.3) ? own : random.shuffle(own).slice(0, random.pick(TIE_SIZES));
  });
  const codes = new Set(keptCommunes.map((commune) => commune.code));
  const left = communes
    .filter((commune) => !codes.has(commune.code))
    .slice(0, 3)
    .map((commune) => commune.code);
  return {
    provinces: kept.map((province) => ({
      ...province,
      communes: keptCommunes.filter((commune) => commune.provinceCode === province.code).map((commune) => commune.code),
    })),
    communes: random.shuffle(keptCommunes),
    unknown: ['99998', '99999', ...left],
  };
}
