import type { Evidence } from '../daily-report/explained.ts';
import type { EvidencePart } from '../daily-report/figure.ts';
import { type Listing, type Page, pageOf, selectRows } from './listing.ts';

/** What a figure is made of, without its parts. Counted and whole are sums of amounts, so a share can be worked out again. */
export type EvidenceHead = Pick<Evidence, 'value' | 'formula' | 'rules'> & {
  readonly counted: number;
  readonly whole: number;
  /** Of a change: the figure of the day, then that of the day compared with. */
  readonly operands: readonly (Pick<Evidence, 'value' | 'formula'> & { readonly counted: number; readonly whole: number })[];
};
export type PartWanted = {
  readonly counted?: 'yes' | 'no';
  readonly search?: string;
  readonly limit: number;
  readonly after?: string;
};
/** A part with its place among all of them, which names it. */
export type PlacedPart = EvidencePart & { readonly at: number };

const listing: Listing<PlacedPart> = {
  keyOf: ({ at }) => String(at),
  sorts: {},
  searched: ({ unitCode, unitName, value, itemKey }) => [unitCode, unitName, itemKey, value === null ? null : String(value)],
  columns: [],
};

/** Sums and one page of the parts, those that count first; of a change those of its operands follow one another. Null: no such page. */
export function evidencePage(
  evidence: Evidence,
  wanted: PartWanted,
): { readonly head: EvidenceHead; readonly parts: Page<PlacedPart> } | null {
  const parts = [...evidence.parts, ...evidence.operands.flatMap((operand) => operand.parts)].map((part, at) => ({
    ...part,
    at,
  }));
  const isWanted = ({ counted }: EvidencePart) => wanted.counted === undefined || counted === (wanted.counted === 'yes');
  const found = selectRows(parts.filter(isWanted), listing, wanted.search === undefined ? {} : { search: wanted.search });
  const ordered = evidence.operands.length > 0 ? found : countedFirst(found);
  const page = pageOf(ordered, listing.keyOf, wanted);
  const { value, formula, rules } = evidence;
  const operands = evidence.operands.map((one) => ({ value: one.value, formula: one.formula, ...sums(one.parts) }));
  return page && { head: { value, formula, rules, ...sums(evidence.parts), operands }, parts: page };
}

const countedFirst = (parts: readonly PlacedPart[]): readonly PlacedPart[] => [
  ...parts.filter(({ counted }) => counted),
  ...parts.filter(({ counted }) => !counted),
];

function sums(parts: readonly EvidencePart[]): { readonly counted: number; readonly whole: number } {
  const sum = (some: readonly EvidencePart[]) => some.reduce((total, { amount }) => total + amount, 0);
  return { counted: sum(parts.filter(({ counted }) => counted)), whole: sum(parts) };
}
