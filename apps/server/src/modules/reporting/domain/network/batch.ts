import type { ReportAddress } from './report.ts';

/** At most so many reports come at once: a province of 168 communes sends a form of all of them, twice over. */
export const MOST_IN_A_BATCH = 500;

/** A report as a program names it; whether it exists is found out when it is sent. */
export type BatchAddress = { readonly [Part in keyof ReportAddress]: string };

/** A refusal as the HTTP interface tells it (RFC 9457). */
export type BatchProblem = { readonly type: string; readonly title: string; readonly titleEn: string; readonly status: number };

/** What became of one report of a batch. */
export type BatchResult = { readonly address: BatchAddress } & (
  | { readonly outcome: 'sent' | 'repeated'; readonly revision: number; readonly sentAt: string }
  | { readonly outcome: 'refused'; readonly problem: BatchProblem }
);

export const addressText = ({ periodEnd, provinceCode, reporter, part, formKey }: BatchAddress): string =>
  [periodEnd, provinceCode, reporter, part, formKey].join('/');
