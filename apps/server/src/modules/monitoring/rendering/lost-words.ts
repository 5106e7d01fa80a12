import type { Block } from '#modules/documents';

/** Stands in texts of the source report where its words cannot be read. */
const LOST_WORDS = '[…]';
export const LOST_WORDS_NOTE = `Dấu ${LOST_WORDS} thay cho những chữ không đọc được trong báo cáo nguồn.`;

/** True when a text has lost words, so that whoever prints it says what the sign means. */
export const hasLostWords = (text: string): boolean => text.includes(LOST_WORDS);

/** The same of a block of a document. */
export function blockHasLostWords(block: Block): boolean {
  if (block.kind === 'heading') return hasLostWords(block.text);
  if (block.kind === 'paragraph') return hasLostWords(block.runs.map(({ text }) => text).join(''));
  return block.rows.some(({ cells }) => cells.some(({ text }) => hasLostWords(text)));
}
