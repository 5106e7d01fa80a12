import { type Answer, type Answers, type DocumentFault, type Item, isDecimal, type ReportDocument } from '@thong-suot/form-rules';
import { addDays, calendarDate, isCalendarDate } from '#kernel/calendar';
import { type CellFault, type CellFaultCode, cellFault, isCellFaultCode } from './cell-faults.ts';
import type { Cells, CellValue, FilledWorkbook } from './cells.ts';
import { COLUMN, FIRST_ITEM_ROW, isFilledIn, rowOf, STATEMENT_COLUMN, STATEMENT_ROWS, says, WORDS } from './layout.ts';

/** What one sheet is read against: the items of its form, and what a file cannot hold or leaves as it was. */
export type SheetToRead = {
  readonly sheet: string;
  readonly items: readonly Item[];
  /** Answers that stand now: those of items that are not filled in here stay. */
  readonly standing: Answers;
  /** Answers of the period before: an equal one is taken over from it. */
  readonly previous: Answers;
};

type Reader = { readonly cells: Cells; readonly daysFrom1904: boolean };
const EMPTY: Cells = new Map();
const LONGEST_TEXT = 4000;
const LONGEST_REASON = 500;

/** The answers of a sheet, and each cell that cannot be taken. */
export function readAnswers(
  { sheets, daysFrom1904 }: FilledWorkbook,
  { sheet, items, standing, previous }: SheetToRead,
): { readonly answers: Answers; readonly carried: readonly string[]; readonly faults: readonly CellFault[] } {
  const reader: Reader = { cells: sheets.get(sheet) ?? EMPTY, daysFrom1904 };
  const answers: Record<string, Answer | null> = {};
  const faults: CellFault[] = [];
  for (const [at, item] of items.entries()) {
    const row = FIRST_ITEM_ROW + at;
    const told = (column: string, code: CellFaultCode) => faults.push(cellFault(sheet, `${column}${row}`, code));
    const key = reader.cells.get(`${COLUMN.key}${row}`);
    if (key?.kind !== 'text' || key.text !== item.key) told(COLUMN.key, 'row-moved');
    else if (!isFilledIn(item)) answers[item.key] = item.kind === 'file' ? (standing[item.key] ?? null) : null;
    else {
      const read = readRow(reader, item, row);
      if ('fault' in read) told(read.column, read.fault);
      else answers[item.key] = read.answer;
    }
  }
  const carried = items.filter(({ key, carryForward }) => carryForward && isSame(answers[key], previous[key]));
  return { answers, carried: carried.map(({ key }) => key), faults };
}

const isSame = (one: Answer | null | undefined, other: Answer | null | undefined): boolean =>
  one != null && other != null && JSON.stringify(one) === JSON.stringify(other);

type ReadRow = { readonly answer: Answer | null } | { readonly fault: CellFaultCode; readonly column: string };

function readRow(reader: Reader, item: Item, row: number): ReadRow {
  const cell = (column: string) => reader.cells.get(`${column}${row}`);
  const broken = [COLUMN.answer, COLUMN.denominator, COLUMN.notApplicable].find((column) => isBroken(cell(column)));
  if (broken) return { fault: cell(broken)?.kind === 'error' ? 'error' : 'formula', column: broken };
  const [given, reason] = [cell(COLUMN.answer), cell(COLUMN.notApplicable)];
  const answer = readAnswer(reader, item, given, cell(COLUMN.denominator));
  if (typeof answer === 'string') return { fault: answer, column: COLUMN.answer };
  if (!reason) return { answer };
  if (answer) return { fault: 'both-answered-and-not-applicable', column: COLUMN.notApplicable };
  if (!item.mayNotApply) return { fault: 'may-not-be-not-applicable', column: COLUMN.notApplicable };
  const text = textOf(reason);
  if (text.length > LONGEST_REASON) return { fault: 'too-long', column: COLUMN.notApplicable };
  return { answer: { kind: 'not-applicable', reason: text } };
}

const isBroken = (value: CellValue | undefined): boolean => value?.kind === 'formula' || value?.kind === 'error';
const textOf = (value: CellValue): string => ('text' in value ? value.text : '');

function readAnswer(
  { daysFrom1904 }: Reader,
  item: Item,
  given: CellValue | undefined,
  denominator: CellValue | undefined,
): Answer | null | CellFaultCode {
  if (item.kind === 'share') return readShare(given, denominator);
  if (!given) return null;
  switch (item.kind) {
    case 'yes-no':
      return readYesNo(given);
    case 'number':
      return readNumber(given);
    case 'choice': {
      const chosen = item.options.find(({ nameVi, nameEn }) => says(textOf(given), { vi: nameVi, en: nameEn }));
      return chosen ? { kind: 'choice', value: chosen.key } : 'no-such-option';
    }
    case 'text':
      if (given.kind === 'boolean') return 'not-text';
      return textOf(given).length > LONGEST_TEXT ? 'too-long' : { kind: 'text', value: textOf(given) };
    case 'date':
      return readDay(given, daysFrom1904);
    case 'file':
      return null;
  }
}

function readYesNo(given: CellValue): Answer | CellFaultCode {
  if (given.kind === 'boolean') return { kind: 'yes-no', value: given.value };
  if (given.kind === 'text' && says(given.text, WORDS.yes)) return { kind: 'yes-no', value: true };
  return given.kind === 'text' && says(given.text, WORDS.no) ? { kind: 'yes-no', value: false } : 'not-yes-or-no';
}

