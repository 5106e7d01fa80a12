import type { CalendarDate } from './calendar.ts';

/** A cell of a file for spreadsheets: numbers stay numbers, days stay days, null is an empty cell. */
export type CsvCell = string | number | { readonly day: CalendarDate } | null;
export const CSV_LANGUAGES = ['vi', 'en'] as const;
export type CsvLanguage = (typeof CSV_LANGUAGES)[number];

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** How a file separates cells, writes a decimal mark and a day. `other` is the separator of the other language. */
type Dialect = {
  readonly separator: string;
  readonly other: string;
  readonly decimal: string;
  readonly day: (day: string) => string;
};
/**
 * Vietnamese files are for Excel with the regional settings of Viet Nam, which takes `;` for the separator, `,` for the decimal mark
 * and 22/9/2025 for a day. English files are for programs and follow RFC 4180 with a decimal point and ISO 8601 days.
 */
const DIALECTS: Readonly<Record<'vi' | 'en', Dialect>> = {
  vi: { separator: ';', other: ',', decimal: ',', day: dayAsInVietnam },
  en: { separator: ',', other: ';', decimal: '.', day: (day) => day },
};

/**
 * What a spreadsheet would take for a formula: people write what they like, and a file is opened by a leader. Not only at the
 * beginning: where the spreadsheet's separator is not that of the file, the file's own separators and quotes mean nothing, so the
 * other separator, a tab or an end of line inside a text begins a cell. Wide forms of the signs count too (OWASP, CSV injection).
 */
const formula = (other: string) =>
  new RegExp(`(?<![^${other}\\t\\r\\n])(?=(?:[^\\S\\t\\r\\n]|")*[=+\\-@＝＋－＠])|^(?=[\\t\\r])`, 'gu');
const FORMULA = { vi: formula(DIALECTS.vi.other), en: formula(DIALECTS.en.other) } as const;

/** Lines as CSV, UTF-8 with byte order mark, in the form of the language. A text that a spreadsheet would run gets a `'` before it. */
export function toCsv(lines: Iterable<readonly CsvCell[]>, language: CsvLanguage): string {
  return BYTE_ORDER_MARK + [...lines].map((line) => csvLine(line, language) + LINE_END).join('');
}

/** One line of {@link toCsv} without its end. */
export function csvLine(line: readonly CsvCell[], language: CsvLanguage): string {
  return line.map((cell) => csvCell(cell, language)).join(DIALECTS[language].separator);
}

function csvCell(cell: CsvCell, language: CsvLanguage): string {
  const { separator, decimal, day } = DIALECTS[language];
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  if (typeof cell === 'object') return day(cell.day);
  const text = cell.replace(FORMULA[language], "'");
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** d/m/yyyy without zeros. */
export function dayAsInVietnam(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)}/${Number(month)}/${year}`;
}
