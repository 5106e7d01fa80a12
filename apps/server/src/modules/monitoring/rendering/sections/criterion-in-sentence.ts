import { FIRST_LAYOUT, PRESENT_LAYOUT, type ReportLayout } from '../layout.ts';

const FULL_STOP = /[.?]$/;
const QUESTION_OR_FULL_STOP = /(?:\s+(?:hay\s+)?chưa\?|[.?])$/u;

/** A criterion as a sentence names it: without its own full stop, and without the "chưa?" of a question. */
export const criterionInSentence = (name: string, layout: ReportLayout = PRESENT_LAYOUT): string =>
  name.replace(layout === FIRST_LAYOUT ? FULL_STOP : QUESTION_OR_FULL_STOP, '');