/** Spreadsheets keep 15 digits: what a sum of theirs leaves behind them is no part of the number. */
function plainNumber(given: CellValue): string | null {
  if (given.kind === 'text') return /^-?\d{1,15}$/.test(given.text) ? given.text : null;
  if (given.kind !== 'number') return null;
  const number = Number(Number(given.text).toPrecision(15));
  const text = Number.isFinite(number) ? String(number === 0 ? 0 : number) : '';
  return isDecimal(text) ? text : null;
}

function readNumber(given: CellValue): Answer | CellFaultCode {
  const value = plainNumber(given);
  return value === null ? 'not-a-number' : { kind: 'number', value };
}

function readShare(numerator: CellValue | undefined, denominator: CellValue | undefined): Answer | null | CellFaultCode {
  if (!numerator && !denominator) return null;
  const [part, whole] = [numerator, denominator].map((one) => Number((one && plainNumber(one)) ?? Number.NaN));
  const isCount = (number: number | undefined): number is number => Number.isSafeInteger(number) && Number(number) >= 0;
  if (!isCount(part) || !isCount(whole)) return 'not-a-share';
  return { kind: 'share', numerator: part, denominator: whole };
}

/** Day 0 of the two countings of spreadsheets; the first also counts a 29 February 1900 that never was, before any day of ours. */
const DAY_ZERO = { from1900: calendarDate('1899-12-30'), from1904: calendarDate('1904-01-01') };
const LAST_SERIAL = 109_572;

function readDay(given: CellValue, daysFrom1904: boolean): Answer | CellFaultCode {
  if (given.kind === 'number') {
    const serial = Number(given.text);
    if (!Number.isInteger(serial) || serial < 1 || serial > LAST_SERIAL) return 'not-a-day';
    return { kind: 'date', value: addDays(daysFrom1904 ? DAY_ZERO.from1904 : DAY_ZERO.from1900, serial) };
  }
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(textOf(given)) ?? [];
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(value) ? { kind: 'date', value } : 'not-a-day';
}

type Statement = ReportDocument['statements'][number];

/** Obstacles and recommendations by sheet of their form, and each cell that cannot be taken. */
export function readStatements(
  { sheets }: FilledWorkbook,
  statementSheet: string,
  forms: readonly Pick<SheetToRead, 'sheet' | 'items'>[],
): { readonly bySheet: ReadonlyMap<string, readonly Statement[]>; readonly faults: readonly CellFault[] } {
  const cells = sheets.get(statementSheet) ?? EMPTY;
  const bySheet = new Map<string, Statement[]>();
  const faults: CellFault[] = [];
  for (let row = STATEMENT_ROWS.first; row <= STATEMENT_ROWS.last; row += 1) {
    const read = readStatement(cells, row, forms);
    if (read === null) continue;
    if ('fault' in read) faults.push(cellFault(statementSheet, `${read.column}${row}`, read.fault));
    else bySheet.set(read.sheet, [...(bySheet.get(read.sheet) ?? []), read.statement]);
  }
  return { bySheet, faults };
}

type ReadStatement =
  | null
  | { readonly fault: CellFaultCode; readonly column: string }
  | { readonly sheet: string; readonly statement: Statement };

function readStatement(cells: Cells, row: number, forms: readonly Pick<SheetToRead, 'sheet' | 'items'>[]): ReadStatement {
  const cell = (column: string) => cells.get(`${column}${row}`);
  const columns = Object.values(STATEMENT_COLUMN);
  const broken = columns.find((column) => isBroken(cell(column)));
  if (broken) return { fault: cell(broken)?.kind === 'error' ? 'error' : 'formula', column: broken };
  const [kind, text, form, no] = columns.map((column) => textOf(cell(column) ?? { kind: 'text', text: '' }));
  if (!kind && !text) return null;
  if (!text) return { fault: 'text-missing', column: STATEMENT_COLUMN.text };
  if (text.length > LONGEST_TEXT) return { fault: 'too-long', column: STATEMENT_COLUMN.text };
  const isObstacle = says(kind ?? '', WORDS.obstacle);
  if (!isObstacle && !says(kind ?? '', WORDS.recommendation)) return { fault: 'kind-missing', column: STATEMENT_COLUMN.kind };
  const of = forms.length === 1 && !form ? forms[0] : forms.find(({ sheet }) => sheet === form);
  if (!of) return { fault: form ? 'no-such-form' : 'form-missing', column: STATEMENT_COLUMN.form };
  const item = no ? of.items.find((one) => String(one.no) === no) : null;
  if (item === undefined) return { fault: 'no-such-item', column: STATEMENT_COLUMN.item };
  const statement: Statement = { kind: isObstacle ? 'obstacle' : 'recommendation', text, itemKey: item?.key ?? null };
  return { sheet: of.sheet, statement };
}

/** Faults of a document's structure, at the cells that they come from. */
export function cellsOfFaults(sheet: string, items: readonly Item[], faults: readonly DocumentFault[]): readonly CellFault[] {
  return faults.map(({ code, itemKey }) =>
    cellFault(sheet, `${COLUMN.answer}${rowOf(items, itemKey ?? '')}`, isCellFaultCode(code) ? code : 'wrong-kind'),
  );
}
