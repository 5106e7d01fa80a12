import { type CalendarDate, calendarDate } from '#kernel/calendar';
import type { Limit } from './shares.ts';

/** The settings of the daily report: everything in its rules that an authority may change. A report names the version it used. */
export type ReportRules = {
  readonly ruleVersion: string;
  /** First day whose reports these rules hold for. */
  readonly inForceFrom: CalendarDate;
  /** End of phase 2: Annex 1 counts tasks due before it, Annex 3 lists those due up to and including it. */
  readonly phaseEnd: CalendarDate;
  /** First day of the cumulative dossiers of Annex 8 III. */
  readonly cumulativeStart: CalendarDate;
  /** A commune with 1 to this many unmet conditions is yellow, with more red. */
  readonly yellowUpTo: number;
  /** A province with at least this share of its tasks done, but not all, is yellow. */
  readonly tasksYellowFrom: Limit;
  /** Green shares above which section I counts provinces. */
  readonly greenOver50: Limit;
  readonly greenOver70: Limit;
  /** A province below this share of a commune criterion is listed in Annexes 9 to 12. */
  readonly criterionLow: Limit;
  /** Longest list of provinces under one criterion. */
  readonly provincesListed: number;
  /** Criteria of a block named in section I.3 b, before ties with the last. */
  readonly criteriaNamed: number;
  /** Statements of a province in Annexes 6 and 13 to 20. */
  readonly statementsListed: number;
  /** Codes of provinces in the order of Annex 1; others follow alphabetically. */
  readonly provinceOrder: readonly string[];
  /** Statements that say there is nothing: NFC, small letters, one space between words, nothing of `nothingEndings` at the end. */
  readonly nothingWordings: readonly string[];
  /** Characters dropped from the end before that test. */
  readonly nothingEndings: string;
};

const HALF: Limit = { numerator: 1, denominator: 2 };

/** All versions, earliest first. A change of rule is a new entry, never an edit: older reports keep theirs. */
export const REPORT_RULES: readonly ReportRules[] = [
  {
    ruleVersion: '2025-09-22/1',
    inForceFrom: calendarDate('2025-07-01'),
    phaseEnd: calendarDate('2025-10-01'),
    cumulativeStart: calendarDate('2025-07-01'),
    yellowUpTo: 4,
    tasksYellowFrom: HALF,
    greenOver50: HALF,
    greenOver70: { numerator: 7, denominator: 10 },
    criterionLow: HALF,
    provincesListed: 10,
    criteriaNamed: 2,
    statementsListed: 3,
    provinceOrder: [
      '79',
      '01',
      '46',
      '48',
      '92',
      '31',
      '12',
      '11',
      '14',
      '22',
      '38',
      '42',
      '04',
      '08',
      '19',
      '25',
      '37',
      '51',
      '52',
      '68',
      '80',
      '86',
      '82',
      '96',
      '91',
      '15',
      '75',
      '44',
      '66',
      '20',
      '33',
      '40',
      '24',
      '56',
    ],
    nothingWordings: [
      'không',
      'không có',
      'chưa có',
      'không có vướng mắc',
      'không vướng mắc',
      'chưa có vướng mắc',
      'không phát sinh vướng mắc',
      'chưa phát sinh vướng mắc',
      'không có khó khăn',
      'không có khó khăn, vướng mắc',
      'không có vướng mắc, khó khăn',
      'chưa có khó khăn, vướng mắc',
      'không có phản hồi',
      'không có ý kiến',
      'không có ý kiến gì',
      'không có đề xuất',
      'chưa có đề xuất',
      'không có hoặc chưa có đề xuất',
      'không có kiến nghị',
      'chưa có kiến nghị',
      'không có kiến nghị, đề xuất',
      'chưa có kiến nghị, đề xuất',
      'không có đề xuất, kiến nghị',
      'chưa có đề xuất, kiến nghị',
    ],
    nothingEndings: '.,;:! ',
  },
];

/** The rules for the report of a day, or null for a day before any were in force. */
export function reportRulesOn(date: CalendarDate): ReportRules | null {
  return REPORT_RULES.findLast((rules) => rules.inForceFrom <= date) ?? null;
}

/** The rules under the name a report gives them, or null when there never were such. */
export function reportRulesOfVersion(version: string): ReportRules | null {
  return REPORT_RULES.find((rules) => rules.ruleVersion === version) ?? null;
}
