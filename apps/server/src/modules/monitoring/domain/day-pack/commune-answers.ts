import type { CalendarDate } from '#kernel/calendar';
import type { AnswerSheet, Answers, Block, CriterionFact } from '#modules/reporting';
import { BLOCKS } from '../blocks.ts';
import { cellReaders, columnIndex } from './cells.ts';
import type { FaultList } from './faults.ts';
import type { Manifest } from './manifest.ts';
import { messages } from './messages.ts';
import type { PackContent, Row, TableFile } from './pack-files.ts';
import type { Registers } from './registers.ts';
import { ofDays, ofKnownCommune } from './row-checks.ts';
import { readTable, type Table } from './table.ts';

/** Answers with the line of each unit's row; `sheet` null: no row of the day. */
export type SheetWithLines = { readonly sheet: AnswerSheet | null; readonly lines: ReadonlyMap<string, number> };
type Growing = { readonly byUnit: Map<string, Answers>; readonly lines: Map<string, number> };

/** The answers of communes to the conditions, for the day and the day before. */
export function readConditionAnswers(content: PackContent, manifest: Manifest | null, registers: Registers, faults: FaultList) {
  const keys = registers.conditions.items.map((condition) => condition.key);
  const columns = registers.conditions.items.map((condition) => `c${String(condition.no).padStart(2, '0')}`);
  const days = manifest && [manifest.date, manifest.previousDate];
  const named = registers.conditions.keys !== null;
  const sheets = readSheets(content, 'condition-answers.csv', named ? columns : null, days, registers, faults);
  return {
    today: withKeys(keys, manifest && sheets.get(manifest.date)),
    previous: withKeys(keys, manifest && sheets.get(manifest.previousDate)),
  };
}

/** The answers of communes to the criteria of each block, for the day. */
export function readCommuneAnswers(
  content: PackContent,
  manifest: Manifest | null,
  registers: Registers,
  faults: FaultList,
): Readonly<Record<Block, SheetWithLines>> {
  const readBlock = (block: Block) => {
    const keys = criterionKeys(registers.criteria.items, 'commune', block);
    const days = manifest && [manifest.date];
    const named = registers.criteria.keys !== null;
    const sheets = readSheets(content, `commune-answers-${block}.csv`, named ? keys : null, days, registers, faults);
    return [block, withKeys(keys, manifest && sheets.get(manifest.date))] as const;
  };
  return Object.fromEntries(BLOCKS.map(readBlock)) as Record<Block, SheetWithLines>;
}

/** The keys of a block's criteria by their number. */
export function criterionKeys(
  criteria: readonly CriterionFact[],
  level: CriterionFact['level'],
  block: Block,
): readonly string[] {
  return criteria
    .filter((criterion) => criterion.level === level && criterion.block === block)
    .sort((a, b) => a.no - b.no)
    .map((criterion) => criterion.key);
}

function withKeys(itemKeys: readonly string[], found: Growing | null | undefined): SheetWithLines {
  return found ? { sheet: { itemKeys, byUnit: found.byUnit }, lines: found.lines } : { sheet: null, lines: new Map() };
}

/**
 * Reads a file with a row for each commune and a column for each item, in the order of the lines that count.
 * Of several rows the last counts, whole (rule 1.9).
 * @param itemColumns null when their register is unreadable: the answers cannot be told from other columns then
 */
function readSheets(
  content: PackContent,
  file: TableFile,
  itemColumns: readonly string[] | null,
  days: readonly CalendarDate[] | null,
  registers: Registers,
  faults: FaultList,
): ReadonlyMap<CalendarDate, Growing> {
  const sheets = new Map<CalendarDate, Growing>();
  const columns = ['date', 'commune_code', ...(itemColumns ?? [])];
  const table = readTable(content, file, columns, faults, itemColumns === null ? 'allowed' : 'refused');
  if (!table) return sheets;
  const cells = cellReaders(table, faults);
  const dayOf = ofDays(table, days, cells.date('date'), faults);
  const communeOf = ofKnownCommune(table, registers.communes.keys, faults);
  const itemReaders = (itemColumns ?? []).map(cells.answer);
  for (const row of table.rows) {
    const answers = itemReaders.map((read) => read(row)).join('');
    const day = dayOf(row);
    const commune = day && communeOf(row);
    if (!day || !commune) continue;
    const sheet = sheets.get(day) ?? { byUnit: new Map(), lines: new Map() };
    sheets.set(day, sheet);
    tellRepeated(table, row, sheet.lines.get(commune), faults);
    sheet.byUnit.delete(commune);
    sheet.byUnit.set(commune, answers);
    sheet.lines.set(commune, row.line);
  }
  return sheets;
}

function tellRepeated(table: Table, row: Row, before: number | undefined, faults: FaultList): void {
  if (before === undefined) return;
  const place = { file: table.file, line: row.line, column: columnIndex(table, 'commune_code') + 1 };
  faults.warn(place, messages.repeatedLastCounts(before));
}
