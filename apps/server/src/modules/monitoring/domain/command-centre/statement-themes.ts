import type { Block, DayFacts, ProvinceFact, StatementFact, StatementKind } from '#modules/reporting';
import { type AlphabeticalKey, alphabeticalKey, compareAlphabetically } from '../daily-report/alphabetical.ts';
import type { ReportRules } from '../daily-report/report-rules.ts';
import { rememberedTheme } from '../daily-report/statement-texts.ts';
import type { CommandDay } from './command-day.ts';
import { orderUnits } from './ordered-units.ts';
import { remembered } from './remembered.ts';
import { type ShownShare, shownShare } from './shown.ts';
import { themeIdOf } from './theme-id.ts';

export type StatementBlock = Block | 'general';
export const STATEMENT_BLOCKS = [
  'general',
  'party',
  'council',
  'committee',
  'front',
] as const satisfies readonly StatementBlock[];
export const STATEMENT_KINDS = ['obstacle', 'recommendation'] as const satisfies readonly StatementKind[];

/** How many communes of one province, or of the nation, make a statement. @rule REP-402, REP-105 */
export type ThemeCount = { readonly communes: number; readonly of: number; readonly share: ShownShare | null };
/** One statement, equal after normalisation, of one block and kind. @rule REP-401 */
export type Theme = ThemeCount & {
  readonly themeId: string;
  readonly text: string;
  readonly block: StatementBlock;
  readonly kind: StatementKind;
  /** Most communes first, equal ones alphabetical. @rule REP-404 */
  readonly provinces: readonly (ThemeCount & { readonly code: string; readonly name: string })[];
};

/** Who wrote what of one block and kind: "nothing" and silence are not obstacles. */
export type StatementTotals = {
  readonly block: StatementBlock;
  readonly kind: StatementKind;
  readonly communesWithStatement: number;
  readonly saidNothing: number;
  readonly silent: number;
  readonly of: number;
};

export type StatementReading = { readonly themes: readonly Theme[]; readonly totals: readonly StatementTotals[] };

/** All statements of the day: themes by number of communes, and what is not a theme. @rule REP-401 to REP-404 */
export function readStatements({ facts, rules }: Pick<CommandDay, 'facts' | 'rules'>): StatementReading {
  return readingOf(facts, rules);
}

/** A day that is kept keeps its themes. */
const readingOf = remembered((facts: DayFacts, rules: ReportRules): StatementReading => {
  const places = placesOf(facts);
  const themeOf = rememberedTheme(rules);
  const groups = Map.groupBy(facts.statements, ({ block, kind }) => `${block} ${kind}`);
  const readings = [...groups.values()].map((statements) => readGroup(statements, places, themeOf));
  return { themes: readings.flatMap(({ themes }) => themes), totals: readings.map(({ totals }) => totals) };
});

/** The totals of one province for the blocks and kinds that anybody in the nation wrote of; who else wrote is not told. */
export function totalsOfProvince(
  { facts, rules }: Pick<CommandDay, 'facts' | 'rules'>,
  provinceCode: string,
  ofNation: readonly StatementTotals[],
): readonly StatementTotals[] {
  const communes = facts.communes.filter((commune) => commune.provinceCode === provinceCode);
  const codes = new Set(communes.map(({ code }) => code));
  const statements = facts.statements.filter(({ communeCode }) => codes.has(communeCode));
  const written = readStatements({ facts: { ...facts, communes, statements }, rules }).totals;
  const silent = { communesWithStatement: 0, saidNothing: 0, silent: communes.length, of: communes.length };
  return ofNation.map(
    ({ block, kind }) => written.find((own) => own.block === block && own.kind === kind) ?? { block, kind, ...silent },
  );
}

type Places = {
  readonly provinces: readonly ProvinceFact[];
  readonly sizes: readonly number[];
  readonly provinceOf: ReadonlyMap<string, number>;
  readonly communes: number;
};

function placesOf(facts: DayFacts): Places {
  const { provinces, communes, provinceOf, communeCodes } = orderUnits(facts);
  return {
    provinces,
    communes: communes.length,
    sizes: communeCodes.map(({ length }) => length),
    provinceOf: new Map(communes.map(({ code }, at) => [code, provinceOf[at] ?? -1])),
  };
}

