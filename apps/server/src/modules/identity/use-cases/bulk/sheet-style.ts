import ExcelJS from 'exceljs';
import { xmlText } from '#kernel/workbook/xml-text';

export const FONT = 'Times New Roman';
export const INPUT_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8DC' } } as const;
const HEADER_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE2E2E2' } } as const;
const THIN = { style: 'thin', color: { argb: 'FF9A9A9A' } } as const;
export const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN } as const;

/** A sheet with a title, lines below it, and a header that stays in view and on every printed page. @returns the row of the header */
export function headedSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  lines: readonly string[],
  columns: readonly { readonly title: string; readonly width: number }[],
): { readonly sheet: ExcelJS.Worksheet; readonly headerRow: number } {
  const headerRow = lines.length + 1;
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: headerRow }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headerRow}:${headerRow}`,
    },
  });
  sheet.columns = columns.map(({ width }) => ({ width, style: { font: { name: FONT, size: 11 } } }));
  lines.forEach((line, at) => {
    const cell = sheet.getCell(at + 1, 1);
    cell.value = xmlText(line);
    cell.font = { name: FONT, size: at === 0 ? 14 : 11, bold: at === 0, italic: at > 0 };
  });
  columns.forEach(({ title }, at) => {
    const cell = sheet.getCell(headerRow, at + 1);
    cell.value = xmlText(title);
    cell.style = { font: { name: FONT, size: 11, bold: true }, fill: HEADER_FILL, border: BORDER, alignment: { wrapText: true } };
  });
  return { sheet, headerRow };
}

/** A new workbook and what becomes of it. */
export const newWorkbook = (title: string): ExcelJS.Workbook => Object.assign(new ExcelJS.Workbook(), { title: xmlText(title) });
export const bytesOf = async (workbook: ExcelJS.Workbook): Promise<Buffer> => Buffer.from(await workbook.xlsx.writeBuffer());
