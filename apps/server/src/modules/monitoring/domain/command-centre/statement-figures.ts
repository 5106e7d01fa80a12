import type { CommuneFact, StatementFact } from '#modules/reporting';
import { countedOf, type EvidencePart, type Figure, groupsOf, shareOf, type Tally } from '../daily-report/figure.ts';
import { rememberedGroupKey } from '../daily-report/statement-texts.ts';
import { statementParts } from '../daily-report/statements.ts';
import type { FigureScope } from './figure-scope.ts';
import { groupIdOf } from './group-id.ts';

/**
 * How many communes make a statement. A commune counts once, however often it repeats it.
 * @param about block, kind and id of the group
 * @rule REP-401, REP-402
 */
export function statementCount(scope: FigureScope, about: readonly string[]): Figure | null {
  const tally = groupTally(scope, about);
  return tally && countedOf(tally, 'REP-402');
}

/** The same of all communes, with one decimal as in Annexes 6 and 13 to 20. @rule REP-402, REP-105 */
export function statementShare(scope: FigureScope, about: readonly string[]): Figure | null {
  const tally = groupTally(scope, about);
  return tally && shareOf(tally, 1, 'REP-402', 'REP-105');
}

function groupTally(scope: FigureScope, [block, kind, groupId]: readonly string[]): Tally | null {
  const idOf = groupIds(scope);
  const made = (writtenOf(scope, block, kind) ?? []).filter(({ text }) => idOf(text) === groupId);
  if (made.length === 0) return null;
  const byCommune = Map.groupBy(made, ({ communeCode }) => communeCode);
  const communes = communesIn(scope);
  const parts = () =>
    communes.flatMap((commune) => statementParts(commune, byCommune.get(commune.code) ?? [], scope.day.facts.date));
  return { counted: communes.filter(({ code }) => byCommune.has(code)).length, all: communes.length, parts };
}

type StatementSort = 'made' | 'nothing' | 'silent';

/** Communes that wrote something, only that there is nothing, or no line at all; each is one of the three. */
export function communesBySort(scope: FigureScope, sort: StatementSort, [block, kind]: readonly string[]): Figure | null {
  const written = writtenOf(scope, block, kind);
  if (!written) return null;
  const idOf = groupIds(scope);
  const byCommune = Map.groupBy(written, ({ communeCode }) => communeCode);
  const sortOf = ({ code }: CommuneFact): StatementSort => {
    const own = byCommune.get(code) ?? [];
    if (own.length === 0) return 'silent';
    return own.some(({ text }) => idOf(text) !== null) ? 'made' : 'nothing';
  };
  const communes = communesIn(scope);
  const partsOf = (commune: CommuneFact): readonly EvidencePart[] => {
    const [rows, isWanted] = [byCommune.get(commune.code) ?? [], sortOf(commune) === sort];
    const first = Math.max(
      0,
      rows.findIndex(({ text }) => sort === 'made' && idOf(text) !== null),
    );
    return statementParts(commune, rows, scope.day.facts.date).map((part, at) => ({
      ...part,
      amount: at === first ? 1 : 0,
      counted: isWanted && (sort !== 'made' || idOf(String(part.value)) !== null),
    }));
  };
  const counted = communes.filter((commune) => sortOf(commune) === sort).length;
  return countedOf({ counted, all: communes.length, parts: () => communes.flatMap(partsOf) }, 'REP-402');
}

/** Different statements, equal ones once; a line that says there is nothing is none. @rule REP-401 */
export function statementGroupsOf(scope: FigureScope, [block, kind]: readonly string[]): Figure | null {
  const written = writtenOf(scope, block, kind);
  if (!written) return null;
  const idOf = groupIds(scope);
  const names = new Map(communesIn(scope).map((commune) => [commune.code, commune]));
  const own = written.filter(({ communeCode }) => names.has(communeCode));
  const groups = Map.groupBy(own, ({ text }) => idOf(text) ?? '');
  const tallies = [...groups].map(
    ([group, rows]): Tally => ({
      counted: group === '' ? 0 : rows.length,
      all: rows.length,
      parts: () =>
        rows.flatMap((row) => {
          const commune = names.get(row.communeCode);
          return (commune ? statementParts(commune, [row], scope.day.facts.date) : []).map((part) => ({
            ...part,
            group,
            counted: group !== '',
          }));
        }),
    }),
  );
  return groupsOf(tallies, { is: 'any' }, 'REP-402');
}

/** What anybody in the nation wrote of the block and kind; null: nobody wrote, so there is nothing to count. */
function writtenOf({ day }: FigureScope, block: string | undefined, kind: string | undefined): readonly StatementFact[] | null {
  const written = day.facts.statements.filter((statement) => statement.block === block && statement.kind === kind);
  return written.length === 0 ? null : written;
}

const communesIn = ({ provinces }: FigureScope): readonly CommuneFact[] => provinces.flatMap(({ communes }) => communes);

/** The group of a text by its id, null when it says nothing. Thousands of communes write the same few texts: each is read once. */
function groupIds({ day }: FigureScope): (text: string) => string | null {
  const groupKeyOf = rememberedGroupKey(day.rules);
  const seen = new Map<string, string | null>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const group = groupKeyOf(text);
    const id = group && groupIdOf(group.text);
    seen.set(text, id);
    return id;
  };
}
