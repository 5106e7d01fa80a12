import type { Block, DayFacts, FactLines } from '#modules/reporting';
import { BLOCKS } from '../blocks.ts';
import type { TaskFacts } from '../daily-report/task-facts.ts';
import { readCommuneAnswers, readConditionAnswers } from './commune-answers.ts';
import { readCumulativeDossiers, readDossiers, readJuneAverages } from './dossiers.ts';
import { type Fault, FaultList } from './faults.ts';
import { type Manifest, readManifest } from './manifest.ts';
import type { PackContent } from './pack-files.ts';
import { readProvinceAnswers } from './province-answers.ts';
import { type Registers, readRegisters } from './registers.ts';
import { readStatements } from './statements.ts';
import { readTasks, type TaskLines } from './tasks.ts';

/** The line of the row that each fact of a pack came from. */
export type DayPackLines = FactLines & { readonly tasks: TaskLines };

/** A pack that was found right: its facts, and where each came from. */
export type CheckedPack = { readonly facts: DayFacts; readonly tasks: TaskFacts; readonly lines: DayPackLines };

/** `pack` is null exactly when there are faults. */
export type PackCheck = {
  readonly pack: CheckedPack | null;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};

/**
 * Checks the raw figures of one day completely: every row and cell, also of rows that are then ignored.
 * @returns faults and warnings in the order of file, line and column
 * @rule decided rules 1.5 to 1.9: rows of other dates and of unknown communes are ignored, of repeated ones the last counts
 */
export function checkDayPack(content: PackContent): PackCheck {
  const faults = new FaultList();
  const manifest = readManifest(content, faults);
  const registers = readRegisters(content, faults);
  const pack = readFigures(content, manifest, registers, faults);
  const fatal = faults.sorted('fatal');
  return { pack: fatal.length === 0 ? pack : null, faults: fatal, warnings: faults.sorted('warning') };
}

/** @returns null when the manifest is wrong; other faults leave gaps in the pack, which is thrown away then */
function readFigures(
  content: PackContent,
  manifest: Manifest | null,
  registers: Registers,
  faults: FaultList,
): CheckedPack | null {
  const conditions = readConditionAnswers(content, manifest, registers, faults);
  const communes = readCommuneAnswers(content, manifest, registers, faults);
  const provinces = readProvinceAnswers(content, manifest, registers, faults);
  const statements = readStatements(content, manifest, registers, faults);
  const tasks = readTasks(content, registers, faults);
  const dossiers = readDossiers(content, manifest, registers, faults);
  const cumulative = readCumulativeDossiers(content, registers, faults);
  const june = readJuneAverages(content, registers, faults);
  return (
    manifest && {
      facts: {
        ...manifest,
        provinces: registers.provinces.items,
        communes: registers.communes.items,
        conditions: registers.conditions.items,
        criteria: registers.criteria.items,
        conditionAnswers: conditions.today.sheet,
        previousConditionAnswers: conditions.previous.sheet,
        communeAnswers: ofBlocks((block) => communes[block].sheet),
        provinceAnswers: ofBlocks((block) => provinces[block].sheet),
        statements: statements.items,
        dossiers: orNull(dossiers.items),
        cumulativeDossiers: orNull(cumulative.items),
        juneAverages:
          june.items.length === 0 ? null : new Map(june.items.map(({ provinceCode, average }) => [provinceCode, average])),
      },
      tasks: tasks.facts,
      lines: {
        provinces: registers.provinces.lines,
        communes: registers.communes.lines,
        conditionAnswers: conditions.today.lines,
        previousConditionAnswers: conditions.previous.lines,
        communeAnswers: ofBlocks((block) => communes[block].lines),
        provinceAnswers: ofBlocks((block) => provinces[block].lines),
        statements: statements.lines,
        dossiers: dossiers.lines,
        cumulativeDossiers: cumulative.lines,
        juneAverages: new Map(june.items.map(({ provinceCode }, index) => [provinceCode, june.lines[index] ?? 0])),
        tasks: tasks.lines,
      },
    }
  );
}

/** No row at all means that there are no raw figures of this kind. */
function orNull<T>(items: readonly T[]): readonly T[] | null {
  return items.length === 0 ? null : items;
}

function ofBlocks<T>(make: (block: Block) => T): Readonly<Record<Block, T>> {
  return Object.fromEntries(BLOCKS.map((block) => [block, make(block)])) as Record<Block, T>;
}
