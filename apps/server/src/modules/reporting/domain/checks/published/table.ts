import type { Answer, Answers } from '@thong-suot/form-rules';
import type { Check, CheckContext, Reason, WhyNot } from '@thong-suot/form-rules/checks';
import { type Finding, runChecks } from '@thong-suot/form-rules/checks';

/** One row of a published table, by the names of its columns. */
export type SourceRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };
/** The rows of the files that are checked, by file name. A missing file is a mistake of the program. */
export type SourceFiles = Readonly<Record<string, readonly SourceRow[]>>;

/** A row made ready: what it states as answers, and what these must obey. */
export type CheckedRow = {
  readonly file: string;
  readonly line: number;
  /** What people call the row: a province, an item, a ministry. */
  readonly name: string;
  readonly answers: Answers;
  readonly checks: readonly Check[];
  readonly context?: CheckContext;
};

type Place = { readonly file: string; readonly line: number; readonly row: string; readonly checkKey: string };
/** What is wrong in a published table: where, what is printed, what it should be. */
export type PublishedFault = Place & {
  readonly reason: Reason;
  readonly printed: string;
  readonly shouldBe: string;
  readonly textVi: string;
  readonly textEn: string;
};
export type PublishedGap = Place & { readonly why: WhyNot; readonly textVi: string; readonly textEn: string };

export const rowsOf = (files: SourceFiles, name: string): readonly SourceRow[] => {
  const rows = files[name];
  if (!rows) throw new RangeError(`no such file: ${name}`);
  return rows;
};

export const cell = ({ cells }: SourceRow, column: string): string => {
  const value = cells[column];
  if (value === undefined) throw new RangeError(`no such column: ${column}`);
  return value.trim();
};

/** Numbers as printed, without their percent sign; an empty cell is no answer. */
export const numberAnswer = (text: string): Answer | null =>
  text === '' ? null : { kind: 'number', value: text.replace(/%$/, '') };
export const countAnswer = (value: number): Answer => ({ kind: 'number', value: String(value) });
export const textAnswer = (text: string): Answer | null => (text === '' ? null : { kind: 'text', value: text });
export const numbersOf = (row: SourceRow, columns: readonly string[]): Answers =>
  Object.fromEntries(columns.map((column) => [column, numberAnswer(cell(row, column))]));

const SHOULD_BE = ['meant', 'computed', 'expected', 'all', 'bound'] as const;

/** What is printed and what it should be; where two places disagree, what the other place says. A list stands for its length. */
function comparedIn({ reason, params }: Finding): Pick<PublishedFault, 'printed' | 'shouldBe'> {
  const given = params['given'] ?? '';
  if (reason === 'list-too-long' || reason === 'list-too-short') return { printed: params['computed'] ?? '', shouldBe: given };
  const name = SHOULD_BE.find((one) => params[one] !== undefined);
  const value = name === undefined ? '' : (params[name] ?? '');
  const relation = params['relation'] ?? '=';
  return { printed: given, shouldBe: relation === '=' ? value : `${relation} ${value}` };
}

/** Runs the checks of every row, in order. */
export function checkRows(rows: readonly CheckedRow[]): { faults: readonly PublishedFault[]; gaps: readonly PublishedGap[] } {
  const faults: PublishedFault[] = [];
  const gaps: PublishedGap[] = [];
  for (const { file, line, name, answers, checks, context } of rows) {
    const { findings, notCheckable } = runChecks(checks, answers, context);
    for (const found of findings) {
      const { checkKey, reason, textVi, textEn } = found;
      faults.push({ file, line, row: name, checkKey, reason, ...comparedIn(found), textVi, textEn });
    }
    for (const { checkKey, why, textVi, textEn } of notCheckable)
      gaps.push({ file, line, row: name, checkKey, why, textVi, textEn });
  }
  return { faults, gaps };
}

/** A check of a published table: what it finds is told, for nobody can send the table back. */
export const told = (key: string, textVi: string, textEn: string) => ({ key, severity: 'warn', textVi, textEn }) as const;
