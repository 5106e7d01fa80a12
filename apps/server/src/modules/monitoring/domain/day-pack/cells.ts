import type { CalendarDate } from '#kernel/calendar';
import type { FaultList, Message } from './faults.ts';
import { messages } from './messages.ts';
import type { Row } from './pack-files.ts';
import { isReportingDay } from './reporting-day.ts';
import type { Table } from './table.ts';

/** Reads one cell of a row; undefined when it is wrong, which has been told then. */
export type CellReader<T> = (row: Row) => T | undefined;

const LARGEST_COUNT = 2_147_483_647;

/**
 * Readers of a table's cells by the name of their column. Each tells its faults with their place.
 * A register of null (its file is unreadable) lets every value pass: the fault of that file is enough.
 */
export function cellReaders(table: Table, faults: FaultList) {
  const read = <T>(
    column: string,
    accept: (text: string) => T | undefined,
    complain: (text: string) => Message,
  ): CellReader<T> => {
    const index = columnIndex(table, column);
    return (row) => {
      const text = row.cells[index] ?? '';
      const value = accept(text);
      if (value === undefined) faults.fatal({ file: table.file, line: row.line, column: index + 1 }, complain(text));
      return value;
    };
  };
  const orEmpty =
    <T>(accept: (text: string) => T | undefined) =>
    (text: string): T | null | undefined =>
      text === '' ? null : accept(text);
  const inList =
    <T extends string>(list: readonly T[]) =>
    (text: string) =>
      list.find((item) => item === text);
  const inRegister = (register: Keys | null) => (text: string) => (register === null || register.has(text) ? text : undefined);
  return {
    text: (column: string) => read(column, (text) => text, messages.empty),
    /** Not empty; Unicode NFC. */
    name: (column: string) => read(column, (text) => (text.trim() === '' ? undefined : text.normalize('NFC')), messages.empty),
    /** Not empty, as written. */
    key: (column: string) => read(column, (text) => (text.trim() === '' ? undefined : text), messages.empty),
    /** `1` met, `0` not met, `-` for an empty cell: not answered. */
    answer: (column: string) => read(column, answerOf, messages.badAnswer),
    code: (column: string, digits: number) =>
      read(
        column,
        (text) => (/^\d+$/.test(text) && text.length === digits ? text : undefined),
        (text) => messages.badCode(text, digits),
      ),
    oneOf: <T extends string>(column: string, list: readonly T[]) =>
      read(column, inList(list), (text) => messages.notListed(text, list)),
    optionalOneOf: <T extends string>(column: string, list: readonly T[]) =>
      read(column, orEmpty(inList(list)), (text) => messages.notListed(text, list)),
    registered: (column: string, register: Keys | null, name: string) =>
      read(column, inRegister(register), (text) => messages.notRegistered(text, name)),
    optionalRegistered: (column: string, register: Keys | null, name: string) =>
      read(column, orEmpty(inRegister(register)), (text) => messages.notRegistered(text, name)),
    date: (column: string) => read(column, rememberedDate(), messages.badDate),
    optionalDate: (column: string) => read(column, orEmpty(rememberedDate()), messages.badDate),
    count: (column: string) => read(column, wholeNumber(0, LARGEST_COUNT), messages.badCount),
    ordinal: (column: string) => read(column, wholeNumber(1, 9999), messages.badOrdinal),
    amount: (column: string) =>
      read(column, (text) => (/^\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined), messages.badAmount),
  };
}

/** What a code or key may be looked up in. */
export type Keys = { has(key: string): boolean };

/** The row's values when each of its cells was right, else null. */
export function complete<T extends object>(values: { readonly [K in keyof T]: T[K] | undefined }): T | null {
  return Object.values(values).includes(undefined) ? null : (values as T);
}

export function columnIndex(table: Table, column: string): number {
  const index = table.columns.get(column);
  if (index === undefined) throw new RangeError(`${table.file} has no column ${column}`);
  return index;
}

function answerOf(text: string): '1' | '0' | '-' | undefined {
  if (text === '1' || text === '0') return text;
  return text === '' ? '-' : undefined;
}

/** A pack names the same few days thousands of times: each is checked once. */
function rememberedDate() {
  const seen = new Map<string, CalendarDate | undefined>();
  return (text: string): CalendarDate | undefined => {
    if (!seen.has(text)) seen.set(text, isReportingDay(text) ? text : undefined);
    return seen.get(text);
  };
}

function wholeNumber(smallest: number, largest: number) {
  return (text: string): number | undefined => {
    if (!/^\d{1,10}$/.test(text)) return undefined;
    const value = Number(text);
    return value >= smallest && value <= largest ? value : undefined;
  };
}
