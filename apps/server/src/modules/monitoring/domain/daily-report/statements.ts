import type { CalendarDate } from '#kernel/calendar';
import type { Block, CommuneFact, DayFacts, StatementFact, StatementKind } from '#modules/reporting';
import { type AlphabeticalKey, compareAlphabetically } from './alphabetical.ts';
import type { AnnexNumber } from './daily-report.ts';
import type { ExplainedRow } from './explained.ts';
import { countedOf, type EvidencePart, shareOf, type Tally, wholeOf } from './figure.ts';
import type { ReportRules } from './report-rules.ts';
import type { ReportProvince } from './report-units.ts';
import type { InSections } from './sections.ts';
import { rememberedGroupKey } from './statement-texts.ts';

/** Which block and kind of statement an annex lists. @rule REP-405 */
export const STATEMENT_ANNEXES = {
  '6': ['general', 'obstacle'],
  '13': ['party', 'obstacle'],
  '14': ['party', 'recommendation'],
  '15': ['council', 'obstacle'],
  '16': ['council', 'recommendation'],
  '17': ['committee', 'obstacle'],
  '18': ['committee', 'recommendation'],
  '19': ['front', 'obstacle'],
  '20': ['front', 'recommendation'],
} as const satisfies { readonly [annex in AnnexNumber]?: readonly [Block | 'general', StatementKind] };

type StatementAnnexNumber = keyof typeof STATEMENT_ANNEXES;
/** One statement of a province: the rows of each commune that made it, under the commune's code. */
type StatementGroup = { readonly key: AlphabeticalKey; readonly byCommune: Map<string, StatementFact[]> };

type StatementAnnexes = { readonly [annex in StatementAnnexNumber]: readonly ExplainedRow[] | null };

/** Annexes 6 and 13 to 20, one a section: the statements of most communes of each province; null without a statement of the block and kind. */
export function* statementAnnexes(
  facts: DayFacts,
  provinces: readonly ReportProvince[],
  rules: ReportRules,
): InSections<StatementAnnexes> {
  const owners = new Map(facts.communes.map(({ code, provinceCode }) => [code, provinceCode]));
  const byKind = Map.groupBy(facts.statements, ({ block, kind }) => `${block} ${kind}`);
  const groupKeyOf = rememberedGroupKey(rules);
  const annexOf = ([block, kind]: readonly [string, string]) => {
    const statements = byKind.get(`${block} ${kind}`);
    if (!statements) return null;
    const byProvince = Map.groupBy(statements, ({ communeCode }) => owners.get(communeCode));
    return provinces.flatMap((province) =>
      provinceRows(province, groupsOf(byProvince.get(province.code) ?? [], groupKeyOf), facts.date, rules),
    );
  };
  const annexes: [string, readonly ExplainedRow[] | null][] = [];
  for (const [annex, what] of Object.entries(STATEMENT_ANNEXES)) {
    annexes.push([annex, annexOf(what)]);
    yield;
  }
  return Object.fromEntries(annexes) as StatementAnnexes;
}

/** @rule REP-401, REP-402 */
function groupsOf(
  statements: readonly StatementFact[],
  groupKeyOf: (text: string) => AlphabeticalKey | null,
): readonly StatementGroup[] {
  const groups = new Map<string, StatementGroup>();
  for (const statement of statements) {
    const key = groupKeyOf(statement.text);
    if (!key) continue;
    const group = groups.get(key.text) ?? { key, byCommune: new Map() };
    groups.set(key.text, group);
    const rows = group.byCommune.get(statement.communeCode) ?? [];
    group.byCommune.set(statement.communeCode, rows);
    rows.push(statement);
  }
  return [...groups.values()];
}

/** @rule REP-404 */
function provinceRows(
  province: ReportProvince,
  groups: readonly StatementGroup[],
  date: CalendarDate,
  rules: ReportRules,
): readonly ExplainedRow[] {
  return groups
    .toSorted((one, other) => other.byCommune.size - one.byCommune.size || compareAlphabetically(one.key, other.key))
    .slice(0, rules.statementsListed)
    .map((group) => {
      const affected = affectedTally(province, group, date);
      return {
        province_code: province.code,
        province: province.name,
        statement_vi: group.key.text,
        communes_affected: countedOf(affected, 'REP-402'),
        communes: wholeOf(province.register, 'REP-105'),
        pct: shareOf(affected, 1, 'REP-402', 'REP-105'),
      };
    });
}

/** All communes of the province; those that made the statement count, a repeated row adds nothing. */
const affectedTally = ({ communes }: ReportProvince, { byCommune }: StatementGroup, date: CalendarDate): Tally => ({
  counted: byCommune.size,
  all: communes.length,
  parts: () => communes.flatMap((commune) => statementParts(commune, byCommune.get(commune.code) ?? [], date)),
});

/**
 * A commune's part in a statement: its rows, of which the first counts and repeats do not; without any, its line in the register.
 * @rule REP-402
 */
export function statementParts(
  { code, name, provinceCode }: Pick<CommuneFact, 'code' | 'name' | 'provinceCode'>,
  statements: readonly StatementFact[],
  date: CalendarDate,
): readonly EvidencePart[] {
  const unit = { unitCode: code, unitName: name, group: provinceCode, itemKey: null };
  if (statements.length === 0) return [{ ...unit, value: null, date: null, source: 'register', amount: 1, counted: false }];
  return statements.map(({ text }, at) => ({
    ...unit,
    value: text,
    date,
    source: 'statement',
    amount: at === 0 ? 1 : 0,
    counted: true,
  }));
}
