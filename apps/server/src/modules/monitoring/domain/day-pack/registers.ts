import type { CommuneFact, ConditionFact, CriterionFact, ProvinceFact } from '#modules/reporting';
import { BLOCKS } from '../blocks.ts';
import { cellReaders, columnIndex, complete, type Keys } from './cells.ts';
import type { FaultList } from './faults.ts';
import { messages } from './messages.ts';
import type { PackContent, Row } from './pack-files.ts';
import { readTable, type Table } from './table.ts';

/** What a register holds. */
export type Register<T> = {
  readonly items: readonly T[];
  /** Every key that was written, also of a row with another fault; null when the file could not be read. */
  readonly keys: Keys | null;
};
/** A register in file order, with the line of each item. */
export type LinedRegister<T> = Register<T> & { readonly lines: readonly number[] };
export type Registers = {
  readonly provinces: LinedRegister<ProvinceFact>;
  readonly communes: LinedRegister<CommuneFact>;
  readonly conditions: Register<ConditionFact>;
  readonly criteria: Register<CriterionFact>;
};

/** Reads the registers that all other files refer to: units, conditions and criteria. A key may stand in one row only. */
export function readRegisters(content: PackContent, faults: FaultList): Registers {
  const provinces = readProvinces(content, faults);
  return {
    provinces,
    communes: readCommunes(content, provinces.keys, faults),
    conditions: readConditions(content, faults),
    criteria: readCriteria(content, faults),
  };
}

/** Reads the rows of a table as a register by the column of its key. */
export function readRegister<T>(
  table: Table | null,
  key: string,
  read: (row: Row) => T | null,
  faults: FaultList,
): LinedRegister<T> {
  if (!table) return { items: [], lines: [], keys: null };
  const items: T[] = [];
  const lines: number[] = [];
  const keys = tellRepeatedKeys(table, [key], faults);
  for (const row of table.rows) {
    const item = read(row);
    if (item === null) continue;
    items.push(item);
    lines.push(row.line);
  }
  return { items, lines, keys };
}

/** Tells every row whose columns together repeat those of an earlier row, and returns all keys with their first line. */
function tellRepeatedKeys(table: Table, columns: readonly string[], faults: FaultList): ReadonlyMap<string, number> {
  const indexes = columns.map((column) => columnIndex(table, column));
  const seen = new Map<string, number>();
  for (const { line, cells } of table.rows) {
    const key = indexes.map((index) => cells[index] ?? '').join(' ');
    const before = seen.get(key);
    if (before === undefined) seen.set(key, line);
    else faults.fatal({ file: table.file, line, column: (indexes.at(-1) ?? 0) + 1 }, messages.duplicateKey(key, before));
  }
  return seen;
}

function readProvinces(content: PackContent, faults: FaultList): LinedRegister<ProvinceFact> {
  const table = readTable(content, 'provinces.csv', ['province_code', 'name', 'short_name'], faults);
  if (!table) return readRegister<ProvinceFact>(null, 'province_code', () => null, faults);
  const cells = cellReaders(table, faults);
  const [code, name, shortName] = [cells.code('province_code', 2), cells.name('name'), cells.name('short_name')];
  return readRegister(
    table,
    'province_code',
    (row) => complete<ProvinceFact>({ code: code(row), name: name(row), shortName: shortName(row) }),
    faults,
  );
}

function readCommunes(content: PackContent, provinces: Keys | null, faults: FaultList): LinedRegister<CommuneFact> {
  const table = readTable(content, 'communes.csv', ['commune_code', 'province_code', 'name'], faults);
  if (!table) return readRegister<CommuneFact>(null, 'commune_code', () => null, faults);
  const cells = cellReaders(table, faults);
  const [code, name] = [cells.code('commune_code', 5), cells.name('name')];
  const province = cells.registered('province_code', provinces, 'provinces.csv');
  return readRegister(
    table,
    'commune_code',
    (row) => complete<CommuneFact>({ code: code(row), provinceCode: province(row), name: name(row) }),
    faults,
  );
}

/** Conditions are numbered from 1 without a gap: the answer columns are named by number. They are returned by number. */
function readConditions(content: PackContent, faults: FaultList): Register<ConditionFact> {
  const table = readTable(content, 'conditions.csv', ['condition_no', 'key', 'name_vi', 'name_en'], faults);
  if (!table) return readRegister<ConditionFact>(null, 'key', () => null, faults);
  const cells = cellReaders(table, faults);
  const [no, key, nameVi, nameEn] = [
    cells.ordinal('condition_no'),
    cells.key('key'),
    cells.name('name_vi'),
    cells.name('name_en'),
  ];
  const { items, keys } = readRegister(
    table,
    'key',
    (row) => complete<ConditionFact>({ no: no(row), key: key(row), nameVi: nameVi(row), nameEn: nameEn(row) }),
    faults,
  );
  tellRepeatedKeys(table, ['condition_no'], faults);
  const sorted = [...items].sort((one, other) => one.no - other.no);
  const gap = sorted.findIndex((condition, index) => condition.no > index + 1);
  if (gap >= 0)
    faults.fatal({ file: table.file, line: 1, column: columnIndex(table, 'condition_no') + 1 }, messages.gap(gap + 1));
  return { items: sorted, keys };
}

/** Criteria are returned by level, block and number: a form does not depend on the order of its register's rows. */
function readCriteria(content: PackContent, faults: FaultList): Register<CriterionFact> {
  const table = readTable(content, 'criteria.csv', ['key', 'level', 'block', 'no', 'name_vi', 'name_en'], faults);
  if (!table) return readRegister<CriterionFact>(null, 'key', () => null, faults);
  const cells = cellReaders(table, faults);
  const [key, no, nameVi, nameEn] = [cells.key('key'), cells.ordinal('no'), cells.name('name_vi'), cells.name('name_en')];
  const level = cells.oneOf('level', ['commune', 'province']);
  const block = cells.oneOf('block', BLOCKS);
  const { items, keys } = readRegister(
    table,
    'key',
    (row) =>
      complete<CriterionFact>({
        key: key(row),
        level: level(row),
        block: block(row),
        no: no(row),
        nameVi: nameVi(row),
        nameEn: nameEn(row),
      }),
    faults,
  );
  tellRepeatedKeys(table, ['level', 'block', 'no'], faults);
  return { items: [...items].sort(inFormOrder), keys };
}

function inFormOrder(one: CriterionFact, other: CriterionFact): number {
  return one.level.localeCompare(other.level) || BLOCKS.indexOf(one.block) - BLOCKS.indexOf(other.block) || one.no - other.no;
}
