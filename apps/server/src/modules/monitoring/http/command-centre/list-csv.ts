import type { ExportCell } from '../../domain/command-centre/listing.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/**
 * What a spreadsheet would take for a formula: communes write what they like, and a list is opened by a leader. Not only at the
 * beginning: where the separator of lists is `;`, as in Vietnam, the file's commas and quotes mean nothing, so a `;`, a tab or an end
 * of line inside a text begins a cell. Wide forms of the signs count too (OWASP, CSV injection).
 */
const FORMULA = /(?<![^;\t\r\n])(?=(?:[^\S\t\r\n]|")*[=+\-@＝＋－＠])|^(?=[\t\r])/gu;

/** Lines as CSV (RFC 4180, UTF-8 with byte order mark, decimal point). A text that a spreadsheet would run gets a `'` before it. */
export function toCsv(lines: readonly (readonly ExportCell[])[]): string {
  return BYTE_ORDER_MARK + lines.map((line) => line.map(csvCell).join(',') + LINE_END).join('');
}

function csvCell(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = cell.replace(FORMULA, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
