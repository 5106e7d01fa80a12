import type { Block } from '#modules/documents';
import type { DailyReport, ReportText } from '../../domain/daily-report/daily-report.ts';
import type { DailyReportDocumentInput } from '../input.ts';
import { count, dayInText, percent } from '../number-text.ts';
import { item, type ReportContext, subItem } from '../report-context.ts';

export type ProvinceDossiers = NonNullable<ReportText['onlineShares']>[number];

/** From this online share on, few results returned are worth a sentence. */
export const HIGH_ONLINE_PCT = 99;
/** Without a choice each sentence names the first province. */
const NAMED_BY_RULE = 1;

/** How many dossiers of the day are missing to the province's daily average of June; 0 or less: none. */
const lacking = (line: ProvinceDossiers) => (line.juneDailyAverage ?? 0) - line.received;
const nearlyAllOnline = (line: ProvinceDossiers) =>
  line.onlinePct !== null && line.onlinePct >= HIGH_ONLINE_PCT && line.returned < line.received;

/**
 * Provinces that received dossiers, the lowest share of results returned first; those with nearly all dossiers online stand before
 * the others. Null: no dossier figures for the day.
 */
export function provincesByResults({ text }: DailyReport): readonly ProvinceDossiers[] | null {
  const byShare = text.onlineShares
    ?.filter(({ received }) => received > 0)
    .toSorted((a, b) => a.returned * b.received - b.returned * a.received);
  return byShare ? [...byShare.filter(nearlyAllOnline), ...byShare.filter((line) => !nearlyAllOnline(line))] : null;
}

/** Provinces below their daily average of June, those first that lack most dossiers; the sentence would be false of any other. */
export function provincesBelowJune({ text }: DailyReport): readonly ProvinceDossiers[] {
  return (text.onlineShares ?? []).filter((line) => lacking(line) > 0).toSorted((a, b) => lacking(b) - lacking(a));
}

/** What the rule of section I.2 proposes: the lowest share of results returned among those with nearly all dossiers online. */
export const proposedByResults = (report: DailyReport): readonly ProvinceDossiers[] =>
  (provincesByResults(report) ?? []).filter(nearlyAllOnline).slice(0, NAMED_BY_RULE);

/** What the rule of section I.2 proposes: the province that lacks most dossiers to its daily average of June. */
export const proposedBelowJune = (report: DailyReport): readonly ProvinceDossiers[] =>
  provincesBelowJune(report).slice(0, NAMED_BY_RULE);

/** Provinces named in section I.2 for few results returned: the analyst's choice, else the proposal. Null: no dossier figures. */
export function fewResultsReturned({ report, wording }: DailyReportDocumentInput): readonly ProvinceDossiers[] | null {
  const lines = report.text.onlineShares;
  if (lines === null) return null;
  const chosen = wording.choices.fewResultsReturned;
  return chosen ? pick(lines, chosen) : proposedByResults(report);
}

/** Provinces named in section I.2 for far fewer dossiers than on a day of June: the analyst's choice, else the proposal. */
export function farBelowJune({ report, wording }: DailyReportDocumentInput): readonly ProvinceDossiers[] {
  const chosen = wording.choices.farBelowJune;
  return chosen ? pick(report.text.onlineShares ?? [], chosen) : proposedBelowJune(report);
}

function pick(lines: readonly ProvinceDossiers[], codes: readonly string[]): readonly ProvinceDossiers[] {
  return codes.flatMap((code) => lines.filter((line) => line.provinceCode === code));
}

/** The line of section I.2 on a province with few results returned. */
export function fewResultsLine({ names, input }: ReportContext, line: ProvinceDossiers) {
  const at = `text/onlineShares.${input.report.text.onlineShares?.indexOf(line)}`;
  return subItem(
    '{province}: tỉ lệ hồ sơ trực tuyến {online}; đã trả/tiếp nhận {returned}/{received} hồ sơ ({share}).',
    {
      province: names.inText(line.provinceCode),
      online: line.onlinePct === null ? null : percent(line.onlinePct),
      returned: count(line.returned),
      received: count(line.received),
      share: line.returnedPct === null ? null : percent(line.returnedPct),
    },
    {
      online: `${at}.onlinePct`,
      returned: `${at}.returned`,
      received: `${at}.received`,
      share: `${at}.returnedPct`,
    },
  ) satisfies Block;
}

/** The line of section I.2 on a province far below its days of June. */
export function belowJuneLine({ names, input }: ReportContext, line: ProvinceDossiers) {
  return item(
    '{province}: số hồ sơ tiếp nhận trong ngày {date} thấp hơn nhiều so với trung bình ngày của tháng 6/2025 (Phụ lục 8).',
    { province: names.inText(line.provinceCode), date: dayInText(input.settings.previousDate) },
  ) satisfies Block;
}
