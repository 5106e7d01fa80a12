import type { CatalogueProvince } from './input.ts';

const CITY = 'Thành phố ';

/** How a province is named, by place in the report (outline §1.1). All take the code; an unknown code is a mistake of the caller. */
export type ProvinceNames = {
  /** Annexes 1, 4, 5, 6, 9 to 20: "TP. Huế", "An Giang". */
  readonly inAnnex: (code: string) => string;
  /** Text and Annexes 7, 21: "Thành phố Huế", "An Giang". */
  readonly inText: (code: string) => string;
  /** Annex 8: "Thành phố Huế", "Tỉnh An Giang". */
  readonly inRegister: (code: string) => string;
  readonly isCity: (code: string) => boolean;
};

/** @throws {RangeError} from each of its functions for a code outside the catalogue */
export function provinceNames(provinces: readonly CatalogueProvince[]): ProvinceNames {
  const byCode = new Map(provinces.map((province) => [province.code, province]));
  const find = (code: string) => {
    const province = byCode.get(code);
    if (!province) throw new RangeError(`no province ${code} in the catalogue`);
    return province;
  };
  const isCity = (code: string) => find(code).name.startsWith(CITY);
  return {
    isCity,
    inAnnex: (code) => (isCity(code) ? `TP. ${find(code).shortName}` : find(code).shortName),
    inText: (code) => (isCity(code) ? find(code).name : find(code).shortName),
    inRegister: (code) => find(code).name,
  };
}
