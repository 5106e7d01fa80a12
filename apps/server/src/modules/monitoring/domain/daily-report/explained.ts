import type { AnnexNumber } from './daily-report.ts';
import { type EvidencePart, type Figure, type Formula, isFigure } from './figure.ts';
import type { ReportRules } from './report-rules.ts';
import { type RuleId, ruleText } from './rule-texts.ts';

/** A part of the report before it is printed: figures still know what they are made of. */
export type Explained<T> = T extends number
  ? Figure | number
  : T extends string | null
    ? T
    : { readonly [K in keyof T]: Explained<T[K]> };

export type ExplainedRow = { readonly [column: string]: Figure | string | null };
export type ExplainedAnnexes = { readonly [annex in AnnexNumber]: readonly ExplainedRow[] | null };

/** The same tree with each figure replaced by its number. */
export function printed<T>(explained: Explained<T>): T {
  const print = (thing: unknown): unknown => {
    if (isFigure(thing)) return thing.value;
    if (Array.isArray(thing)) return thing.map(print);
    if (typeof thing !== 'object' || thing === null) return thing;
    return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, print(value)]));
  };
  return print(explained) as T;
}

/** What a number is made of. From operands and parts it can be worked out again by the formula. */
export type Evidence = {
  readonly value: number | null;
  readonly rules: readonly { readonly id: RuleId; readonly vi: string; readonly en: string }[];
  readonly formula: Formula;
  readonly operands: readonly Evidence[];
  readonly parts: readonly EvidencePart[];
};

/** Lists the parts of a figure and of its operands, down to the answers; each rule once. */
export function evidenceOfFigure({ value, rules: ids, formula, operands, parts }: Figure, rules: ReportRules): Evidence {
  return {
    value,
    formula,
    parts: parts(),
    operands: operands.map((operand) => evidenceOfFigure(operand, rules)),
    rules: [...new Set(ids)].map((id) => ({ id, ...ruleText(id, rules) })),
  };
}
