/**
 * The form in which two statements are the same: NFC, trimmed, each run of white space one space. Case and punctuation matter.
 * @rule REP-401
 */
export function normaliseStatement(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ');
}
