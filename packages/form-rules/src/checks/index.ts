export { type Decimal, decimalText, quotients, wholeNumber } from '../decimal.ts';
export type { Check, CheckKind, CheckOf, HistorySettings, Operand } from './check.ts';
export { type CheckedHere, checkAnswers, checkHere, type ReportToCheck } from './of-report.ts';
export type { CheckContext, PastAnswers, Period, Reason, WhyNot } from './outcome.ts';
export { type CheckResult, type Finding, maySend, type NotCheckable, runChecks } from './run-checks.ts';
