import { createHash } from 'node:crypto';
import { BLOCKS, type Block, type DayFacts } from '#modules/reporting';
import type { TaskFacts } from '../daily-report/task-facts.ts';
import { readCommuneAnswers, readConditionAnswers } from './commune-answers.ts';
import { readCumulativeDossiers, readDossiers, readJuneAverages } from './dossiers.ts';
import { type Fault, FaultList } from './faults.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { PACK_FILES, type PackBytes } from './pack-files.ts';
import { readProvinceAnswers } from './province-answers.ts';
import { type Registers, readRegisters } from './registers.ts';
import { readStatements } from './statements.ts';
import { readTasks, type TaskLines } from './tasks.ts';

/** The line of the row that each fact came from: of lists in their order, of sheets by unit. */
export type DayPackLines = {
  readonly provinces: readonly number[];
  readonly communes: readonly number[];
  readonly conditions: readonly number[];
  readonly criteria: readonly number[];
  readonly conditionAnswers: ReadonlyMap<string, number>;
  readonly previousConditionAnswers: ReadonlyMap<string, number>;
  readonly communeAnswers: Readonly<Record<Block, ReadonlyMap<string, number>>>;
  /** Of each answer, in the order of the items; null: no row. */
  readonly provinceAnswers: Readonly<Record<Block, ReadonlyMap<string, readonly (number | null)[]>>>;
  readonly statements: readonly number[];
  readonly dossiers: readonly number[];
  readonly cumulativeDossiers: readonly number[];
  readonly juneAverages: ReadonlyMap<string, number>;
  readonly tasks: TaskLines;
};

/** A pack that was found right: its facts, where each came from, and the hash of its bytes. */
export type DayPack = {
  readonly facts: DayFacts;
  readonly tasks: TaskFacts;
  readonly lines: DayPackLines;
  /** SHA-256 over names and bytes of the pack's files, hexadecimal. */
  readonly contentHash: string;
};

/** `pack` is null exactly when there are faults. */
export type DayPackReading = { readonly pack: DayPack | null; readonly faults: readonly Fault[]; readonly warnings: readonly Fault[] };

/**
 * Reads the raw figures of one day and checks them completely: every row and cell, also of rows that are then ignored.
 * @param bytes the files by name; other files beside them are not looked at
 * @returns faults and warnings in the order of file, line and column
 * @rule decided rules 1.5 to 1.9: rows of other dates and of unknown communes are ignored, of repeated ones the last counts
 */
export function readDayPack(bytes: PackBytes): DayPackReading {
  const faults = new FaultList();
  const manifest = readManifest(bytes, faults);
  const registers = readRegisters(bytes, faults);
  const pack = readFigures(bytes, manifest, registers, faults);
  const fatal = faults.sorted('fatal');
  return { pack: fatal.length === 0 ? pack : null, faults: fatal, warnings: faults.sorted('warning') };
}

/** @returns null when the manifest is wrong; other faults leave gaps in the pack, which is thrown away then */
function readFigures(bytes: PackBytes, manifest: Manifest | null, registers: Registers, faults: FaultList): DayPack | null {
  const conditions = readConditionAnswers(bytes, manifest, registers, faults);
  const communes = readCommuneAnswers(bytes, manifest, registers, faults);
  const provinces = readProvinceAnswers(bytes, manifest, registers, faults);
  const statements = readStatements(bytes, manifest, registers, faults);
  const tasks = readTasks(bytes, registers, faults);
  const dossiers = readDossiers(bytes, manifest, registers, faults);
  const cumulative = readCumulativeDossiers(bytes, registers, faults);
  const june = readJuneAverages(bytes, registers, faults);
  return manifest && {
    facts: {
      ...manifest,
      provinces: registers.provinces.items, communes: registers.communes.items,
      conditions: registers.conditions.items, criteria: registers.criteria.items,
      conditionAnswers: conditions.today.sheet, previousConditionAnswers: conditions.previous?.sheet ?? null,
      communeAnswers: ofBlocks((block) => communes[block].sheet), provinceAnswers: ofBlocks((block) => provinces[block].sheet),
      statements: statements.items, dossiers: dossiers.items, cumulativeDossiers: cumulative.items,
      juneAverages: new Map(june.items.map(({ provinceCode, average }) => [provinceCode, average])),
    },
    tasks: tasks.facts,
    lines: {
      provinces: registers.provinces.lines, communes: registers.communes.lines,
      conditions: registers.conditions.lines, criteria: registers.criteria.lines,
      conditionAnswers: conditions.today.lines, previousConditionAnswers: conditions.previous?.lines ?? new Map(),
      communeAnswers: ofBlocks((block) => communes[block].lines), provinceAnswers: ofBlocks((block) => provinces[block].lines),
      statements: statements.lines, dossiers: dossiers.lines, cumulativeDossiers: cumulative.lines,
      juneAverages: new Map(june.items.map(({ provinceCode }, index) => [provinceCode, june.lines[index] ?? 0])),
      tasks: tasks.lines,
    },
    contentHash: hashOf(bytes),
  };
}

function ofBlocks<T>(make: (block: Block) => T): Readonly<Record<Block, T>> {
  return Object.fromEntries(BLOCKS.map((block) => [block, make(block)])) as Record<Block, T>;
}

function hashOf(bytes: PackBytes): string {
  const hash = createHash('sha256');
  for (const file of PACK_FILES) {
    const content = bytes.get(file) ?? new Uint8Array();
    hash.update(`${file}\n${content.byteLength}\n`).update(content);
  }
  return hash.digest('hex');
}
