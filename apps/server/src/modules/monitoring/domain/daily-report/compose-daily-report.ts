import type { CalendarDate } from '#kernel/calendar';
import type { Block, DayFacts } from '#modules/reporting';
import { BLOCKS } from '../blocks.ts';
import { annex4, annex5, readConditions } from './conditions.ts';
import { criteriaAnnex, lowCriteria } from './criteria.ts';
import type { AnnexNumber, Cell, DailyReport, ReportSummary, ReportText } from './daily-report.ts';
import { annex8Cumulative, annex8Day } from './dossiers.ts';
import {
  type Evidence,
  type Explained,
  type ExplainedAnnexes,
  type ExplainedRow,
  evidenceOfFigure,
  printed,
} from './explained.ts';
import { isFigure } from './figure.ts';
import { annex21 } from './province-criteria.ts';
import type { ReportRules } from './report-rules.ts';
import { reportProvinces } from './report-units.ts';
import { atOnce, type InSections } from './sections.ts';
import { statementAnnexes } from './statements.ts';
import { type Findings, summarise } from './summary.ts';
import type { TaskFacts } from './task-facts.ts';
import { annex1, annex2, annex3, annex7, readTasks } from './tasks.ts';
import { textFigures } from './text-figures.ts';

/** The report whose figures still know what they are made of. */
export type ExplainedReport = {
  /** The version it was computed by. */
  readonly rules: ReportRules;
  readonly date: CalendarDate;
  readonly summary: Explained<ReportSummary>;
  readonly text: Explained<ReportText>;
  readonly annexes: ExplainedAnnexes;
};

/**
 * Where a number of the report stands. A row is named by its place (from 0) or by cells that only it holds,
 * e.g. `{ province_code: '04' }`; a figure of summary or text by its path, e.g. `overdueByGroup.I`.
 */
export type CellAddress =
  | { readonly annex: AnnexNumber; readonly row: number | { readonly [column: string]: Cell }; readonly column: string }
  | { readonly summary: string }
  | { readonly text: string };

/**
 * The daily report of Plan 02-KH/BCĐTW from raw answers only. Depends on nothing but its arguments.
 * @rule REP-101 to REP-702
 */
export function composeDailyReport(facts: DayFacts, tasks: TaskFacts, rules: ReportRules): DailyReport {
  return printReport(explainDailyReport(facts, tasks, rules));
}

/** The report as plain figures, as it is exported and stored. */
export function printReport({ date, summary, text, annexes }: ExplainedReport): DailyReport {
  return {
    date,
    summary: printed<ReportSummary>(summary),
    text: printed<ReportText>(text),
    annexes: printed<DailyReport['annexes']>(annexes),
  };
}

/** The same report before it is printed; keep it to follow several numbers down without composing anew. */
export function explainDailyReport(facts: DayFacts, tasks: TaskFacts, rules: ReportRules): ExplainedReport {
  return atOnce(dailyReportSections(facts, tasks, rules));
}

/** The same in sections: a whole day takes long enough for others to wait. */
export function* dailyReportSections(facts: DayFacts, taskFacts: TaskFacts, rules: ReportRules): InSections<ExplainedReport> {
  const provinces = reportProvinces(facts);
  const criteria: Record<string, ReturnType<typeof lowCriteria>> = {};
  for (const block of BLOCKS) {
    criteria[block] = lowCriteria(facts, provinces, block, rules);
    yield;
  }
  const findings: Findings = {
    facts,
    rules,
    provinces,
    criteria: criteria as Findings['criteria'],
    conditions: readConditions(facts, provinces, rules),
    tasks: readTasks(taskFacts, provinces, facts.date, rules),
  };
  yield;
  const summary = summarise(findings);
  yield;
  const text = textFigures(findings);
  yield;
  return { rules, date: facts.date, summary, text, annexes: yield* composeAnnexes(findings) };
}

function* composeAnnexes({ facts, rules, provinces, tasks, conditions, criteria }: Findings): InSections<ExplainedAnnexes> {
  const ofCriteria: Partial<Record<Block, readonly ExplainedRow[] | null>> = {};
  for (const block of BLOCKS) {
    ofCriteria[block] = criteria[block] && criteriaAnnex(criteria[block], rules);
    yield;
  }
  const { '6': annex6, ...blockStatements } = yield* statementAnnexes(facts, provinces, rules);
  const dossiers = { '8-1': annex8Day(facts, provinces, 'I'), '8-2': annex8Day(facts, provinces, 'II') };
  yield;
  return {
    '1': tasks && annex1(tasks, rules),
    '2': tasks && annex2(tasks),
    '3': tasks && annex3(tasks, rules),
    '4': conditions && annex4(conditions),
    '5': conditions && annex5(conditions),
    '6': annex6,
    '7': tasks && annex7(tasks),
    ...dossiers,
    '8-3': annex8Cumulative(facts, provinces),
    '9': ofCriteria.party ?? null,
    '10': ofCriteria.council ?? null,
    '11': ofCriteria.committee ?? null,
    '12': ofCriteria.front ?? null,
    ...blockStatements,
    '21': annex21(facts, provinces),
    '22': null,
    '23': null,
    '24': null,
    '25': null,
  };
}

/** What a number of the report is made of, or null when no figure stands there. */
export function evidenceOf(facts: DayFacts, tasks: TaskFacts, rules: ReportRules, cell: CellAddress): Evidence | null {
  return evidenceIn(explainDailyReport(facts, tasks, rules), cell);
}

/** What a number of an explained report is made of, or null when no figure stands there. */
export function evidenceIn(report: ExplainedReport, cell: CellAddress): Evidence | null {
  const found = 'annex' in cell ? findRow(report.annexes[cell.annex] ?? [], cell.row)?.[cell.column] : followPath(report, cell);
  return isFigure(found) ? evidenceOfFigure(found, report.rules) : null;
}

function findRow(rows: readonly ExplainedRow[], wanted: number | { readonly [column: string]: Cell }): ExplainedRow | undefined {
  if (typeof wanted === 'number') return rows[wanted];
  const found = rows.filter((row) =>
    Object.entries(wanted).every(([column, cell]) => printed<Cell>(row[column] ?? null) === cell),
  );
  return found.length === 1 ? found[0] : undefined;
}

function followPath(report: ExplainedReport, cell: { readonly summary: string } | { readonly text: string }): unknown {
  const [start, path] = 'summary' in cell ? [report.summary, cell.summary] : [report.text, cell.text];
  return path.split('.').reduce<unknown>((thing, key) => {
    if (typeof thing !== 'object' || thing === null || !Object.hasOwn(thing, key)) return undefined;
    return (thing as { readonly [key: string]: unknown })[key];
  }, start);
}
