import ExcelJS from 'exceljs';

/** Cells of a sheet by their address, as somebody types into them; null empties one. */
export type Filling = Readonly<Record<string, string | number | null>>;

/** A template as it was downloaded with cells of its first sheet filled in, saved as a spreadsheet program saves it. */
export async function filledWorkbook(template: Buffer, filling: Filling): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(template as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('the template has no sheet');
  for (const [cell, value] of Object.entries(filling)) sheet.getCell(cell).value = value;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
