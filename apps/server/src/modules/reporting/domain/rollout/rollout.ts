import type { Check } from '@thong-suot/form-rules/checks';
import { decimalText, quotients, runChecks, wholeNumber } from '@thong-suot/form-rules/checks';
import {
  type CellFault,
  type CellFile,
  cellFaults,
  cellText,
  mustBeCount,
  mustBeGiven,
  repeated,
  textOrNull,
} from '../readiness/source-cells.ts';

/** Procedures that one ministry has deployed of those it must, and the percentage as printed (C-21). */
export type RolloutRow = {
  readonly ministryVi: string;
  readonly deployed: number;
  readonly required: number;
  /** With its percent sign, as printed; null where none is. */
  readonly percentPublished: string | null;
  readonly line: number;
};

const COLUMNS = ['ministry_vi', 'deployed', 'required', 'pct_published'];
const PERCENT = {
  column: 'pct_published',
  pattern: /^(?:\d{1,9}(?:\.\d{1,6})?%)?$/,
  vi: 'phải là tỷ lệ như 97%',
  en: 'must be a percentage like 97%',
};

/** Reads a rollout; with any fault nothing of it may be stored. */
export function checkRollout(file: CellFile): { rows: readonly RolloutRow[]; faults: readonly CellFault[] } {
  const rules = [mustBeGiven('ministry_vi'), mustBeCount('deployed', false), mustBeCount('required', false), PERCENT];
  const ofCells = cellFaults(file, rules, COLUMNS);
  const faults = ofCells.length > 0 ? ofCells : repeated(file, 'ministry_vi', (row) => cellText(row, 'ministry_vi'));
  if (faults.length > 0) return { rows: [], faults };
  const rows = file.rows.map((row) => ({
    ministryVi: cellText(row, 'ministry_vi'),
    deployed: Number(cellText(row, 'deployed')),
    required: Number(cellText(row, 'required')),
    percentPublished: textOrNull(row, 'pct_published'),
    line: row.line,
  }));
  return { rows, faults };
}

/** What the system says of a row of a rollout. */
export const ROLLOUT_FLAGS = [
  'percent-hundred-times-too-small',
  'percent-hundred-times-too-large',
  'percent-of-more-than-all',
  'percent-cut-off',
  'percent-differs',
  'nothing-required',
  'not-published',
] as const;
export type RolloutFlag = (typeof ROLLOUT_FLAGS)[number];
export type ComputedRollout = RolloutRow & {
  /** 100 × deployed / required with two decimals, ties to even; null where nothing is required. */
  readonly percentComputed: string | null;
  readonly flag: RolloutFlag | null;
  readonly toldVi: string | null;
  readonly toldEn: string | null;
};

const DECIMALS = 2;
const PUBLISHED_IS_COMPUTED: Check = {
  key: 'percent',
  severity: 'warn',
  textVi: '',
  textEn: '',
  kind: 'percentage',
  percent: { item: 'percent' },
  numerator: { item: 'deployed' },
  denominator: { item: 'required' },
};
const numberAnswer = (value: string) => ({ kind: 'number' as const, value });

/** The percentage that the system computes beside the published one, and what is wrong with the latter. */
export function computeRollout(row: RolloutRow): ComputedRollout {
  const { deployed, required, percentPublished } = row;
  if (required === 0) return { ...row, percentComputed: null, flag: 'nothing-required', toldVi: null, toldEn: null };
  const { rounded } = quotients(100n, wholeNumber(deployed), wholeNumber(required), DECIMALS);
  const percentComputed = decimalText(rounded);
  if (percentPublished === null) return { ...row, percentComputed, flag: 'not-published', toldVi: null, toldEn: null };
  const answers = {
    percent: numberAnswer(percentPublished.replace('%', '')),
    deployed: numberAnswer(String(deployed)),
    required: numberAnswer(String(required)),
  };
  const [found] = runChecks([PUBLISHED_IS_COMPUTED], answers).findings;
  const flag = ROLLOUT_FLAGS.find((one) => one === found?.reason) ?? null;
  return { ...row, percentComputed, flag, toldVi: found?.textVi ?? null, toldEn: found?.textEn ?? null };
}
