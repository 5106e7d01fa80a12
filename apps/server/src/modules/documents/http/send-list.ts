import type { FastifyReply } from 'fastify';
import type { CalendarDate } from '#kernel/calendar';
import { takingTurns } from '#kernel/http/taking-turns';
import { dayAsInVietnam, toCsv } from '#kernel/spreadsheet-csv';
import type { SheetColumn } from '../domain/workbook-model.ts';
import { renderingEngine } from '../rendering/rendering-engine.ts';

/** The name of a file says whose it is and what it holds, wherever it is moved to. */
export const FILE_PREFIX = 'thong-suot-';

/** A calendar day in a file: a real date in a workbook, not text. */
export type ExportDay = { readonly day: CalendarDate };
/** A cell of an exported list: numbers stay numbers, days stay days, null is an empty cell. */
export type ExportCell = string | number | ExportDay | null;
export type ExportColumn<Row> = {
  readonly headerVi: string;
  readonly headerEn: string;
  readonly cell: (row: Row, language: 'vi' | 'en') => ExportCell;
};

export const LIST_FORMATS = ['csv', 'xlsx'] as const;
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A list as it goes into a file: all its rows, and what must stand on it. */
export type ListFile<Row> = {
  readonly fileName: string;
  /** What is listed; with the day of the figures it becomes the title. */
  readonly about: string;
  readonly date: CalendarDate;
  readonly language: Language;
  readonly columns: readonly ExportColumn<Row>[];
  readonly rows: readonly Row[];
  /** Said in place of rows when there are none. */
  readonly none: string;
  readonly notices: readonly string[];
  readonly demonstration: boolean;
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TITLES = {
  vi: (about: string, day: string) => `${about} ngày ${day}`,
  en: (about: string, day: string) => `${about}, ${day}`,
} as const;
const DEMONSTRATION = { vi: 'BẢN THỬ NGHIỆM', en: 'TRIAL COPY' } as const;
const WIDEST = 60;
const NARROWEST = 8;
const SHEET_NAME_LENGTH = 31;

/** Workbooks are made one after the other; how many may wait is bounded, since each holds its rows. */
const workbooksInTurn = takingTurns({ atOnce: 1, waiting: 50, ofOne: { atOnce: 1, waiting: 15 } });

/**
 * Sends a list as CSV or XLSX with what must be noticed, so no copy of the figures is without it: in a workbook above the header, in
 * CSV below the rows, where it is in the way of no filter.
 */
export async function sendList<Row>(
  reply: FastifyReply,
  format: (typeof LIST_FORMATS)[number],
  list: ListFile<Row>,
): Promise<FastifyReply> {
  const headers = list.columns.map((column) => (list.language === 'vi' ? column.headerVi : column.headerEn));
  const rows = list.rows.map((row) => list.columns.map((column) => column.cell(row, list.language)));
  reply
    .header('content-disposition', `attachment; filename="${FILE_PREFIX}${list.fileName}-${list.date}.${format}"`)
    .header('cache-control', 'private, no-store');
  const marks = list.demonstration ? [DEMONSTRATION[list.language]] : [];
  if (format === 'csv') {
    const below = [...(rows.length === 0 ? [list.none] : []), null, ...marks, ...list.notices];
    const lines = below.map((text) => headers.map((_, at) => (at === 0 ? text : null)));
    return reply.type('text/csv; charset=utf-8').send(toCsv([headers, ...rows, ...lines], list.language));
  }
  const columns = headers.map(
    (title, at): SheetColumn =>
      sheetColumn(
        title,
        rows.map((row) => row[at] ?? null),
      ),
  );
  const title = TITLES[list.language](list.about, dayAsInVietnam(list.date));
  const sheet = { name: sheetName(list.about), title, notes: rows.length === 0 ? [list.none] : [], columns, rows };
  const bytes = await workbooksInTurn(reply.request, () =>
    renderingEngine.render({
      format: 'xlsx',
      model: { title, date: list.date, author: 'Thông Suốt', sheets: [sheet], marks, footNotices: list.notices },
    }),
  );
  return reply.type(XLSX).send(Buffer.from(bytes));
}

/** As wide as its longest text up to a limit; a column of numbers shows as many decimals as its cells have. */
function sheetColumn(title: string, cells: readonly ExportCell[]): SheetColumn {
  const longest = cells.reduce<number>((most, cell) => Math.max(most, lengthOf(cell)), 0);
  const width = Math.min(WIDEST, Math.max(NARROWEST, longest + 2, Math.ceil(title.length / 2)));
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (numbers.length === 0) return { title, width };
  return { title, width, format: numbers.every(Number.isInteger) ? '0' : '0.00' };
}

/** In characters, as shown. */
const lengthOf = (cell: ExportCell): number => (typeof cell === 'object' ? (cell?.day.length ?? 0) : String(cell).length);

const sheetName = (title: string): string => title.replace(/[:\\/?*[\]]/g, ' ').slice(0, SHEET_NAME_LENGTH);
