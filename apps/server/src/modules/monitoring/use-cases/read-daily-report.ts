import { type Static, Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { inTurns } from '#kernel/in-turns';
import { keptByKey } from '#kernel/kept';
import { reading } from '#kernel/use-case';
import type { DayFacts } from '#modules/reporting';
import {
  type CellAddress,
  dailyReportSections,
  type ExplainedReport,
  evidenceIn,
  printReport,
} from '../domain/daily-report/compose-daily-report.ts';
import { ANNEX_NUMBERS } from '../domain/daily-report/daily-report.ts';
import { type Evidence, evidenceOfFigure } from '../domain/daily-report/explained.ts';
import { namedCount } from '../domain/daily-report/named-counts.ts';
import type { ReportRules } from '../domain/daily-report/report-rules.ts';
import { STATEMENT_ANNEXES } from '../domain/daily-report/statements.ts';
import { REPORT_FIGURES } from '../domain/dictionary/report-figures.ts';
import { problem } from '../problems.ts';
import { openDay } from '../queries/open-day.ts';
import { columnNames } from '../rendering/column-names.ts';
import { PART_FIELDS, showEvidence } from './read-evidence.ts';

const REPORTS_KEPT = 2;
const explained = keptByKey<ExplainedReport>(REPORTS_KEPT);

export const REPORT_FIELDS = { date: CalendarDateSchema, revision: Type.Optional(Type.Integer({ minimum: 1 })) };
const Report = Type.Object(REPORT_FIELDS);

/** The report of a snapshot. It never changes but with the rules, whose version is part of the key. */
async function openReport(
  { date, revision }: Static<typeof Report>,
  tx: Parameters<typeof openDay>[0],
  clock: Parameters<typeof openDay>[2],
) {
  const opened = await openDay(tx, { date, ...(revision && { revision }) }, clock);
  const { facts, tasks, rules } = opened.day;
  const report = await explained(`${opened.snapshot.id} ${rules.ruleVersion}`, () =>
    inTurns(dailyReportSections(facts, tasks, rules)),
  );
  return { ...opened, facts, report };
}

/**
 * The daily report as figures, computed from the raw answers of the day (C-14).
 * @throws monitoring/no-figures, no-rules
 */
export const readDailyReport = reading(
  'monitoring.read-daily-report',
  { permission: 'monitoring.read', input: Report },
  async (wanted, { tx, clock }) => printReport((await openReport(wanted, tx, clock)).report),
);

/**
 * What the figures of the report are called, by the keys of its data: those of the summary, and the columns of its annexes.
 * @throws monitoring/no-figures, no-rules
 */
export const readReportNames = reading(
  'monitoring.read-report-names',
  { permission: 'monitoring.read', input: Report },
  async (wanted, { tx, clock }) => {
    const { report, facts } = await openReport(wanted, tx, clock);
    const columns = new Set(Object.values(report.annexes).flatMap((rows) => rows?.flatMap((row) => Object.keys(row)) ?? []));
    const conditions = facts.conditions.map(({ no, nameVi, nameEn }) => [
      `c${String(no).padStart(2, '0')}`,
      { vi: `${no}. ${nameVi}`, en: `${no}. ${nameEn}` },
    ]);
    return {
      date: report.date,
      summary: Object.fromEntries(REPORT_FIGURES.map(({ key, nameVi, nameEn }) => [key, { vi: nameVi, en: nameEn }])),
      columns: {
        ...Object.fromEntries([...columns].map((column) => [column, columnNames(column)])),
        ...Object.fromEntries(conditions),
      },
    };
  },
);

export const REPORT_EVIDENCE_FIELDS = { at: Type.String({ minLength: 1, maxLength: 200 }) };

/**
 * What a number of the report is made of. `at` is `summary/PATH`, `text/PATH`, `counts/LIST` (how many provinces a list of the
 * summary names) or `annexes/ANNEX/ROW/COLUMN`, the row from 0.
 * @throws monitoring/figure-not-found, page-not-found, no-figures, no-rules
 */
export const readReportEvidence = reading(
  'monitoring.read-report-evidence',
  { permission: 'monitoring.read', input: Type.Object({ ...REPORT_FIELDS, ...REPORT_EVIDENCE_FIELDS, ...PART_FIELDS }) },
  async ({ date, revision, at, ...wanted }, { tx, clock }) => {
    const address = cellAt(at);
    const { head, snapshot, facts, report } = await openReport({ date, ...(revision && { revision }) }, tx, clock);
    const evidence = address ? evidenceIn(report, address) : countIn(facts, report.rules, at);
    if (!evidence) throw problem('figure-not-found', { figure: at });
    return {
      day: head,
      figure: at,
      provinceCode: null,
      communeCode: null,
      ...(await showEvidence(tx, { own: { snapshot, facts }, compared: null }, evidence, wanted, statementsOf(address))),
    };
  },
);

/** Reads an address exactly: a word too many, or a row written in another way, names nothing. */
function cellAt(at: string): CellAddress | null {
  const [start, path = '', row = '', column = ''] = at.split('/');
  const words = at.split('/').length;
  if (start === 'summary' && words === 2) return { summary: path };
  if (start === 'text' && words === 2) return { text: path };
  const annex = ANNEX_NUMBERS.find((number) => number === path);
  return start === 'annexes' && words === 4 && annex && /^(0|[1-9]\d{0,3})$/.test(row)
    ? { annex, row: Number(row), column }
    : null;
}

function countIn(facts: DayFacts, rules: ReportRules, at: string): Evidence | null {
  const [, list] = /^counts\/(\w+)$/.exec(at) ?? [];
  const figure = list === undefined ? null : namedCount(facts, rules, list);
  return figure && evidenceOfFigure(figure, rules);
}

function statementsOf(address: CellAddress | null): { readonly block: string; readonly kind: string } | null {
  const found =
    address && 'annex' in address ? Object.entries(STATEMENT_ANNEXES).find(([annex]) => annex === address.annex) : undefined;
  return found ? { block: found[1][0], kind: found[1][1] } : null;
}
