import { type Static, Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';
import { reading, type Work } from '#kernel/use-case';
import { AGES, SIZES } from '../../domain/cases/age.ts';
import { CASE_PHASES } from '../../domain/cases/case-state.ts';
import { blocksSeen } from '../../domain/cases/voices.ts';
import { isOfBody } from '../../domain/direction/acting.ts';
import { countCommunesOfBlocks, readCases } from '../../queries/cases/case-queries.ts';
import { caseStateOf } from '../../queries/cases/case-rows.ts';
import { ThemeKey } from '../../queries/cases/rule-queries.ts';
import { readRepresented } from '../../queries/direction-people-queries.ts';
import { PartSchema } from '../../queries/direction-rows.ts';
import { actingPerson } from '../direction/acting-person.ts';
import { type KnownBodies, knownBodies } from '../direction/known-bodies.ts';
import { TitleSchema } from '../direction/views.ts';
import { HANDLE_CASES } from './act-on-case.ts';
import { caseRuleOn } from './case-rules.ts';
import { sightOf } from './case-sight.ts';
import { CaseView, type CaseViewed, caseView } from './case-views.ts';
import { themeNames } from './theme-names.ts';

/** `open`: all but the closed ones; `overdue`: open ones whose answer is late; else a phase. */
const CASE_STANDINGS = ['open', 'overdue', 'escalated', 'no-owner', 'routed', 'accepted', 'answered', 'closed'] as const;
const FILTERS = {
  area: Type.Optional(HomeCodeSchema),
  part: Type.Optional(PartSchema),
  standing: Type.Optional(Type.Enum(CASE_STANDINGS, { type: 'string' })),
  theme: Type.Optional(ThemeKey),
  owner: Type.Optional(Type.String({ maxLength: 120 })),
  age: Type.Optional(Type.Enum([...AGES], { type: 'string' })),
  size: Type.Optional(Type.Enum([...SIZES], { type: 'string' })),
  /** Only those that lie with a body that whoever asks acts for. */
  mine: Type.Optional(Type.Boolean()),
};
const Filters = Type.Object(FILTERS);
type Filters = Static<typeof Filters>;
const targetOf = ({ area, part }: Filters) => ({ area: area ?? null, part: part ?? null });

export const CaseListQuery = Type.Object({
  ...FILTERS,
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: 'Mặc định 50' })),
  offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 })),
});
export const CaseList = Type.Object({ total: Type.Integer(), cases: Type.Array(CaseView) });

/**
 * Cases of a province or the nation that match, those of most communes first. A nation has some hundreds of them.
 * @rule CAS-501
 */
export const listCases = reading(
  'monitoring.list-cases',
  { permission: 'monitoring.read', input: CaseListQuery, target: targetOf },
  async ({ limit = 50, offset = 0, ...wanted }, work): Promise<Static<typeof CaseList>> => {
    const found = await casesThatMatch(work, wanted);
    const standing = (phase: CaseViewed['phase']) => (phase === 'closed' ? 1 : 0);
    found.sort(
      (one, other) =>
        standing(one.phase) - standing(other.phase) ||
        other.waiting - one.waiting ||
        (one.openedOn < other.openedOn ? -1 : one.openedOn > other.openedOn ? 1 : 0) ||
        (one.caseId < other.caseId ? -1 : 1),
    );
    return { total: found.length, cases: found.slice(offset, offset + limit) };
  },
);

const CASE_DIMENSIONS = ['owner', 'age', 'communes', 'theme', 'province'] as const;
export const CaseSumQuery = Type.Object({ ...FILTERS, by: Type.Enum(CASE_DIMENSIONS, { type: 'string' }) });
const SUMS = {
  open: Type.Integer(),
  overdue: Type.Integer(),
  escalated: Type.Integer(),
  noOwner: Type.Integer(),
  answered: Type.Integer(),
  closed: Type.Integer(),
  /** Communes that still have an open case of it, each once for each case. */
  waiting: Type.Integer(),
};
/** `title` null: the key speaks for itself; `key` null: cases that nobody has. */
const SumRow = Type.Object({ key: nullable(Type.String()), title: nullable(TitleSchema), ...SUMS });
export const CaseSums = Type.Object({ rows: Type.Array(SumRow) });
type Sum = Static<typeof SumRow>;

/**
 * How many cases stand how, by owner, age, number of communes, theme or province: owners, themes and provinces of most open cases
 * first, ages and numbers in their order.
 * @rule CAS-501
 */
export const sumCases = reading(
  'monitoring.sum-cases',
  { permission: 'monitoring.read', input: CaseSumQuery, target: targetOf },
  async ({ by, ...wanted }, work): Promise<Static<typeof CaseSums>> => {
    const groups = Map.groupBy(await casesThatMatch(work, wanted), (one) => keyOf(one, by));
    const rows = [...groups].map(([key, own]): Sum => ({ key, title: titleOf(own[0], by), ...sumsOf(own) }));
    if (by === 'age') return { rows: rows.sort((one, other) => placeIn(AGES, one.key) - placeIn(AGES, other.key)) };
    if (by === 'communes') return { rows: rows.sort((one, other) => placeIn(SIZES, one.key) - placeIn(SIZES, other.key)) };
    return { rows: rows.sort((one, other) => other.open - one.open || ((one.key ?? '') < (other.key ?? '') ? -1 : 1)) };
  },
);

