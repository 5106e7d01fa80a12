import type {
  ListEditionsResponses,
  ReadReportNamesResponses,
  ReadWordingResponses,
  VerifyEditionResponses,
} from '@thong-suot/api-client';

export type WordingDraft = ReadWordingResponses[200];
/** A sentence that names provinces or criteria, with all that it may name. */
export type ChoiceSentence = WordingDraft['sentences'][number];
export type EditionSummary = ListEditionsResponses[200]['editions'][number];
export type Verification = VerifyEditionResponses[200];

/** Why a paragraph or a choice was refused, as the problem `monitoring/wording-faulty` lists it. */
export type WordingFault = {
  readonly code: string;
  readonly key: string;
  readonly placeholder?: string;
  readonly figure?: string;
  readonly choice?: string;
};

/** What the figures of the report are called, by the keys of its data. */
export type ReportNames = ReadReportNamesResponses[200];
