/**
 * How this program words and lays out the text and the annexes of a report, as document and as preview. An edition names the layout
 * it was published in and keeps it (docs/adr/0016). Slides and workbook are working aids and follow the program.
 *
 * - 1: every annex has pages of its own, also one without figures.
 * - 2: annexes without figures share a page; `[…]` is explained; it is said which form the provinces have reported; a criterion
 *   asked as a question is named without its "chưa".
 * - 3: while communes have not reported, it is said how many, and that they count as not meeting what is asked (REP-105, REP-106).
 */
export type ReportLayout = 1 | 2 | 3;
export const PRESENT_LAYOUT: ReportLayout = 3;
/** Of editions from before layouts were named. */
export const FIRST_LAYOUT: ReportLayout = 1;

/** The layout of an edition; what is not published yet has the present one. */
export const layoutOf = ({ edition }: { readonly edition: { readonly layout?: ReportLayout } }): ReportLayout =>
  edition.layout ?? PRESENT_LAYOUT;
