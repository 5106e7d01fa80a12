import type { Answers } from '../answer.ts';
import { compare, listLength, percentage, sameList, share, sum } from './arithmetic.ts';
import type { Check, CheckKind, CheckOf } from './check.ts';
import { compareDates, dateInPeriod, datesInText } from './dates.ts';
import { flipped } from './flipped.ts';
import { jump, notFalling, unusual } from './history.ts';
import type { CheckContext, Outcome, Params, Reason, WhyNot } from './outcome.ts';
import { answerKind, choice, dateExists, decimals, length, range, required } from './structure.ts';
import { sumsInText } from './text-sums.ts';
import { tellFound, tellNotMade } from './wording.ts';

/** Something that a check found. `stop` keeps a report from being sent; `warn` asks for a reason. */
export type Finding = {
  readonly checkKey: string;
  readonly itemKeys: readonly string[];
  readonly severity: Check['severity'];
  readonly reason: Reason;
  readonly params: Params;
  readonly textVi: string;
  readonly textEn: string;
};

/** A check that could not be made, and why: it is told, never taken for passed. */
export type NotCheckable = {
  readonly checkKey: string;
  readonly itemKeys: readonly string[];
  readonly why: WhyNot;
  readonly params: Params;
  readonly textVi: string;
  readonly textEn: string;
};

export type CheckResult = {
  readonly findings: readonly Finding[];
  readonly notCheckable: readonly NotCheckable[];
  /** Keys of the checks that were made and found nothing. */
  readonly passed: readonly string[];
};

type Make<Kind extends CheckKind> = (check: CheckOf<Kind>, answers: Answers, context: CheckContext) => Outcome;
const MAKERS: { readonly [Kind in CheckKind]: Make<Kind> } = {
  required,
  'answer-kind': answerKind,
  range,
  decimals,
  length,
  choice,
  'date-exists': dateExists,
  sum,
  compare,
  'list-length': listLength,
  'sums-in-text': sumsInText,
  'same-list': sameList,
  share,
  percentage,
  'date-in-period': dateInPeriod,
  'dates-in-text': datesInText,
  'compare-dates': compareDates,
  'not-falling': notFalling,
  jump,
  flipped,
  unusual,
};

const make = <Kind extends CheckKind>(check: CheckOf<Kind> & { kind: Kind }, answers: Answers, context: CheckContext) =>
  (MAKERS[check.kind] as Make<Kind>)(check, answers, context);

/**
 * Runs checks over the answers of one report, in their order. Each check passes, finds something, or says why it could not be made.
 * Pure, without Node or `Intl`: the page of entry runs the same code as the server.
 */
export function runChecks(checks: readonly Check[], answers: Answers, context: CheckContext = {}): CheckResult {
  const findings: Finding[] = [];
  const notCheckable: NotCheckable[] = [];
  const passed: string[] = [];
  for (const check of checks) {
    const outcome = make(check, answers, context);
    if ('notMade' in outcome)
      notCheckable.push({
        checkKey: check.key,
        ...outcome.notMade,
        ...tellNotMade(check, outcome.notMade.why, outcome.notMade.params),
      });
    else if (outcome.found.length === 0) passed.push(check.key);
    else
      findings.push(
        ...outcome.found.map((one) => ({
          checkKey: check.key,
          ...one,
          severity: check.severity,
          ...tellFound(check, one.reason, one.params),
        })),
      );
  }
  return { findings, notCheckable, passed };
}

/** Whether a report with these findings may be sent: none of them stops, and every warning has a reason. */
export function maySend({ findings }: Pick<CheckResult, 'findings'>, reasons: Readonly<Record<string, string>>): boolean {
  return findings.every(({ severity, checkKey }) => severity === 'warn' && (reasons[checkKey] ?? '').trim() !== '');
}
