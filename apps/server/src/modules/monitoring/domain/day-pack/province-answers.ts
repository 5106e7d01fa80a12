import type { AnswerSheet, Block } from '#modules/reporting';
import { BLOCKS } from '../blocks.ts';
import { cellReaders, columnIndex, complete } from './cells.ts';
import { criterionKeys } from './commune-answers.ts';
import type { FaultList } from './faults.ts';
import type { Manifest } from './manifest.ts';
import { messages } from './messages.ts';
import type { PackContent, Row } from './pack-files.ts';
import type { Registers } from './registers.ts';
import { ofDays } from './row-checks.ts';
import { readTable, type Table } from './table.ts';

/** Answers with the line of each single answer, in the order of the items (null: no row); `sheet` null: no row of the block. */
export type SheetWithItemLines = {
  readonly sheet: AnswerSheet | null;
  readonly lines: ReadonlyMap<string, readonly (number | null)[]>;
};
type Answer = { readonly province: string; readonly block: Block; readonly criterion: string; readonly answer: '1' | '0' | '-' };
type Growing = { readonly answers: string[]; readonly lines: (number | null)[] };

const FILE = 'province-answers.csv';
const COLUMNS = ['date', 'province_code', 'block', 'criterion_key', 'answer'];

/** The answers of provinces, one a row, gathered to a sheet for each block. Of several rows the last counts. */
export function readProvinceAnswers(
  content: PackContent,
  manifest: Manifest | null,
  registers: Registers,
  faults: FaultList,
): Readonly<Record<Block, SheetWithItemLines>> {
  const keys = (block: Block) => criterionKeys(registers.criteria.items, 'province', block);
  const blocks = Object.fromEntries(BLOCKS.map((block) => [block, new SheetBuilder(keys(block))])) as Record<Block, SheetBuilder>;
  const table = readTable(content, FILE, COLUMNS, faults);
  if (table) {
    const read = answerReader(table, manifest, registers, faults);
    const column = columnIndex(table, 'criterion_key') + 1;
    for (const row of table.rows) {
      const answer = read(row);
      const before = answer && blocks[answer.block].add(answer, row.line);
      if (before) faults.warn({ file: FILE, line: row.line, column }, messages.repeatedLastCounts(before));
    }
  }
  return Object.fromEntries(BLOCKS.map((block) => [block, blocks[block].build()])) as Record<Block, SheetWithItemLines>;
}

/** Gathers single answers to one row of answers for each province. */
class SheetBuilder {
  readonly #keys: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #byUnit = new Map<string, Growing>();

  constructor(keys: readonly string[]) {
    this.#keys = keys;
    this.#places = new Map(keys.map((key, index) => [key, index]));
  }

  /** @returns the line of the answer that this one replaces, or null */
  add({ province, criterion, answer }: Answer, line: number): number | null {
    const place = this.#places.get(criterion);
    if (place === undefined) return null;
    const unit = this.#byUnit.get(province) ?? { answers: this.#keys.map(() => '-'), lines: this.#keys.map(() => null) };
    this.#byUnit.set(province, unit);
    const before = unit.lines[place] ?? null;
    unit.answers[place] = answer;
    unit.lines[place] = line;
    return before;
  }

  build(): SheetWithItemLines {
    const units = [...this.#byUnit];
    return {
      sheet:
        units.length === 0
          ? null
          : { itemKeys: this.#keys, byUnit: new Map(units.map(([code, unit]) => [code, unit.answers.join('')])) },
      lines: new Map(units.map(([code, unit]) => [code, unit.lines])),
    };
  }
}

function answerReader(table: Table, manifest: Manifest | null, registers: Registers, faults: FaultList) {
  const cells = cellReaders(table, faults);
  const dayOf = ofDays(table, manifest && [manifest.date], cells.date('date'), faults);
  const province = cells.registered('province_code', registers.provinces.keys, 'provinces.csv');
  const block = cells.oneOf('block', BLOCKS);
  const criterion = cells.registered('criterion_key', registers.criteria.keys, 'criteria.csv');
  const answer = cells.answer('answer');
  const owners = new Map(registers.criteria.items.map((item) => [item.key, `${item.level} ${item.block}`]));
  return (row: Row): Answer | null => {
    const found = { province: province(row), block: block(row), criterion: criterion(row), answer: answer(row) };
    const day = dayOf(row);
    const owner = found.criterion === undefined ? undefined : owners.get(found.criterion);
    if (found.block !== undefined && owner !== undefined && owner !== `province ${found.block}`) {
      const place = { file: FILE, line: row.line, column: columnIndex(table, 'criterion_key') + 1 } as const;
      faults.fatal(place, messages.foreignCriterion(found.criterion ?? ''));
      return null;
    }
    return day && complete<Answer>(found);
  };
}