/** The cases that match, in no order. */
async function casesThatMatch(work: Work, wanted: Filters): Promise<CaseViewed[]> {
  const known = await knownBodies(work);
  const names = await themeNames(work);
  const own = wanted.mine ? await ownerKeysOf(work, wanted.area) : null;
  const now = work.clock.now();
  return (await countedCases(work, wanted, known))
    .map(({ row, counted }) => caseView(row, known, names, now, counted))
    .filter(
      (one) =>
        stands(one, wanted.standing) &&
        (wanted.theme === undefined || one.themeKey === wanted.theme) &&
        (wanted.owner === undefined || one.ownerKey === wanted.owner) &&
        (wanted.age === undefined || one.age === wanted.age) &&
        (wanted.size === undefined || one.size === wanted.size) &&
        (own === null || own(one)),
    );
}

/**
 * The cases of an area with what is counted of them. Who reads one block sees those that it named, with its numbers; a case that is
 * theirs to remove they see whole.
 * @rule CAS-504
 */
async function countedCases(work: Work, { area, part }: Filters, known: KnownBodies) {
  const { tx, actor, clock } = work;
  const rows = await readCases(tx, area ?? null);
  const blocks = blocksSeen(sightOf(actor, area ?? null, part ?? null));
  if (blocks === null) return rows.map((row) => ({ row, counted: row }));
  const { quietDays } = await caseRuleOn(tx, vietnamDay(clock.now()));
  const counts = new Map((await countCommunesOfBlocks(tx, area ?? null, blocks, quietDays)).map((one) => [one.caseId, one]));
  const person = await actingPerson(work, known);
  return rows.flatMap((row) => {
    const { owner } = caseStateOf(row);
    const isTheirs = owner !== null && isOfBody(person, HANDLE_CASES, owner, known.placeOf(owner));
    const counted = isTheirs ? row : counts.get(row.id);
    return counted ? [{ row, counted }] : [];
  });
}

/** Of which bodies somebody is: those named to them, and the bodies of the province asked for where they may act. */
async function ownerKeysOf({ tx, actor, clock }: Work, area: string | undefined): Promise<(one: CaseViewed) => boolean> {
  const bodies = new Set<string>((await readRepresented(tx, actor.id, vietnamDay(clock.now()))).map(({ bodyId }) => bodyId));
  return ({ owner, at }) => {
    if (owner?.kind === 'body') return bodies.has(owner.bodyId);
    return owner?.kind === 'unit' && at !== null && area !== undefined && actor.permits(HANDLE_CASES, at);
  };
}

function stands({ phase, overdue, escalated, owner }: CaseViewed, standing: Filters['standing']): boolean {
  if (standing === undefined) return true;
  if (standing === 'overdue') return overdue;
  if (standing === 'escalated') return escalated;
  if (standing === 'no-owner') return owner === null && phase !== 'closed';
  return standing === 'open' ? phase !== 'closed' : CASE_PHASES.some((one) => one === standing && one === phase);
}

function keyOf(one: CaseViewed, by: Static<typeof CaseSumQuery>['by']): string | null {
  switch (by) {
    case 'owner':
      return one.ownerKey;
    case 'age':
      return one.age;
    case 'communes':
      return one.size;
    case 'theme':
      return one.themeKey;
    case 'province':
      return one.provinceCode;
  }
}

function titleOf(one: CaseViewed | undefined, by: Static<typeof CaseSumQuery>['by']): Sum['title'] {
  if (!one || by === 'age' || by === 'communes') return null;
  if (by === 'province') return { vi: one.provinceName, en: one.provinceName };
  return by === 'theme' ? one.theme : one.ownerTitle;
}

function sumsOf(cases: readonly CaseViewed[]): Omit<Sum, 'key' | 'title'> {
  const count = (wanted: (one: CaseViewed) => boolean) => cases.filter(wanted).length;
  return {
    open: count(({ phase }) => phase !== 'closed'),
    overdue: count(({ overdue }) => overdue),
    escalated: count(({ escalated }) => escalated),
    noOwner: count(({ owner, phase }) => owner === null && phase !== 'closed'),
    answered: count(({ phase }) => phase === 'answered'),
    closed: count(({ phase }) => phase === 'closed'),
    waiting: cases.reduce((sum, { waiting, phase }) => sum + (phase === 'closed' ? 0 : waiting), 0),
  };
}

const placeIn = (buckets: readonly string[], key: string | null): number => buckets.indexOf(key ?? '');
