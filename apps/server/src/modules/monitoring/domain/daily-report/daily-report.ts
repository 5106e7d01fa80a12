import type { CalendarDate } from '#kernel/calendar';

/** A cell of an annex: text and codes are strings, figures exact decimals as printed, null is "no value" (never zero). */
export type Cell = string | number | null;
/** Keys are the column names of the annex, in print order. */
export type AnnexRow = { readonly [column: string]: Cell };

/** Annexes in the order of the report (outline §3). */
export const ANNEX_NUMBERS = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8-1',
  '8-2',
  '8-3',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
  '21',
  '22',
  '23',
  '24',
  '25',
] as const;
export type AnnexNumber = (typeof ANNEX_NUMBERS)[number];

export type NamedCriterion = { readonly key: string; readonly provincesBelow50: number };

/** The figures of sections I to III that `summary.json` names; null where the raw figures are missing. */
export type ReportSummary = {
  readonly communes: number;
  readonly communesReported: number | null;
  readonly provincesReported: number | null;
  readonly green: number | null;
  readonly yellow: number | null;
  readonly red: number | null;
  readonly greenPct: number | null;
  readonly greenPrevious: number | null;
  readonly greenPreviousPct: number | null;
  readonly greenPctChange: number | null;
  readonly provincesTasksGreen: number | null;
  readonly provincesTasksRed: number | null;
  readonly provincesGreenOver50: number | null;
  readonly provincesGreenOver70: number | null;
  readonly provincesGreen100: number | null;
  readonly provincesGreen100Codes: readonly string[] | null;
  readonly overdueTasks: number | null;
  readonly overdueByGroup: { readonly [group: string]: number } | null;
  readonly criteriaNamed: {
    readonly party: readonly NamedCriterion[] | null;
    readonly council: readonly NamedCriterion[] | null;
    readonly committee: readonly NamedCriterion[] | null;
    readonly front: readonly NamedCriterion[] | null;
  };
  readonly condition13Below100: readonly string[] | null;
  readonly condition14Below100: readonly string[] | null;
  readonly condition15Met: number | null;
  readonly condition15Pct: number | null;
  readonly lowestOnlineCumulative: { readonly provinceCode: string; readonly onlinePct: number } | null;
};

/** Further figures of the text that the summary does not name (outline §2): I.2, II and III. */
export type ReportText = {
  readonly phaseEnd: CalendarDate;
  /** Section I.2: per province whose online share or returned share of D−1 is worth a sentence; all provinces are here. */
  readonly onlineShares:
    | readonly {
        readonly provinceCode: string;
        readonly province: string;
        readonly onlinePct: number | null;
        readonly returned: number;
        readonly received: number;
        readonly returnedPct: number | null;
        readonly juneDailyAverage: number | null;
      }[]
    | null;
  /** Section II: groups with at least one overdue task, TT runs 1, 2, 3. */
  readonly taskGroups:
    | readonly {
        readonly no: number;
        readonly group: string;
        readonly groupNameVi: string;
        readonly tasks: number;
        readonly unitsVi: readonly string[];
      }[]
    | null;
};

/** The daily report of Plan 02-KH/BCĐTW as figures, without wording or layout. */
export type DailyReport = {
  readonly date: CalendarDate;
  readonly summary: ReportSummary;
  readonly text: ReportText;
  /** null: no raw figures for this annex; []: figures, but no line to print. */
  readonly annexes: { readonly [annex in AnnexNumber]: readonly AnnexRow[] | null };
};
