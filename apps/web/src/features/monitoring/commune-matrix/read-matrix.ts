import { colourOfSign, toneOfColour } from '../colours.ts';
import type { CommuneNames, MatrixAnswer } from '../contract.ts';
import type { MatrixCommune, MatrixProvince } from './matrix-model.ts';

const MET = '1';

/** The matrix out of the server's columns: communes under their provinces, each with the conditions it does not meet. */
export function readMatrix(
  { communes, conditions, patterns, provinces }: MatrixAnswer,
  names: CommuneNames,
): readonly MatrixProvince[] {
  const numbers = conditions.map(({ no }) => no);
  const unmetOf = patterns.map((pattern) => numbers.filter((_, item) => pattern[item] !== MET));
  const nameOf = new Map(names.communes.code.map((code, index) => [code, names.communes.name[index] ?? code]));
  const grouped: MatrixCommune[][] = provinces.map(() => []);
  communes.code.forEach((code, index) => {
    const tone = toneOfColour(colourOfSign(communes.colour[index]));
    const pattern = communes.pattern[index] ?? null;
    const unmet = tone === 'missing' || pattern === null ? [] : (unmetOf[pattern] ?? []);
    grouped[communes.province[index] ?? -1]?.push({ code, name: nameOf.get(code) ?? code, tone, unmet });
  });
  return provinces.map(({ code, shortName }, index) => ({ code, name: shortName, communes: grouped[index] ?? [] }));
}
