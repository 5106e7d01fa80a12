import ExcelJS from 'exceljs';
import { xmlText } from '#kernel/workbook/xml-text';
import type { Sheet, SheetColumn, SheetValue, WorkbookModel } from '../../domain/workbook-model.ts';
import { fixZipTimes } from '../fixed-zip-times.ts';

const FONT = 'Times New Roman';
const HEADER_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE2E2E2' } } as const;
const TITLE_FONT = { name: FONT, size: 14, bold: true } as const;
const NOTE_FONT = { name: FONT, size: 10, italic: true } as const;
const MARK_FONT = { name: FONT, size: 11, bold: true, color: { argb: 'FF8A1C1C' } } as const;
const THIN = { style: 'thin', color: { argb: 'FF9A9A9A' } } as const;
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN } as const;
/** More than this width and a sheet is printed across. */
const PORTRAIT_CHARACTERS = 110;
const DAY_FORMAT = 'dd/mm/yyyy';
/** Points of a line of text, and the most a spreadsheet takes for a row. */
const LINE_HEIGHT = 15;
const HIGHEST_ROW = 409;

/** The workbook as XLSX: real numbers, a frozen header with a filter, print titles. The same model gives the same bytes. */
export async function renderXlsx(model: WorkbookModel): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const moment = new Date(`${model.date}T00:00:00Z`);
  Object.assign(workbook, {
    title: xmlText(model.title),
    creator: model.author,
    lastModifiedBy: model.author,
    created: moment,
    modified: moment,
  });
  for (const sheet of model.sheets) addSheet(workbook, model, sheet);
  return fixZipTimes(Buffer.from(await workbook.xlsx.writeBuffer()));
}

function addSheet(workbook: ExcelJS.Workbook, model: WorkbookModel, sheet: Sheet): void {
  const above = [...model.marks, ...sheet.notes, ...model.footNotices];
  const headerRow = above.length + 2;
  const width = sheet.columns.reduce((sum, column) => sum + column.width, 0);
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: headerRow }],
    pageSetup: {
      paperSize: 9,
      orientation: width > PORTRAIT_CHARACTERS ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headerRow}:${headerRow}`,
    },
  });
  worksheet.columns = sheet.columns.map(columnOf);
  addTextRow(worksheet, sheet.title, TITLE_FONT);
  for (const line of above) addTextRow(worksheet, line, model.marks.includes(line) ? MARK_FONT : NOTE_FONT);
  addHeader(worksheet, sheet.columns);
  for (const row of sheet.rows) addLine(worksheet, sheet.columns, row);
  worksheet.autoFilter = {
    from: { row: headerRow, column: 1 },
    to: { row: headerRow + sheet.rows.length, column: sheet.columns.length },
  };
}

function columnOf(column: SheetColumn): Partial<ExcelJS.Column> {
  const alignment = { vertical: 'top', wrapText: column.format === undefined } as const;
  return {
    width: column.width,
    style: { font: { name: FONT, size: 11 }, alignment, ...(column.format === undefined ? {} : { numFmt: column.format }) },
  };
}

/** A line above the table, free to run over the columns beside it. */
function addTextRow(worksheet: ExcelJS.Worksheet, text: string, font: Partial<ExcelJS.Font>): void {
  worksheet.addRow([xmlText(text)]).getCell(1).style = { font, alignment: { wrapText: false } };
}

function addHeader(worksheet: ExcelJS.Worksheet, columns: readonly SheetColumn[]): void {
  const row = worksheet.addRow(columns.map((column) => xmlText(column.title)));
  row.height = rowHeight(
    columns,
    columns.map(({ title }) => title),
  );
  row.eachCell((cell) => {
    cell.style = {
      font: { name: FONT, size: 11, bold: true },
      fill: HEADER_FILL,
      border: BORDER,
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    };
  });
}

function addLine(worksheet: ExcelJS.Worksheet, columns: readonly SheetColumn[], values: readonly SheetValue[]): void {
  const row = worksheet.addRow(values.map(cellValue));
  row.height = rowHeight(columns, values);
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.border = BORDER;
    if (cell.value instanceof Date) cell.numFmt = DAY_FORMAT;
  });
}

/** A day is midnight in UTC: a spreadsheet knows no time zone. */
function cellValue(value: SheetValue): ExcelJS.CellValue {
  if (typeof value === 'string') return cellText(value);
  return typeof value === 'object' && value !== null ? new Date(`${value.day}T00:00:00Z`) : value;
}

/** Excel calls a workbook damaged whose cell holds more. */
const LONGEST_TEXT = 32_767;

function cellText(value: string): string {
  const text = xmlText(value);
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).toWellFormed()}…`;
}

/** Room for the longest wrapped text of a row: not every program finds the height by itself. */
function rowHeight(columns: readonly SheetColumn[], values: readonly SheetValue[]): number {
  const lines = values.map((value, index) => {
    const width = columns[index]?.width ?? 1;
    const text = typeof value === 'object' ? (value?.day ?? '') : String(value);
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
  });
  return Math.min(HIGHEST_ROW, Math.max(...lines) * LINE_HEIGHT);
}
