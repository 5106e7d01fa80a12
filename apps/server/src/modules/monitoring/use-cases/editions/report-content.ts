import type { CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { inTurns } from '#kernel/in-turns';
import type { DayFacts } from '#modules/reporting';
import { readDayFacts, type Snapshot } from '#modules/reporting';
import { dailyReportSections, printReport } from '../../domain/daily-report/compose-daily-report.ts';
import { type ReportRules, reportRulesOfVersion, reportRulesOn } from '../../domain/daily-report/report-rules.ts';
import { provinceTiles } from '../../intake/province-tiles.ts';
import { problem } from '../../problems.ts';
import { readTaskFacts } from '../../queries/task-facts.ts';
import { CENTRAL_AUTHORITY } from '../../rendering/central-authority.ts';
import type { DailyReportDocumentInput, ReportCatalogue } from '../../rendering/input.ts';
import { DEFAULT_PARAGRAPHS } from '../../rendering/wording/default-paragraphs.ts';
import type { Wording } from '../../rendering/wording/wording.ts';

/** A report without the facts of an edition: figures, wording and all that printing them needs. */
export type ReportContent = Omit<DailyReportDocumentInput, 'edition'>;

/** The report as it would be published now, marked as a preview. */
export const asPreview = (content: ReportContent): DailyReportDocumentInput => ({
  ...content,
  edition: { status: 'preview', number: null, issuedOn: null, differences: [] },
});

/** Asked for by the source report of the demonstration figures; it stands in the foot of everything made of them. */
const SOURCE_NOTICE = 'Báo cáo này không đăng trên báo chí, phát thanh, truyền hình và mạng xã hội.';

/** A report's content and the criteria of its day, which say what its sentences may name. */
export type ComposedReport = { readonly content: ReportContent; readonly criteria: DayFacts['criteria'] };

/**
 * The report of a snapshot with its wording. Depends on the snapshot, the rules and the wording alone, so that an edition can be
 * made again from the versions it names.
 */
export async function composeReportContent(
  tx: Tx,
  snapshot: Snapshot,
  rules: ReportRules,
  wording: Wording,
  demonstration: boolean,
): Promise<ComposedReport> {
  const facts = await readDayFacts(tx, snapshot.id);
  const report = printReport(await inTurns(dailyReportSections(facts, await readTaskFacts(tx, snapshot.id), rules)));
  const content: ReportContent = {
    report,
    settings: {
      previousDate: facts.previousDate,
      cutOff: facts.cutOff.slice(11, 16),
      cumulativeFrom: rules.cumulativeStart,
      yellowUpTo: rules.yellowUpTo,
      heatMapAddress: null,
      dossiersSynchronisedAt: null,
    },
    authority: CENTRAL_AUTHORITY,
    wording: { ...wording, paragraphs: { ...DEFAULT_PARAGRAPHS, ...wording.paragraphs } },
    notices: { demonstration, syntheticCommunes: facts.synthetic !== null, source: SOURCE_NOTICE },
    catalogue: catalogueOf(facts),
  };
  return { content, criteria: facts.criteria };
}

function catalogueOf(facts: DayFacts): ReportCatalogue {
  const tiles = provinceTiles();
  return {
    provinces: facts.provinces.map(({ code, name, shortName }) => ({ code, name, shortName, tile: tiles.get(code) ?? null })),
    conditions: facts.conditions.map(({ no, nameVi }) => ({ no, nameVi })),
    criteria: facts.criteria.map(({ key, nameVi }) => ({ key, nameVi })),
  };
}

/** @throws monitoring/no-rules */
export function rulesFor(date: CalendarDate): ReportRules {
  const rules = reportRulesOn(date);
  if (!rules) throw problem('no-rules', { date });
  return rules;
}

/** @throws {RangeError} for a version that no release ever had */
export function rulesOfVersion(version: string): ReportRules {
  const rules = reportRulesOfVersion(version);
  if (!rules) throw new RangeError(`no such version of the report rules: ${version}`);
  return rules;
}
