import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { readZip } from '#test/documents/read-zip';
import { workbookOf } from '#test/documents/sample-models';
import { renderXlsx } from './xlsx-workbook.ts';

const ROWS = [
  ['01', 126, 100],
  ['04', 56, 10.71],
  ['11', null, null],
] as const;
/** Title, mark, note. */
const HEADER_ROW = 4;

async function reread(rows: Parameters<typeof workbookOf>[0]): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  const bytes = Buffer.from(await renderXlsx(workbookOf(rows)));
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  const sheet = workbook.getWorksheet('Phụ lục 4');
  if (!sheet) throw new Error('the sheet is missing');
  return sheet;
}

test('figures are numbers with a number format, codes stay text, and no value is an empty cell', async () => {
  const sheet = await reread(ROWS);
  const row = sheet.getRow(HEADER_ROW + 2);
  expect(row.getCell(1).value).toBe('04');
  expect(row.getCell(2).value).toBe(56);
  expect(row.getCell(3)).toMatchObject({ value: 10.71, numFmt: '0.00' });
  expect(sheet.getRow(HEADER_ROW + 3).getCell(2).value).toBeNull();
});

test('the heading is frozen, filtered and repeated in print', async () => {
  const sheet = await reread(ROWS);
  expect(sheet.getRow(HEADER_ROW).getCell(2).value).toBe('Số xã');
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: HEADER_ROW });
  expect(sheet.autoFilter).toBe(`A${HEADER_ROW}:C${HEADER_ROW + ROWS.length}`);
  expect(sheet.pageSetup.printTitlesRow).toBe(`${HEADER_ROW}:${HEADER_ROW}`);
  expect(sheet.getColumn(1).width).toBe(8);
});

test('title, marks and notes stand above the heading', async () => {
  const sheet = await reread(ROWS);
  expect([1, 2, 3].map((row) => sheet.getRow(row).getCell(1).value)).toEqual(['Phụ lục 4', 'BẢN THỬ NGHIỆM', 'Ghi chú']);
});

test('a row is as high as its longest wrapped text needs', async () => {
  const sheet = await reread([
    ['chữ '.repeat(8), 1, 1],
    ['01', 1, 1],
  ]);
  expect(sheet.getRow(HEADER_ROW + 1).height).toBeGreaterThanOrEqual(4 * (sheet.getRow(HEADER_ROW + 2).height ?? 0));
});

test('text from data is never a formula, and characters that XML cannot hold are left out', async () => {
  const sheet = await reread([
    ['=1+1', 1, 1],
    ['a\u0000<b>&', 1, 1],
  ]);
  expect(sheet.getRow(HEADER_ROW + 1).getCell(1)).toMatchObject({ value: '=1+1', formula: undefined });
  expect(sheet.getRow(HEADER_ROW + 2).getCell(1).value).toBe('a<b>&');
});

test('a day is a real date, shown as dd/mm/yyyy, whatever the time zone of the machine', async () => {
  const sheet = await reread([[{ day: calendarDate('2025-09-02') }, 1, 1]]);
  const cell = sheet.getRow(HEADER_ROW + 1).getCell(1);
  expect([cell.type, cell.numFmt, (cell.value as Date).toISOString()]).toEqual([
    ExcelJS.ValueType.Date,
    'dd/mm/yyyy',
    '2025-09-02T00:00:00.000Z',
  ]);
});

test('whatever the texts, each is a text in the file, and nothing is a formula', async () => {
  const anyText = fc.string({ unit: fc.constantFrom(...`=+-@＝;,"'|aÂ1`), minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 20 }), async (texts) => {
      const sheet = await reread(texts.map((text) => [text, 1, 1]));
      const read = texts.map((_, row) => sheet.getRow(HEADER_ROW + 1 + row).getCell(1));
      expect(read.map(({ value, type }) => [value, type])).toEqual(texts.map((text) => [text, ExcelJS.ValueType.String]));
    }),
    { numRuns: 30 },
  );
});

test('a text too long for a cell is cut and says so: Excel would call the whole workbook damaged', async () => {
  const sheet = await reread([['x'.repeat(40_000), 1, 1]]);
  const value = sheet.getRow(HEADER_ROW + 1).getCell(1).text;
  expect([value.length, value.at(-1)]).toEqual([32_767, '…']);
});

test('the same model gives the same bytes, and the date is that of the document', async () => {
  const [first, second] = [await renderXlsx(workbookOf(ROWS)), await renderXlsx(workbookOf(ROWS))];
  expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  expect(readZip(first).get('docProps/core.xml')).toContain('2025-09-22T00:00:00');
});
