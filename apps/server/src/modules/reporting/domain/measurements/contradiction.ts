/** When the answer to an asked item is contradicted by what was measured. `bound`: in the measurement's unit, of a share in percent. */
export type ContradictionRule = {
  readonly answer: 'yes' | 'no';
  readonly operator: 'at-least' | 'at-most';
  readonly bound: number;
};

/** What was measured, of a share with its whole; null: nothing could be. */
type Measured = { readonly value: number | null; readonly of: number | null };

/**
 * Whether what was reported and what was measured cannot both be. Without an answer or without a value there is nothing to compare: no
 * contradiction. A share is compared exactly, as two whole numbers.
 * @param answer 1 yes, 0 no, null not answered
 */
export function isContradicted(rule: ContradictionRule, answer: number | null, measured: Measured): boolean {
  if (answer !== (rule.answer === 'yes' ? 1 : 0) || measured.value === null) return false;
  const [value, bound] = measured.of === null ? [measured.value, rule.bound] : [measured.value * 100, rule.bound * measured.of];
  if (measured.of === 0) return false;
  return rule.operator === 'at-least' ? value >= bound : value <= bound;
}

/** Not checked yet, or it could not be; the report is right; the measurement is. */
export const CHECK_OUTCOMES = ['not-checked', 'verified', 'contradicted'] as const;
