import type { ReportText } from '../../domain/daily-report/daily-report.ts';
import type { DailyReportDocumentInput } from '../input.ts';

type ProvinceDossiers = NonNullable<ReportText['onlineShares']>[number];

/** From this online share on, few results returned are worth a sentence. */
const HIGH_ONLINE_PCT = 99;

/**
 * Provinces named in section I.2 for few results returned: the analyst's choice, else the one with the lowest share of results
 * returned among those with nearly all dossiers online. Null: no dossier figures for the day.
 */
export function fewResultsReturned({ report, wording }: DailyReportDocumentInput): readonly ProvinceDossiers[] | null {
  const lines = report.text.onlineShares;
  if (lines === null) return null;
  const chosen = wording.choices.fewResultsReturned;
  if (chosen) return pick(lines, chosen);
  const candidates = lines.filter(
    (line) => line.onlinePct !== null && line.onlinePct >= HIGH_ONLINE_PCT && line.returned < line.received,
  );
  return candidates.toSorted((a, b) => a.returned * b.received - b.returned * a.received).slice(0, 1);
}

/**
 * Provinces named in section I.2 for far fewer dossiers than on a day of June: the analyst's choice, else the one that lacks most
 * dossiers to its daily average.
 */
export function farBelowJune({ report, wording }: DailyReportDocumentInput): readonly ProvinceDossiers[] {
  const lines = report.text.onlineShares ?? [];
  const chosen = wording.choices.farBelowJune;
  if (chosen) return pick(lines, chosen);
  const lacking = (line: ProvinceDossiers) => (line.juneDailyAverage ?? 0) - line.received;
  return lines
    .filter((line) => lacking(line) > 0)
    .toSorted((a, b) => lacking(b) - lacking(a))
    .slice(0, 1);
}

function pick(lines: readonly ProvinceDossiers[], codes: readonly string[]): readonly ProvinceDossiers[] {
  return codes.flatMap((code) => lines.filter((line) => line.provinceCode === code));
}
