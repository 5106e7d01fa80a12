import type { CumulativeDossierFact, DossierFact } from '#modules/reporting';
import { type CellReader, cellReaders, columnIndex, complete } from './cells.ts';
import type { FaultList } from './faults.ts';
import type { Manifest } from './manifest.ts';
import { messages } from './messages.ts';
import type { PackContent, Row } from './pack-files.ts';
import type { Registers } from './registers.ts';
import { ofDays, ofKnownCommune } from './row-checks.ts';
import { readTable, type Table } from './table.ts';

const COUNTS = ['direct', 'online', 'returned'] as const;
type Counts = Pick<DossierFact, (typeof COUNTS)[number]>;

/** Dossiers of the day before, with their lines. All rows are added (decided rule 5.1), so a repeated one is told and kept. */
export function readDossiers(content: PackContent, manifest: Manifest | null, registers: Registers, faults: FaultList) {
  const items: DossierFact[] = [];
  const lines: number[] = [];
  const table = readTable(content, 'dossiers-day.csv', ['date', 'province_code', 'commune_code', ...COUNTS], faults);
  if (!table) return { items, lines };
  const cells = cellReaders(table, faults);
  const dayOf = ofDays(table, manifest && [manifest.previousDate], cells.date('date'), faults);
  const province = cells.registered('province_code', registers.provinces.keys, 'provinces.csv');
  const communeOf = communeReader(table, registers, faults);
  const counts = countReader(table, faults);
  const repeated = repeatedRows(table, ['province_code', 'commune_code']);
  for (const row of table.rows) {
    const values = { provinceCode: province(row), ...counts(row) };
    const communeCode = dayOf(row) && communeOf(row, values.provinceCode);
    const fact = typeof communeCode === 'string' ? complete<DossierFact>({ ...values, communeCode: communeCode || null }) : null;
    if (!fact) continue;
    items.push(fact);
    lines.push(row.line);
    const before = repeated(row);
    if (before !== null) faults.warn(placeOf(table, row, 'commune_code'), messages.repeatedAllCount(before));
  }
  return { items, lines };
}

/** Dossiers of both levels since the start of the cumulative period, with their lines; of a repeated row the last counts. */
export function readCumulativeDossiers(content: PackContent, registers: Registers, faults: FaultList) {
  const table = readTable(content, 'dossiers-cumulative.csv', ['province_code', 'level', ...COUNTS], faults);
  if (!table) return { items: [], lines: [] };
  const cells = cellReaders(table, faults);
  const province = cells.registered('province_code', registers.provinces.keys, 'provinces.csv');
  const level = cells.oneOf('level', ['province', 'commune']);
  const counts = countReader(table, faults);
  const read = (row: Row) => complete<CumulativeDossierFact>({ provinceCode: province(row), level: level(row), ...counts(row) });
  return lastRows(table, ['province_code', 'level'], read, faults);
}

/** The daily average of June by province, with its lines; of a repeated row the last counts. */
export function readJuneAverages(content: PackContent, registers: Registers, faults: FaultList) {
  const table = readTable(content, 'june-average.csv', ['province_code', 'june_daily_average'], faults);
  if (!table) return { items: [], lines: [] };
  const cells = cellReaders(table, faults);
  const province = cells.registered('province_code', registers.provinces.keys, 'provinces.csv');
  const average = cells.amount('june_daily_average');
  const read = (row: Row) => complete<JuneAverage>({ provinceCode: province(row), average: average(row) });
  return lastRows(table, ['province_code'], read, faults);
}
type JuneAverage = { readonly provinceCode: string; readonly average: number };

/** Of the rows with the same key the last, whole, each with its line; every row that replaces one before is told. */
function lastRows<T>(table: Table, key: readonly string[], read: CellReader<T | null>, faults: FaultList) {
  const kept = new Map<string, { readonly item: T; readonly line: number }>();
  for (const row of table.rows) {
    const item = read(row);
    if (item === null || item === undefined) continue;
    const keyText = key.map((column) => row.cells[columnIndex(table, column)]).join(' ');
    const before = kept.get(keyText);
    if (before) faults.warn(placeOf(table, row, 'province_code'), messages.repeatedLastCounts(before.line));
    kept.delete(keyText);
    kept.set(keyText, { item, line: row.line });
  }
  const rows = [...kept.values()];
  return { items: rows.map(({ item }) => item), lines: rows.map(({ line }) => line) };
}

/** The line of the first row with the same columns, or null when this is the first. */
function repeatedRows(table: Table, columns: readonly string[]) {
  const seen = new Map<string, number>();
  return ({ line, cells }: Row): number | null => {
    const key = columns.map((column) => cells[columnIndex(table, column)]).join(' ');
    const before = seen.get(key) ?? null;
    if (before === null) seen.set(key, line);
    return before;
  };
}

/** The commune of a row, empty for the provincial level; null when the row is ignored or its commune is of another province. */
function communeReader(table: Table, registers: Registers, faults: FaultList) {
  const known = ofKnownCommune(table, registers.communes.keys, faults);
  const column = columnIndex(table, 'commune_code');
  const owners = new Map(registers.communes.items.map((commune) => [commune.code, commune.provinceCode]));
  return (row: Row, province: string | undefined): string | null => {
    const code = row.cells[column] === '' ? '' : known(row);
    const owner = code && owners.get(code);
    if (!owner || owner === province) return code;
    faults.fatal(placeOf(table, row, 'commune_code'), messages.foreignCommune(code, owner));
    return null;
  };
}

function countReader(table: Table, faults: FaultList) {
  const cells = cellReaders(table, faults);
  const [direct, online, returned] = [cells.count('direct'), cells.count('online'), cells.count('returned')];
  return (row: Row): { [K in keyof Counts]: Counts[K] | undefined } => ({
    direct: direct(row),
    online: online(row),
    returned: returned(row),
  });
}

function placeOf(table: Table, row: Row, column: string) {
  return { file: table.file, line: row.line, column: columnIndex(table, column) + 1 };
}
