import { unfoldArchive } from './archive.ts';
import { WorkbookFault } from './workbook-fault.ts';
import { xmlPieces } from './xml.ts';

/** What stands in a cell. A formula is not worked out: its value is whatever somebody put there. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'formula' | 'error' };

/** The cells of a sheet by address, `D6`; empty ones are not there. */
export type Cells = ReadonlyMap<string, CellValue>;
export type FilledWorkbook = { readonly sheets: ReadonlyMap<string, Cells>; readonly daysFrom1904: boolean };

/** How far a file is read: what stands beside and below is not, and one that unfolds to more is refused before anybody reads it. */
export type Reach = {
  /** One letter, A to Z. */
  readonly lastColumn: string;
  readonly lastRow: number;
  readonly mostSheets: number;
  /** Bytes of all files of the archive together. */
  readonly mostUnfolded: number;
};

/**
 * Reads the cells of an XLSX file that anybody may have sent: size and nesting are bounded, nothing in it is carried out.
 * @throws {WorkbookFault}
 */
export function readWorkbook(bytes: Buffer, reach: Reach): FilledWorkbook {
  const files = unfoldArchive(bytes, reach.mostUnfolded);
  const partOf = (name: string) => files.get(name)?.toString('utf8');
  const workbook = partOf('xl/workbook.xml');
  if (workbook === undefined) throw new WorkbookFault('unreadable');
  const targets = targetsOf(partOf('xl/_rels/workbook.xml.rels') ?? '');
  const shared = sharedStringsOf(partOf('xl/sharedStrings.xml') ?? '');
  const sheets = new Map<string, Cells>();
  let daysFrom1904 = false;
  for (const piece of xmlPieces(workbook)) {
    if (piece.kind !== 'open') continue;
    if (piece.name === 'workbookPr') daysFrom1904 = ['1', 'true'].includes(piece.attributes.get('date1904') ?? '');
    if (piece.name !== 'sheet') continue;
    const part = partOf(targets.get(relationOf(piece.attributes)) ?? '');
    if (part === undefined || sheets.size >= reach.mostSheets) throw new WorkbookFault('unreadable');
    sheets.set((piece.attributes.get('name') ?? '').normalize('NFC'), cellsOf(part, shared, reach));
  }
  return { sheets, daysFrom1904 };
}

const relationOf = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? '';

/** Files of sheets by the id of their relation. */
function targetsOf(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const piece of xmlPieces(xml)) {
    if (piece.kind !== 'open' || piece.name !== 'Relationship') continue;
    const target = piece.attributes.get('Target') ?? '';
    targets.set(piece.attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return targets;
}

/** Texts that several cells share; readings aid of East Asian scripts is no part of them. */
function sharedStringsOf(xml: string): readonly string[] {
  const texts: string[] = [];
  let [inText, inReading] = [false, false];
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text') {
      if (inText && !inReading) texts.push(`${texts.pop() ?? ''}${piece.text}`);
      continue;
    }
    if (piece.name === 'si' && piece.kind === 'open') texts.push('');
    if (piece.name === 'rPh') inReading = piece.kind === 'open' && !piece.empty;
    if (piece.name === 't') inText = piece.kind === 'open' && !piece.empty;
  }
  return texts;
}

type OpenCell = { readonly address: string; readonly type: string; formula: boolean; value: string };

function cellsOf(xml: string, shared: readonly string[], reach: Reach): Cells {
  const cells = new Map<string, CellValue>();
  let cell: OpenCell | null = null;
  let inValue = false;
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text') {
      if (cell && inValue) cell.value += piece.text;
      continue;
    }
    const opens = piece.kind === 'open' && !piece.empty;
    if (piece.name === 'c' && opens)
      cell = { address: piece.attributes.get('r') ?? '', type: piece.attributes.get('t') ?? 'n', formula: false, value: '' };
    if (piece.name === 'v' || piece.name === 't') inValue = opens;
    if (piece.name === 'f' && cell) cell.formula = true;
    if (piece.name !== 'c' || piece.kind !== 'close' || !cell) continue;
    const value = cellValueOf(cell, shared);
    if (value && isWithin(cell.address, reach)) cells.set(cell.address, value);
    cell = null;
  }
  return cells;
}

function isWithin(address: string, { lastColumn, lastRow }: Reach): boolean {
  const [, column = '', row = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  return column.length === 1 && column <= lastColumn && Number(row) <= lastRow;
}

function cellValueOf({ type, formula, value }: OpenCell, shared: readonly string[]): CellValue | null {
  if (formula) return { kind: 'formula' };
  switch (type) {
    case 'e':
      return { kind: 'error' };
    case 'b':
      return { kind: 'boolean', value: value.trim() === '1' };
    case 's':
      return textOf(shared[Number(value)] ?? '');
    case 'inlineStr':
    case 'str':
      return textOf(value);
    default:
      return value.trim() === '' ? null : { kind: 'number', text: value.trim() };
  }
}

/** Spreadsheets write some characters as `_x000D_`. */
function textOf(written: string): CellValue | null {
  const text = written
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .replace(/\0/g, '')
    .toWellFormed()
    .normalize('NFC')
    .trim();
  return text === '' ? null : { kind: 'text', text };
}
