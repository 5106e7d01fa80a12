import type { Block as DocumentBlock } from '#modules/documents';
import type { Block } from '#modules/reporting';
import type { DailyReport } from '../../domain/daily-report/daily-report.ts';
import type { DailyReportDocumentInput } from '../input.ts';
import { layoutOf } from '../layout.ts';
import { item, type ReportContext } from '../report-context.ts';
import { COMMUNE_BLOCKS } from './blocks-below-half.ts';
import { criterionInSentence } from './criterion-in-sentence.ts';

/** A list of section III.4 has this many criteria unless the analyst chose others. */
export const DEFAULT_SLOW_CRITERIA = 3;
/** Between two criteria of the sentence. */
export const BETWEEN_CRITERIA = '; ';

/** Criteria of the block's annex, first those that most provinces fall short of. Null: no raw figures of the block. */
export function criteriaOfAnnex(
  { annexes }: DailyReport,
  block: Block,
): readonly { key: string; provincesBelow: number }[] | null {
  const rows = annexes[COMMUNE_BLOCKS[block].annex];
  if (rows === null) return null;
  const found = new Map(rows.map((row) => [String(row['criterion_key']), Number(row['provinces_below_50'])]));
  return [...found].map(([key, provincesBelow]) => ({ key, provincesBelow }));
}

/** What the rule of section III.4 proposes: the first criteria of the annex. */
export function proposedSlowCriteria(report: DailyReport, block: Block): readonly string[] {
  return (criteriaOfAnnex(report, block) ?? []).slice(0, DEFAULT_SLOW_CRITERIA).map(({ key }) => key);
}

/** Criteria named in section III.4: the analyst's choice (what the day's catalogue knows of it), else the proposal. */
export function slowCriteria({ report, wording, catalogue }: DailyReportDocumentInput, block: Block): readonly string[] {
  const chosen = wording.choices.slowCriteria?.[block];
  if (!chosen) return proposedSlowCriteria(report, block);
  return chosen.filter((key) => catalogue.criteria.some((known) => known.key === key));
}

/** The sentence of section III.4 on a block; nothing where no criterion is named. */
export function slowCriteriaLine({ input, criterionName }: ReportContext, block: Block): DocumentBlock[] {
  const { name } = COMMUNE_BLOCKS[block];
  if (criteriaOfAnnex(input.report, block) === null) return [item(`${name}: chưa có số liệu.`)];
  const keys = slowCriteria(input, block);
  if (keys.length === 0) return [];
  const criteria = keys.map((key) => criterionInSentence(criterionName(key), layoutOf(input))).join(BETWEEN_CRITERIA);
  return [item('{block}: {criteria}.', { block: name, criteria })];
}
