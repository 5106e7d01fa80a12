import type { CommuneFact, DayFacts } from '#modules/reporting';
import { alphabeticalKey, compareAlphabetically } from './alphabetical.ts';
import { type Tally, tallyUnits } from './figure.ts';

/** A province of the day with all its communes, reported or not. */
export type ReportProvince = {
  readonly code: string;
  /** Short name, as the annexes print it. */
  readonly name: string;
  readonly communes: readonly CommuneFact[];
  /** The register of its communes: the whole of every commune share. @rule REP-105 */
  readonly register: Tally;
};

/** The provinces of the day in alphabetical order: a stable sort by anything else leaves equal values so. @rule REP-103, REP-104 */
export function reportProvinces(facts: DayFacts): readonly ReportProvince[] {
  const communes = Map.groupBy(facts.communes, (commune) => commune.provinceCode);
  return facts.provinces
    .map(({ code, shortName }) => ({
      code,
      name: shortName,
      communes: communes.get(code) ?? [],
      key: alphabeticalKey(shortName),
    }))
    .sort((one, other) => compareAlphabetically(one.key, other.key) || (one.code < other.code ? -1 : 1))
    .map(({ key: _, ...province }) => ({ ...province, register: registerOf(province.communes) }));
}

function registerOf(communes: readonly CommuneFact[]): Tally {
  return tallyUnits(
    communes,
    () => true,
    ({ code, name, provinceCode }) => ({
      unitCode: code,
      unitName: name,
      group: provinceCode,
      itemKey: null,
      value: null,
      date: null,
      source: 'register',
    }),
  );
}
