import { compareFractions, percent, pointsBetween } from './arithmetic.ts';

/** The evidence of a number as a reader sees it; named anew here, so that working it out needs nothing of the product. */
export type EvidenceSeen = {
  readonly formula: {
    readonly kind: string;
    readonly decimals?: number;
    readonly group?: string;
    readonly order?: readonly string[];
    readonly test?: TestSeen;
  };
  readonly operands: readonly EvidenceSeen[];
  readonly parts: readonly { readonly group: string; readonly amount: number; readonly counted: boolean }[];
};
type TestSeen = { readonly is: string; readonly numerator?: number; readonly denominator?: number };
type Sums = { readonly counted: number; readonly all: number };

function sumsOf(parts: EvidenceSeen['parts']): Sums {
  let [counted, all] = [0, 0];
  for (const part of parts) {
    all += part.amount;
    if (part.counted) counted += part.amount;
  }
  return { counted, all };
}

function passes({ counted, all }: Sums, { is, numerator = 0, denominator = 1 }: TestSeen): boolean {
  if (is === 'any') return counted > 0;
  if (all === 0) return false;
  const side = compareFractions(counted, all, numerator, denominator);
  return is === 'below' ? side < 0 : is === 'above' ? side > 0 : side === 0;
}

/** Works a number out again from its evidence alone. @throws {RangeError} for a formula that a reader could not know */
export function recompute({ formula, operands, parts }: EvidenceSeen): number | null {
  const [first, second] = operands.map(recompute);
  const { counted, all } = sumsOf(parts);
  if (formula.kind === 'sum') return counted;
  if (formula.kind === 'share') return percent(counted, all, formula.decimals ?? 0);
  if (formula.kind === 'change') return pointsBetween(first ?? 0, second ?? 0);
  if (formula.kind === 'ratio') return percent(first ?? 0, second ?? 0, formula.decimals ?? 0);
  const test = formula.test ?? { is: 'any' };
  const groups = new Map([...Map.groupBy(parts, (part) => part.group)].map(([group, own]) => [group, sumsOf(own)]));
  const passing = [...groups].filter(([, sums]) => passes(sums, test));
  if (formula.kind === 'groups') return passing.length;
  if (formula.kind === 'every-group') return passing.length === groups.size ? 1 : 0;
  if (formula.kind !== 'rank') throw new RangeError(`no such formula: ${formula.kind}`);
  const order = formula.order ?? [];
  const ranked = passing.sort(
    ([one, a], [other, b]) => compareFractions(a.counted, a.all, b.counted, b.all) || order.indexOf(one) - order.indexOf(other),
  );
  return ranked.findIndex(([group]) => group === formula.group) + 1;
}
