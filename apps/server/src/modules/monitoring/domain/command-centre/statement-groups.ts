import type { Block, DayFacts, ProvinceFact, StatementFact, StatementKind } from '#modules/reporting';
import { type AlphabeticalKey, alphabeticalKey, compareAlphabetically } from '../daily-report/alphabetical.ts';
import type { ReportRules } from '../daily-report/report-rules.ts';
import { rememberedGroupKey } from '../daily-report/statement-texts.ts';
import type { CommandDay } from './command-day.ts';
import { groupIdOf } from './group-id.ts';
import { orderUnits } from './ordered-units.ts';
import { remembered } from './remembered.ts';
import { type ShownShare, shownShare } from './shown.ts';

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
export type GroupCount = { readonly communes: number; readonly of: number; readonly share: ShownShare | null };
/** One statement, equal after normalisation, of one block and kind. @rule REP-401 */
export type StatementGroup = GroupCount & {
  readonly groupId: string;
  readonly text: string;
  readonly block: StatementBlock;
  readonly kind: StatementKind;
  /** Most communes first, equal ones alphabetical. @rule REP-404 */
  readonly provinces: readonly (GroupCount & { readonly code: string; readonly name: string })[];
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

export type StatementReading = { readonly groups: readonly StatementGroup[]; readonly totals: readonly StatementTotals[] };

/** All statements of the day: groups by number of communes, and what is not a group. @rule REP-401 to REP-404 */
export function readStatements({ facts, rules }: Pick<CommandDay, 'facts' | 'rules'>): StatementReading {
  return readingOf(facts, rules);
}

/** A day that is kept keeps its groups. */
const readingOf = remembered((facts: DayFacts, rules: ReportRules): StatementReading => {
  const places = placesOf(facts);
  const groupKeyOf = rememberedGroupKey(rules);
  const byKind = Map.groupBy(facts.statements, ({ block, kind }) => `${block} ${kind}`);
  const readings = [...byKind.values()].map((statements) => readGroup(statements, places, groupKeyOf));
  return { groups: readings.flatMap(({ groups }) => groups), totals: readings.map(({ totals }) => totals) };
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

function readGroup(statements: readonly StatementFact[], places: Places, groupKeyOf: (text: string) => AlphabeticalKey | null) {
  const groups = new Map<string, { readonly key: AlphabeticalKey; readonly communes: Set<string> }>();
  const [speaking, writing] = [new Set<string>(), new Set<string>()];
  for (const { text, communeCode } of statements) {
    writing.add(communeCode);
    const key = groupKeyOf(text);
    if (!key) continue;
    speaking.add(communeCode);
    const group = groups.get(key.text) ?? { key, communes: new Set() };
    groups.set(key.text, group);
    group.communes.add(communeCode);
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
  const ordered = [...groups.values()].sort(
    (one, other) => other.communes.size - one.communes.size || compareAlphabetically(one.key, other.key),
  );
  return { totals, groups: ordered.map(({ key, communes }) => groupAcross(key.text, { block, kind }, communes, places)) };
}

function groupAcross(
  text: string,
  of: Pick<StatementGroup, 'block' | 'kind'>,
  communes: ReadonlySet<string>,
  places: Places,
): StatementGroup {
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
  return { groupId: groupIdOf(text), text, ...of, ...countOf(communes.size, places.communes), provinces };
}

/** @rule REP-105; one decimal, as in Annexes 6 and 13 to 20 */
const countOf = (communes: number, of: number): GroupCount => ({
  communes,
  of,
  share: shownShare({ counted: communes, all: of }, 1),
});

/** One line of Annexes 6 and 13 to 20: a group in one province. */
export type GroupInProvince = GroupCount & {
  readonly provinceCode: string;
  readonly provinceName: string;
  readonly block: StatementBlock;
  readonly kind: StatementKind;
  readonly rank: number;
  readonly groupId: string;
  readonly text: string;
};

/** The first `top` groups of each province, block and kind. @rule REP-404 */
export function groupsByProvince(facts: DayFacts, groups: readonly StatementGroup[], top: number): readonly GroupInProvince[] {
  const keys = new Map(groups.map(({ text }) => [text, alphabeticalKey(text)]));
  const lines = Map.groupBy(
    groups.flatMap((group) => group.provinces.map((province) => ({ group, province }))),
    ({ group: { block, kind }, province: { code } }) => `${code} ${block} ${kind}`,
  );
  const compare = (one: string, other: string) =>
    compareAlphabetically(keys.get(one) ?? alphabeticalKey(one), keys.get(other) ?? alphabeticalKey(other));
  return orderUnits(facts).provinces.flatMap(({ code }) =>
    STATEMENT_BLOCKS.flatMap((block) =>
      STATEMENT_KINDS.flatMap((kind) =>
        (lines.get(`${code} ${block} ${kind}`) ?? [])
          .toSorted((one, other) => other.province.communes - one.province.communes || compare(one.group.text, other.group.text))
          .slice(0, top)
          .map(({ group: { groupId, text }, province: { name, communes, of, share } }, at) => ({
            provinceCode: code,
            provinceName: name,
            block,
            kind,
            rank: at + 1,
            groupId,
            text,
            communes,
            of,
            share,
          })),
      ),
    ),
  );
}
