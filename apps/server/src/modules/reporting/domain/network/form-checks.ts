import type { Answers, Item } from '@thong-suot/form-rules';
import type { Check, Finding, NotCheckable } from '@thong-suot/form-rules/checks';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { addDays, type CalendarDate } from '#kernel/calendar';
import { CheckSchema } from '../checks/check-schema.ts';

/** What the checks said of a document: faults keep it from being sent, warnings ask for a reason. */
export type CheckedDocument = { readonly findings: readonly Finding[]; readonly notCheckable: readonly NotCheckable[] };

/** The member of a form version's content that holds its checks. */
const ChecksOfContent = Type.Object({ checks: Type.Array(CheckSchema, { maxItems: 500 }) });

/** Fewer answers than this may all turn in a day without anybody reading the form the wrong way round. */
const LEAST_TO_FLIP = 5;
export const FLIPPED_CHECK = 'all-answers-flipped';

/**
 * The checks of a form version: those that its author set, else, for forms of yes/no items only, that not all answers are the
 * opposite of the day before.
 * @throws {Error} for content that is no list of checks: a version is checked before it is published
 */
export function checksOf(content: unknown, items: readonly Item[]): readonly Check[] {
  if (hasChecks(content)) return content.checks;
  if (typeof content === 'object' && content !== null && 'checks' in content)
    throw new Error('the checks of a published form version are not what the schema says');
  if (items.length < LEAST_TO_FLIP || items.some(({ kind }) => kind !== 'yes-no')) return [];
  return [
    {
      key: FLIPPED_CHECK,
      severity: 'warn',
      textVi: 'Câu trả lời đảo ngược',
      textEn: 'Answers turned round',
      kind: 'flipped',
      items: items.map(({ key }) => key),
      least: LEAST_TO_FLIP,
    },
  ];
}

const hasChecks = (content: unknown): content is Static<typeof ChecksOfContent> => Value.Check(ChecksOfContent, content);

/** Days back that a check looks when its author set nothing; equal to the default of the history's rule. */
const USUAL_DAYS_BACK = 91;

/** What checks read beside the document: 0 days: nothing; `yesNoOnly`: of the day before, and yes/no answers are enough. */
export type PastWanted = { readonly daysBack: number; readonly yesNoOnly: boolean };

function daysBackOf(check: Check): number {
  if (check.kind === 'unusual') return check.settings?.daysBack ?? USUAL_DAYS_BACK;
  if (check.kind === 'not-falling' || check.kind === 'jump') return USUAL_DAYS_BACK;
  return check.kind === 'flipped' ? 1 : 0;
}

/** How far back the checks of a form look. */
export function pastWanted(checks: readonly Check[]): PastWanted {
  const daysBack = Math.max(0, ...checks.map(daysBackOf));
  return { daysBack, yesNoOnly: daysBack > 0 && checks.every(({ kind }) => kind === 'flipped') };
}

/** The day of the earlier report that checks compare a report with, given the newest one before it; null: they compare with none. */
export function comparedWith(
  checks: readonly Check[],
  periodEnd: CalendarDate,
  newest: CalendarDate | null,
): CalendarDate | null {
  const { daysBack } = pastWanted(checks);
  return newest !== null && daysBack > 0 && newest >= addDays(periodEnd, -daysBack) ? newest : null;
}

/** Yes/no answers of a stored report as answers by key; the columns stand in the order of the items. */
export function yesNoAnswers(items: readonly Item[], column: readonly (number | null)[]): Answers {
  return Object.fromEntries(
    items.map(({ key }, at) => {
      const value = column[at] ?? null;
      return [key, value === null ? null : { kind: 'yes-no' as const, value: value === 1 }];
    }),
  );
}
