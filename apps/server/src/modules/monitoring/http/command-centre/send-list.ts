import type { FastifyReply } from 'fastify';
import type { CalendarDate } from '#kernel/calendar';
import { takingTurns } from '#kernel/http/taking-turns';
import { renderingEngine, type SheetColumn } from '#modules/documents';
import type { ExportCell, ExportColumn } from '../../domain/command-centre/listing.ts';
import { toCsv } from './list-csv.ts';

export const LIST_FORMATS = ['csv', 'xlsx'] as const;
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A list as it goes into a file: all its rows, and what must stand on it. */
export type ListFile<Row> = {
  readonly fileName: string;
  readonly title: string;
  readonly date: CalendarDate;
  readonly language: Language;
  readonly columns: readonly ExportColumn<Row>[];
  readonly rows: readonly Row[];
  readonly notices: readonly string[];
  readonly demonstration: boolean;
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DEMONSTRATION = { vi: 'BẢN THỬ NGHIỆM', en: 'TRIAL COPY' } as const;
const WIDEST = 60;
const NARROWEST = 8;
const SHEET_NAME_LENGTH = 31;

/** Workbooks are made one after the other; how many may wait is bounded, since each holds its rows. */
const workbooksInTurn = takingTurns({ atOnce: 1, waiting: 50 });

/** Sends a list as CSV or XLSX. The notices stand above the header in both, so no copy of the figures is without them. */
export async function sendList<Row>(
  reply: FastifyReply,
  format: (typeof LIST_FORMATS)[number],
  list: ListFile<Row>,
): Promise<FastifyReply> {
  const headers = list.columns.map((column) => (list.language === 'vi' ? column.headerVi : column.headerEn));
  const rows = list.rows.map((row) => list.columns.map((column) => column.cell(row, list.language)));
  reply
    .header('content-disposition', `attachment; filename="${list.fileName}.${format}"`)
    .header('cache-control', 'private, no-store');
  const marks = list.demonstration ? [DEMONSTRATION[list.language]] : [];
  if (format === 'csv') {
    const above = [...marks, ...list.notices].map((notice) => headers.map((_, at) => (at === 0 ? notice : null)));
    return reply.type('text/csv; charset=utf-8').send(toCsv([...above, headers, ...rows]));
  }
  const columns = headers.map(
    (title, at): SheetColumn =>
      sheetColumn(
        title,
        rows.map((row) => row[at] ?? null),
      ),
  );
  const sheet = { name: sheetName(list.title), title: list.title, notes: [], columns, rows };
  const bytes = await workbooksInTurn(reply.request, () =>
    renderingEngine.render({
      format: 'xlsx',
      model: { title: list.title, date: list.date, author: 'Thông Suốt', sheets: [sheet], marks, footNotices: list.notices },
    }),
  );
  return reply.type(XLSX).send(Buffer.from(bytes));
}

/** As wide as its longest text up to a limit; a column of numbers shows as many decimals as its cells have. */
function sheetColumn(title: string, cells: readonly ExportCell[]): SheetColumn {
  const longest = cells.reduce<number>((most, cell) => Math.max(most, String(cell ?? '').length), 0);
  const width = Math.min(WIDEST, Math.max(NARROWEST, longest + 2, Math.ceil(title.length / 2)));
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (numbers.length === 0) return { title, width };
  return { title, width, format: numbers.every(Number.isInteger) ? '0' : '0.00' };
}

const sheetName = (title: string): string => title.replace(/[:\\/?*[\]]/g, ' ').slice(0, SHEET_NAME_LENGTH);