function readGroup(statements: readonly StatementFact[], places: Places, themeOf: (text: string) => AlphabeticalKey | null) {
  const themes = new Map<string, { readonly key: AlphabeticalKey; readonly communes: Set<string> }>();
  const [speaking, writing] = [new Set<string>(), new Set<string>()];
  for (const { text, communeCode } of statements) {
    writing.add(communeCode);
    const key = themeOf(text);
    if (!key) continue;
    speaking.add(communeCode);
    const theme = themes.get(key.text) ?? { key, communes: new Set() };
    themes.set(key.text, theme);
    theme.communes.add(communeCode);
  }
  const [{ block, kind } = { block: 'general', kind: 'obstacle' } as const] = statements;
  const totals: StatementTotals = {
    block,
    kind,
    communesWithStatement: speaking.size,
    saidNothing: writing.size - speaking.size,
    silent: places.communes - writing.size,
    of: places.communes,
  };
  const ordered = [...themes.values()].sort(
    (one, other) => other.communes.size - one.communes.size || compareAlphabetically(one.key, other.key),
  );
  return { totals, themes: ordered.map(({ key, communes }) => themeAcross(key.text, { block, kind }, communes, places)) };
}

function themeAcross(text: string, of: Pick<Theme, 'block' | 'kind'>, communes: ReadonlySet<string>, places: Places): Theme {
  const byProvince = places.provinces.map(() => 0);
  for (const code of communes) {
    const place = places.provinceOf.get(code);
    if (place !== undefined) byProvince[place] = (byProvince[place] ?? 0) + 1;
  }
  const provinces = places.provinces
    .flatMap(({ code, shortName: name }, place) => {
      const own = byProvince[place] ?? 0;
      return own === 0 ? [] : [{ code, name, ...countOf(own, places.sizes[place] ?? 0) }];
    })
    .sort((one, other) => other.communes - one.communes);
  return { themeId: themeIdOf(text), text, ...of, ...countOf(communes.size, places.communes), provinces };
}

/** @rule REP-105; one decimal, as in Annexes 6 and 13 to 20 */
const countOf = (communes: number, of: number): ThemeCount => ({
  communes,
  of,
  share: shownShare({ counted: communes, all: of }, 1),
});

/** One line of Annexes 6 and 13 to 20: a theme in one province. */
export type ThemeInProvince = ThemeCount & {
  readonly provinceCode: string;
  readonly provinceName: string;
  readonly block: StatementBlock;
  readonly kind: StatementKind;
  readonly rank: number;
  readonly themeId: string;
  readonly text: string;
};

/** The first `top` themes of each province, block and kind. @rule REP-404 */
export function themesByProvince(facts: DayFacts, themes: readonly Theme[], top: number): readonly ThemeInProvince[] {
  const keys = new Map(themes.map(({ text }) => [text, alphabeticalKey(text)]));
  const lines = Map.groupBy(
    themes.flatMap((theme) => theme.provinces.map((province) => ({ theme, province }))),
    ({ theme: { block, kind }, province: { code } }) => `${code} ${block} ${kind}`,
  );
  const compare = (one: string, other: string) =>
    compareAlphabetically(keys.get(one) ?? alphabeticalKey(one), keys.get(other) ?? alphabeticalKey(other));
  return orderUnits(facts).provinces.flatMap(({ code }) =>
    STATEMENT_BLOCKS.flatMap((block) =>
      STATEMENT_KINDS.flatMap((kind) =>
        (lines.get(`${code} ${block} ${kind}`) ?? [])
          .toSorted((one, other) => other.province.communes - one.province.communes || compare(one.theme.text, other.theme.text))
          .slice(0, top)
          .map(({ theme: { themeId, text }, province: { name, communes, of, share } }, at) => ({
            provinceCode: code,
            provinceName: name,
            block,
            kind,
            rank: at + 1,
            themeId,
            text,
            communes,
            of,
            share,
          })),
      ),
    ),
  );
}
