import type { AnswerSheet, Block, CommuneFact, DayFacts, ProvinceFact } from '#modules/reporting';
import type { TaskFacts } from '../daily-report/task-facts.ts';

/** Where the units of a day stand on another map. Units that are not named stay where they were. */
export type MapTable = {
  /** Provinces of the map by the codes that `communes` and `provinces` lead to. */
  readonly named: ReadonlyMap<string, ProvinceFact>;
  /** For a commune of the day: its province and name on the map. */
  readonly communes: ReadonlyMap<string, { readonly provinceCode: string; readonly name: string }>;
  /** For a province of the day: its code on the map. */
  readonly provinces: ReadonlyMap<string, string>;
  /** How many communes of the day have no place on the map. */
  readonly offMap: number;
};

/**
 * The same figures grouped by the provinces of the map. Every answer stays the answer of the unit that gave it, under the code
 * it had, so that nothing is lost and nothing counts twice; a figure that has no place on the map stays with its own province.
 */
export function factsOnMap(facts: DayFacts, table: MapTable): DayFacts {
  const provinceOf = (code: string) => table.provinces.get(code) ?? code;
  const communes = facts.communes.map((commune) => communeOnMap(commune, table, provinceOf));
  const owners = new Map(communes.map(({ code, provinceCode }) => [code, provinceCode]));
  return {
    ...facts,
    communes,
    provinces: provincesOnMap(facts, table, communes, provinceOf),
    provinceAnswers: ofBlocks(facts.provinceAnswers, (sheet) => sheetOnMap(sheet, provinceOf)),
    dossiers:
      facts.dossiers?.map((row) => ({
        ...row,
        provinceCode: (row.communeCode && owners.get(row.communeCode)) || provinceOf(row.provinceCode),
      })) ?? null,
    cumulativeDossiers: facts.cumulativeDossiers?.map((row) => ({ ...row, provinceCode: provinceOf(row.provinceCode) })) ?? null,
    juneAverages: facts.juneAverages && summedOnMap(facts.juneAverages, provinceOf),
  };
}

/** The same tasks under the provinces of the map; central bodies stay as they are. */
export function tasksOnMap(tasks: TaskFacts, table: MapTable): TaskFacts {
  const provinceOf = (code: string | null) => (code === null ? null : (table.provinces.get(code) ?? code));
  return { ...tasks, assignments: tasks.assignments.map((row) => ({ ...row, provinceCode: provinceOf(row.provinceCode) })) };
}

function communeOnMap(commune: CommuneFact, table: MapTable, provinceOf: (code: string) => string): CommuneFact {
  const place = table.communes.get(commune.code);
  return place ? { ...commune, ...place } : { ...commune, provinceCode: provinceOf(commune.provinceCode) };
}

/** The provinces that hold anything of the day, by name on the map. */
function provincesOnMap(
  { provinces }: DayFacts,
  { named }: MapTable,
  communes: readonly CommuneFact[],
  provinceOf: (code: string) => string,
): readonly ProvinceFact[] {
  const own = new Map(provinces.map((province) => [province.code, province]));
  const codes = new Set([...provinces.map(({ code }) => provinceOf(code)), ...communes.map(({ provinceCode }) => provinceCode)]);
  return [...codes].map((code) => named.get(code) ?? own.get(code) ?? { code, name: code, shortName: code });
}

/** Answers of provinces that are one on the map cannot be added up: they are left out, which shows as not reported. */
function sheetOnMap(sheet: AnswerSheet, provinceOf: (code: string) => string): AnswerSheet {
  const groups = Map.groupBy(sheet.byUnit, ([code]) => provinceOf(code));
  const single = [...groups].flatMap(([code, [first, ...others]]) =>
    first && others.length === 0 ? [[code, first[1]] as const] : [],
  );
  return { ...sheet, byUnit: new Map(single) };
}

function summedOnMap(figures: ReadonlyMap<string, number>, provinceOf: (code: string) => string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [code, figure] of figures) sums.set(provinceOf(code), (sums.get(provinceOf(code)) ?? 0) + figure);
  return sums;
}

function ofBlocks(sheets: DayFacts['provinceAnswers'], move: (sheet: AnswerSheet) => AnswerSheet): DayFacts['provinceAnswers'] {
  return Object.fromEntries(Object.entries(sheets).map(([block, sheet]) => [block, sheet && move(sheet)])) as Record<
    Block,
    AnswerSheet | null
  >;
}
