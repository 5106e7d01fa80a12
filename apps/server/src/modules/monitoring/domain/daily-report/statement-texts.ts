import { type AlphabeticalKey, alphabeticalKey } from './alphabetical.ts';
import type { ReportRules } from './report-rules.ts';

/** The form in which two statements are the same: NFC, trimmed, each run of white space one space. @rule REP-401 */
export const normaliseStatement = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ');

/** Whether a normalised statement only says that there is nothing. @rule REP-403 */
export function saysNothing(statement: string, rules: ReportRules): boolean {
  const lower = statement.toLowerCase();
  let end = lower.length;
  while (end > 0 && rules.nothingEndings.includes(lower.charAt(end - 1))) end -= 1;
  return end === 0 || rules.nothingWordings.includes(lower.slice(0, end));
}

/** The normalised statement of a text as a key, null when it says nothing. Thousands of communes write the same few: each is read once. */
export function rememberedGroupKey(rules: ReportRules): (text: string) => AlphabeticalKey | null {
  const seen = new Map<string, AlphabeticalKey | null>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const statement = normaliseStatement(text);
    const group = saysNothing(statement, rules) ? null : alphabeticalKey(statement);
    seen.set(text, group);
    return group;
  };
}
