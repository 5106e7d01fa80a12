import type { DayFacts, InformationSystem, ThemedStatement } from '#modules/reporting';

export type StatementBlock = ThemedStatement['block'];
/** Where communes of a province named a theme on a day: the blocks by commune code, and the communes by the system that they name. */
export type Sighting = {
  readonly provinceCode: string;
  readonly theme: string;
  readonly communes: ReadonlyMap<string, ReadonlySet<StatementBlock>>;
  readonly systems: ReadonlyMap<InformationSystem, ReadonlySet<string>>;
};
type Gathered = {
  provinceCode: string;
  theme: string;
  communes: Map<string, Set<StatementBlock>>;
  systems: Map<InformationSystem, Set<string>>;
};

/**
 * Which communes named which theme on a day, in an obstacle or a recommendation; a commune counts once for a theme.
 * @param themeNow the theme that stands for a key today: keys that were merged or replaced lead to another
 * @param systemOf the system that a statement names
 * @rule CAS-101, CAS-204
 */
export function sightingsOf(
  { communes, statements }: { readonly communes: DayFacts['communes']; readonly statements: readonly ThemedStatement[] },
  themeNow: (theme: string) => string,
  systemOf: (text: string) => InformationSystem | null,
): readonly Sighting[] {
  const provinceOf = new Map(communes.map(({ code, provinceCode }) => [code, provinceCode]));
  const found = new Map<string, Gathered>();
  for (const { communeCode, block, text, theme: told } of statements) {
    const provinceCode = provinceOf.get(communeCode);
    if (provinceCode === undefined) continue;
    const theme = themeNow(told);
    const key = caseKey(provinceCode, theme);
    const sighting: Gathered = found.get(key) ?? { provinceCode, theme, communes: new Map(), systems: new Map() };
    found.set(key, sighting);
    const blocks = sighting.communes.get(communeCode) ?? new Set();
    sighting.communes.set(communeCode, blocks.add(block));
    const system = systemOf(text);
    if (system) sighting.systems.set(system, (sighting.systems.get(system) ?? new Set()).add(communeCode));
  }
  return [...found.values()];
}

/** One case at most for a theme in a province. */
export const caseKey = (provinceCode: string, theme: string): string => `${provinceCode} ${theme}`;

/**
 * The blocks of which each commune sent its report of the day; `general`: of the basic conditions. Who sent nothing is not there: from
 * silence nothing follows.
 * @rule CAS-302
 */
export function blocksReported(
  facts: Pick<DayFacts, 'conditionAnswers' | 'communeAnswers'>,
): ReadonlyMap<string, readonly StatementBlock[]> {
  const found = new Map<string, StatementBlock[]>();
  const add = (block: StatementBlock, units: Iterable<string> | undefined) => {
    for (const unit of units ?? []) {
      const own = found.get(unit);
      if (own) own.push(block);
      else found.set(unit, [block]);
    }
  };
  add('general', facts.conditionAnswers?.byUnit.keys());
  for (const [block, sheet] of Object.entries(facts.communeAnswers)) add(block as StatementBlock, sheet?.byUnit.keys());
  return found;
}

/** Follows what a theme was merged into, to the end; a circle ends where it began. */
export function themeFollower(successions: readonly { readonly from: string; readonly to: string }[]): (theme: string) => string {
  const next = new Map(successions.map(({ from, to }) => [from, to]));
  return (theme) => {
    const seen = new Set([theme]);
    let now = theme;
    for (let to = next.get(now); to !== undefined && !seen.has(to); to = next.get(now)) {
      seen.add(to);
      now = to;
    }
    return now;
  };
}
