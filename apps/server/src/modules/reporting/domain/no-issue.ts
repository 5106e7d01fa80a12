/**
 * Statements that say there is nothing: NFC, small letters, one space between words. The daily report has them in its dated rules
 * (REP-403); a test keeps both alike.
 */
export const NOTHING_WORDINGS: readonly string[] = [
  'không',
  'không có',
  'chưa có',
  'không có vướng mắc',
  'không vướng mắc',
  'chưa có vướng mắc',
  'không phát sinh vướng mắc',
  'chưa phát sinh vướng mắc',
  'không có khó khăn',
  'không có khó khăn, vướng mắc',
  'không có vướng mắc, khó khăn',
  'chưa có khó khăn, vướng mắc',
  'không có phản hồi',
  'không có ý kiến',
  'không có ý kiến gì',
  'không có đề xuất',
  'chưa có đề xuất',
  'không có hoặc chưa có đề xuất',
  'không có kiến nghị',
  'chưa có kiến nghị',
  'không có kiến nghị, đề xuất',
  'chưa có kiến nghị, đề xuất',
  'không có đề xuất, kiến nghị',
  'chưa có đề xuất, kiến nghị',
];
/** Characters dropped from the end before that test. */
export const NOTHING_ENDINGS = '.,;:! ';

/** Whether a normalised statement only says that there is nothing: no obstacle and no recommendation. @rule REP-403 */
export function saysNothing(statement: string): boolean {
  const lower = statement.toLowerCase();
  let end = lower.length;
  while (end > 0 && NOTHING_ENDINGS.includes(lower.charAt(end - 1))) end -= 1;
  return end === 0 || NOTHING_WORDINGS.includes(lower.slice(0, end));
}
