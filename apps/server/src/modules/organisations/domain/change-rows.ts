import { type CalendarDate, isCalendarDate } from '#kernel/calendar';
import { type Fraction, fraction, isShare } from './fraction.ts';

/** The columns of a file of unit changes, in any order. */
export const CHANGE_COLUMNS = ['day', 'change', 'unit', 'to', 'name', 'share', 'parent', 'legal_act'] as const;
export type ChangeColumn = (typeof CHANGE_COLUMNS)[number];

/**
 * `transfer`: what `unit` was passes to `to`, by `share` (`2/3`, `1`, empty: not known); with `name`, `to` is the code of a new
 * unit below `parent` (empty: the country). `assign`: the unit below a divided one goes with the part `to`. `rename`, `recode`, `move`: `unit` gets the name
 * `name`, the code `to`, the parent `parent`.
 */
export const CHANGE_WORDS = ['transfer', 'assign', 'rename', 'recode', 'move'] as const;
export type ChangeWord = (typeof CHANGE_WORDS)[number];

export type ChangeRow = {
  /** The header is line 1. */
  readonly line: number;
  readonly day: CalendarDate;
  readonly change: ChangeWord;
  readonly unit: string;
  readonly to: string;
  readonly name: string;
  readonly share: Fraction | null;
  readonly parent: string;
  readonly legalAct: string | null;
};

/** A place in the file that is wrong; `code` names what, `value` what stands there. */
export type FileFault = { readonly line: number; readonly column: number; readonly code: FaultCode; readonly value: string };
export type FaultCode =
  | 'column-missing'
  | 'column-unknown'
  | 'cells-differ'
  | 'day-malformed'
  | 'change-unknown'
  | 'cell-empty'
  | 'share-malformed'
  | 'unit-unknown'
  | 'parent-unknown'
  | 'to-unknown';

/** A line of the file as split into cells. */
export type FileLine = { readonly line: number; readonly cells: readonly string[] };

/** What each change cannot do without. */
const NEEDED: Readonly<Record<ChangeWord, readonly ChangeColumn[]>> = {
  transfer: ['unit', 'to'],
  assign: ['unit', 'to'],
  rename: ['unit', 'name'],
  recode: ['unit', 'to'],
  move: ['unit', 'parent'],
};

/** The columns of the header by name, from 0; faults for those missing, unknown or twice. */
export function readHeader({ line, cells }: FileLine): { columns: ReadonlyMap<string, number>; faults: readonly FileFault[] } {
  const columns = new Map(cells.map((name, index) => [name, index]));
  const unknown = cells.flatMap((name, index): FileFault[] =>
    CHANGE_COLUMNS.some((column) => column === name) && cells.indexOf(name) === index
      ? []
      : [{ line, column: index + 1, code: 'column-unknown', value: name }],
  );
  const missing = CHANGE_COLUMNS.filter((name) => !columns.has(name)).map(
    (name): FileFault => ({ line, column: cells.length + 1, code: 'column-missing', value: name }),
  );
  return { columns, faults: [...unknown, ...missing] };
}

/** One row, or the first fault of it. */
export function readRow({ line, cells }: FileLine, columns: ReadonlyMap<string, number>): ChangeRow | FileFault {
  if (cells.length !== columns.size) return { line, column: cells.length + 1, code: 'cells-differ', value: String(cells.length) };
  const cell = (name: ChangeColumn) => (cells[columns.get(name) ?? -1] ?? '').normalize('NFC').trim();
  const fault = (name: ChangeColumn, code: FaultCode): FileFault => ({
    line,
    column: placeOf(columns, name),
    code,
    value: cell(name),
  });
  const day = cell('day');
  if (!isCalendarDate(day)) return fault('day', 'day-malformed');
  const change = CHANGE_WORDS.find((word) => word === cell('change'));
  if (!change) return fault('change', 'change-unknown');
  const empty = NEEDED[change].find((name) => cell(name) === '');
  if (empty) return fault(empty, 'cell-empty');
  const share = readShare(cell('share'));
  if (share === 'malformed') return fault('share', 'share-malformed');
  const rest = { unit: cell('unit'), to: cell('to'), name: cell('name'), parent: cell('parent') };
  return { line, day, change, share, legalAct: cell('legal_act') || null, ...rest };
}

/** The place of a column as people count: from 1. */
export function placeOf(columns: ReadonlyMap<string, number>, name: ChangeColumn): number {
  return (columns.get(name) ?? 0) + 1;
}

function readShare(text: string): Fraction | null | 'malformed' {
  if (text === '') return null;
  const [, part, whole = '1'] = /^(\d{1,12})(?:\/(\d{1,12}))?$/.exec(text) ?? [];
  if (part === undefined || BigInt(whole) === 0n) return 'malformed';
  const share = fraction(BigInt(part), BigInt(whole));
  return isShare(share) ? share : 'malformed';
}
