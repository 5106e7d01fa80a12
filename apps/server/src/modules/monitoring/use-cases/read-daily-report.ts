import { type Static, Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { inTurns } from '#kernel/in-turns';
import { reading } from '#kernel/use-case';
import {
  type CellAddress,
  dailyReportSections,
  type ExplainedReport,
  evidenceIn,
  printReport,
} from '../domain/daily-report/compose-daily-report.ts';
import { ANNEX_NUMBERS } from '../domain/daily-report/daily-report.ts';
import { STATEMENT_ANNEXES } from '../domain/daily-report/statements.ts';
import { problem } from '../problems.ts';
import { openDay } from '../queries/open-day.ts';
import { snapshotCache } from '../queries/snapshot-cache.ts';
import { PART_FIELDS, showEvidence } from './read-evidence.ts';

const REPORTS_KEPT = 2;
const explained = snapshotCache<ExplainedReport>(REPORTS_KEPT);

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

export const REPORT_EVIDENCE_FIELDS = { at: Type.String({ minLength: 1, maxLength: 200 }) };

/**
 * What a number of the report is made of. `at` is `summary/PATH`, `text/PATH` or `annexes/ANNEX/ROW/COLUMN`, the row from 0.
 * @throws monitoring/figure-not-found, page-not-found, no-figures, no-rules
 */
export const readReportEvidence = reading(
  'monitoring.read-report-evidence',
  { permission: 'monitoring.read', input: Type.Object({ ...REPORT_FIELDS, ...REPORT_EVIDENCE_FIELDS, ...PART_FIELDS }) },
  async ({ date, revision, at, ...wanted }, { tx, clock }) => {
    const address = cellAt(at);
    const { head, snapshot, facts, report } = await openReport({ date, ...(revision && { revision }) }, tx, clock);
    const evidence = address && evidenceIn(report, address);
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

function statementsOf(address: CellAddress): { readonly block: string; readonly kind: string } | null {
  const found = 'annex' in address ? Object.entries(STATEMENT_ANNEXES).find(([annex]) => annex === address.annex) : undefined;
  return found ? { block: found[1][0], kind: found[1][1] } : null;
}
