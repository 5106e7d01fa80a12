import { PRESENT_LAYOUT, type ReportLayout } from '../layout.ts';

const END: Readonly<Record<ReportLayout, RegExp>> = { 1: /[.?]$/, 2: /(?:\s+(?:hay\s+)?chưa\?|[.?])$/u };

/** A criterion as a sentence names it: without its own full stop, and without the "chưa?" of a question. */
export const criterionInSentence = (name: string, layout: ReportLayout = PRESENT_LAYOUT): string => name.replace(END[layout], '');
