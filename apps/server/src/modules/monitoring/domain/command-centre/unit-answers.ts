import type { AnswerSheet } from '#modules/reporting';
import { hasReported } from '../daily-report/conditions.ts';

/**
 * One answer as a screen shows it: `not-answered` the form came and left the item empty, `not-reported` there is no form.
 * Both count as not met, and neither is drawn as "no".
 * @rule REP-106, REP-301
 */
export const ANSWERS = ['met', 'not-met', 'not-answered', 'not-reported'] as const;
export type ShownAnswer = (typeof ANSWERS)[number];

const MEANING: Readonly<Record<string, ShownAnswer>> = { '1': 'met', '0': 'not-met', '-': 'not-answered' };

/** Reads the answers of one unit by item key. */
export function answersOf(sheet: AnswerSheet | null, unitCode: string): (itemKey: string) => ShownAnswer {
  const answers = sheet?.byUnit.get(unitCode) ?? null;
  if (!sheet || answers === null || !hasReported(answers)) return () => 'not-reported';
  return (itemKey) => MEANING[answers[sheet.itemKeys.indexOf(itemKey)] ?? '-'] ?? 'not-answered';
}

/** True when anybody at all sent the form with at least one answer. */
export function anyAnswer(sheet: AnswerSheet | null): sheet is AnswerSheet {
  for (const answers of sheet?.byUnit.values() ?? []) if (hasReported(answers)) return true;
  return false;
}

/** The answers of some units to one form, those of silent units as null. */
export type GroupAnswers = { readonly answers: readonly (string | null)[]; readonly reported: number };

/** Of the units with these codes, in their order. */
export function answersAmong(sheet: AnswerSheet, codes: readonly string[]): GroupAnswers {
  const answers = codes.map((code) => sheet.byUnit.get(code) ?? null);
  return { answers, reported: answers.filter(hasReported).length };
}

/** How many of the group meet the item at a place of the form. @rule REP-106 */
export function metAt({ answers }: GroupAnswers, item: number): number {
  let met = 0;
  for (const own of answers) if (own?.[item] === '1') met += 1;
  return met;
}
