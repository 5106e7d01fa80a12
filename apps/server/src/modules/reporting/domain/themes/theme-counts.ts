import type { CommuneFact, DayFacts, ProvinceFact, StatementFact, StatementKind } from '../day-facts.ts';
import { NO_ISSUE_THEME, type StatementBlock } from './taxonomy.ts';

/** Communes that have a theme, of how many there are. */
export type CommuneCount = { readonly communes: number; readonly of: number };
export type ThemeOfDay = CommuneCount & {
  readonly theme: string;
  readonly kind: StatementKind;
  /** Different statements, equal ones counted once. */
  readonly statements: number;
  /** In the order of the day; provinces without the theme are left out. */
  readonly provinces: readonly (CommuneCount & { readonly code: string; readonly name: string })[];
};
/** Of a kind: who named an issue, who said there is none, who wrote nothing. Together they are all communes. */
export type SaidOfKind = {
  readonly kind: StatementKind;
  readonly withIssue: number;
  readonly withoutIssue: number;
  readonly silent: number;
  readonly of: number;
};
export type ThemesOfDay = { readonly themes: readonly ThemeOfDay[]; readonly said: readonly SaidOfKind[] };

type Counted = Pick<DayFacts, 'provinces' | 'communes' | 'statements'>;
type ThemeOf = (statement: Pick<StatementFact, 'block' | 'text'>) => string;
const KINDS: readonly StatementKind[] = ['obstacle', 'recommendation'];

/**
 * How many communes of how many have each theme, in the nation and by province: a commune counts once for a theme, however
 * often it writes of it. What names no issue is no theme, it is counted apart. Most communes first.
 */
export function countThemes(facts: Counted, themeOf: ThemeOf, block: StatementBlock | null): ThemesOfDay {
  const provinceOf = new Map(facts.communes.map(({ code, provinceCode }) => [code, provinceCode]));
  const written = facts.statements.filter(
    (statement) => provinceOf.has(statement.communeCode) && (block === null || statement.block === block),
  );
  const told = written.map((statement) => ({ ...statement, theme: themeOf(statement) }));
  const issues = told.filter(({ theme }) => theme !== NO_ISSUE_THEME);
  const sizes = sizesOf(facts.communes);
  const groups = [...Map.groupBy(issues, ({ kind, theme }) => `${kind} ${theme}`).values()];
  const themes = groups.map((group) => themeOfDay(group, facts.provinces, provinceOf, sizes, facts.communes.length));
  return {
    themes: themes.sort(
      (one, other) => one.kind.localeCompare(other.kind) || other.communes - one.communes || one.theme.localeCompare(other.theme),
    ),
    said: KINDS.map((kind) => {
      const ofKind = told.filter((statement) => statement.kind === kind);
      const withIssue = communesOf(ofKind.filter(({ theme }) => theme !== NO_ISSUE_THEME)).size;
      const writing = communesOf(ofKind).size;
      const of = facts.communes.length;
      return { kind, withIssue, withoutIssue: writing - withIssue, silent: of - writing, of };
    }),
  };
}

type Told = StatementFact & { readonly theme: string };

function themeOfDay(
  group: readonly Told[],
  provinces: readonly ProvinceFact[],
  provinceOf: ReadonlyMap<string, string>,
  sizes: ReadonlyMap<string, number>,
  of: number,
): ThemeOfDay {
  const communes = communesOf(group);
  const byProvince = Map.groupBy(communes, (code) => provinceOf.get(code));
  const [{ theme, kind } = { theme: '', kind: 'obstacle' as const }] = group;
  return {
    theme,
    kind,
    communes: communes.size,
    of,
    statements: new Set(group.map(({ text }) => text)).size,
    provinces: provinces.flatMap(({ code, shortName }) => {
      const own = byProvince.get(code)?.length ?? 0;
      return own === 0 ? [] : [{ code, name: shortName, communes: own, of: sizes.get(code) ?? 0 }];
    }),
  };
}

const communesOf = (statements: readonly StatementFact[]): Set<string> =>
  new Set(statements.map(({ communeCode }) => communeCode));

function sizesOf(communes: readonly CommuneFact[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(communes, ({ provinceCode }) => provinceCode)].map(([code, own]) => [code, own.length]));
}
