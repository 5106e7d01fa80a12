import type { Paragraph } from '#modules/documents';
import type { Block, CriterionFact } from '#modules/reporting';
import type { DailyReportDocumentInput } from '../input.ts';
import { type ReportContext, reportContext } from '../report-context.ts';
import { COMMUNE_BLOCKS } from '../sections/blocks-below-half.ts';
import { criterionInSentence } from '../sections/criterion-in-sentence.ts';
import {
  belowJuneLine,
  farBelowJune,
  fewResultsLine,
  fewResultsReturned,
  HIGH_ONLINE_PCT,
  type ProvinceDossiers,
  proposedBelowJune,
  proposedByResults,
  provincesBelowJune,
  provincesByResults,
} from '../sections/dossier-provinces.ts';
import {
  BETWEEN_CRITERIA,
  criteriaOfAnnex,
  DEFAULT_SLOW_CRITERIA,
  proposedSlowCriteria,
  slowCriteria,
} from '../sections/slow-criteria.ts';
import { blockOf, CHOICE_KEYS, CHOICE_NAMES, type ChoiceKey } from './choice-keys.ts';

type Bilingual = { readonly vi: string; readonly en: string };
/** Shares are in percent as printed, the others are counts. */
export type Measure = 'onlineShare' | 'returned' | 'received' | 'returnedShare' | 'juneDailyAverage' | 'provincesBelowHalf';
export type Candidate = {
  /** Code of the province or key of the criterion. */
  readonly key: string;
  readonly name: Bilingual;
  /** What it is ranked by; null is "no figure". */
  readonly figures: readonly { readonly measure: Measure; readonly value: number | null }[];
  /** The rule of the section names it unless the analyst chooses. */
  readonly proposed: boolean;
  /** What the report prints of it. */
  readonly printed: string;
};
export type ChoiceSentence = {
  readonly key: ChoiceKey;
  readonly name: Bilingual;
  /** What the rule of the section proposes. */
  readonly rule: Bilingual;
  /** Prints as opening, what is printed of each one chosen with the separator between, and end; nothing when none is chosen. */
  readonly print: { readonly opening: string; readonly separator: string; readonly end: string };
  /** Ranked as the rule ranks them. */
  readonly candidates: readonly Candidate[];
};

/** The sentences that name provinces or criteria, with all that each may name on the figures of this report. */
export function choiceSentences(input: DailyReportDocumentInput, criteria: readonly CriterionFact[]): ChoiceSentence[] {
  const context = reportContext(input);
  return CHOICE_KEYS.map((key) => ({ key, name: CHOICE_NAMES[key], ...sentenceOf(key, context, criteria) }));
}

/** What a sentence of this report names, by choice or by rule: codes of provinces or keys of criteria. */
export function namedBy(input: DailyReportDocumentInput, key: ChoiceKey): readonly string[] {
  const codes = (lines: readonly ProvinceDossiers[] | null) => (lines ?? []).map(({ provinceCode }) => provinceCode);
  if (key === 'fewResultsReturned') return codes(fewResultsReturned(input));
  if (key === 'farBelowJune') return codes(farBelowJune(input));
  return slowCriteria(input, blockOf(key));
}

type SentenceParts = Pick<ChoiceSentence, 'rule' | 'print' | 'candidates'>;

function sentenceOf(key: ChoiceKey, context: ReportContext, criteria: readonly CriterionFact[]): SentenceParts {
  if (key === 'fewResultsReturned') return fewResultsSentence(context);
  if (key === 'farBelowJune') return belowJuneSentence(context);
  return slowCriteriaSentence(context, blockOf(key), criteria);
}

const ONE_LINE_EACH = { opening: '', separator: '\n', end: '' };
const textOf = ({ runs }: Paragraph) => runs.map(({ text }) => text).join('');

function fewResultsSentence(context: ReportContext): SentenceParts {
  const { report } = context.input;
  return {
    rule: {
      vi: `tỉnh có tỷ lệ trả kết quả thấp nhất trong các tỉnh có từ ${HIGH_ONLINE_PCT}% hồ sơ trực tuyến`,
      en: `the lowest share of results returned among provinces with at least ${HIGH_ONLINE_PCT}% of dossiers online`,
    },
    print: ONE_LINE_EACH,
    candidates: provinceCandidates(context, provincesByResults(report) ?? [], proposedByResults(report), (line) => ({
      figures: [
        { measure: 'onlineShare', value: line.onlinePct },
        { measure: 'returned', value: line.returned },
        { measure: 'received', value: line.received },
        { measure: 'returnedShare', value: line.returnedPct },
      ],
      printed: textOf(fewResultsLine(context, line)),
    })),
  };
}

function belowJuneSentence(context: ReportContext): SentenceParts {
  const { report } = context.input;
  return {
    rule: {
      vi: 'tỉnh thiếu nhiều hồ sơ nhất so với trung bình ngày của tháng 6/2025',
      en: 'the province that lacks most dossiers to its daily average of June 2025',
    },
    print: ONE_LINE_EACH,
    candidates: provinceCandidates(context, provincesBelowJune(report), proposedBelowJune(report), (line) => ({
      figures: [
        { measure: 'received', value: line.received },
        { measure: 'juneDailyAverage', value: line.juneDailyAverage },
      ],
      printed: textOf(belowJuneLine(context, line)),
    })),
  };
}

function provinceCandidates(
  { names }: ReportContext,
  lines: readonly ProvinceDossiers[],
  proposed: readonly ProvinceDossiers[],
  shown: (line: ProvinceDossiers) => Pick<Candidate, 'figures' | 'printed'>,
): Candidate[] {
  return lines.map((line) => {
    const name = names.inText(line.provinceCode);
    return { key: line.provinceCode, name: { vi: name, en: name }, proposed: proposed.includes(line), ...shown(line) };
  });
}

function slowCriteriaSentence({ input }: ReportContext, block: Block, criteria: readonly CriterionFact[]): SentenceParts {
  const proposed = proposedSlowCriteria(input.report, block);
  const ranked = criteriaOfAnnex(input.report, block);
  const below = new Map(ranked?.map(({ key, provincesBelow }) => [key, provincesBelow]));
  const ofBlock = criteria.filter((criterion) => criterion.level === 'commune' && criterion.block === block);
  const known = new Map(ofBlock.map((criterion) => [criterion.key, criterion]));
  // The annex leaves out what no province falls short of; it may be named all the same.
  const order = [...new Set([...below.keys(), ...known.keys()])].flatMap((key) => known.get(key) ?? []);
  return {
    rule: {
      vi: `${DEFAULT_SLOW_CRITERIA} tiêu chí có nhiều tỉnh nhất dưới 50% số xã hoàn thành`,
      en: `the ${DEFAULT_SLOW_CRITERIA} criteria that most provinces meet in fewer than half of their communes`,
    },
    print: { opening: `- ${COMMUNE_BLOCKS[block].name}: `, separator: BETWEEN_CRITERIA, end: '.' },
    candidates: order.map(({ key, nameVi, nameEn }) => ({
      key,
      name: { vi: nameVi, en: nameEn },
      figures: [{ measure: 'provincesBelowHalf', value: ranked ? (below.get(key) ?? 0) : null }],
      proposed: proposed.includes(key),
      printed: criterionInSentence(nameVi),
    })),
  };
}
