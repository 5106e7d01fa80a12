import { type Static, Type } from 'typebox';
import { nullable } from '#kernel/db/named';
import { reading } from '#kernel/use-case';
import { DIMENSIONS, sumBoard } from '../../queries/direction-board-queries.ts';
import { readDirectives } from '../../queries/direction-task-queries.ts';
import { assigneeOfKey, titleOfKey } from './board-titles.ts';
import { colourRuleOn } from './colour-rules.ts';
import { type KnownBodies, knownBodies } from './known-bodies.ts';
import { BOARD_FILTERS } from './read-board.ts';
import { TitleSchema } from './views.ts';
import { limitsOf, targetOf, WITHIN } from './within.ts';

const { standing: _standing, ...FILTERS } = BOARD_FILTERS;
export const SumQuery = Type.Object({ ...WITHIN, ...FILTERS, by: Type.Enum(DIMENSIONS, { type: 'string' }) });

const SUMS = {
  total: Type.Integer(),
  open: Type.Integer(),
  overdue: Type.Integer(),
  dueSoon: Type.Integer(),
  silent: Type.Integer(),
  done: Type.Integer(),
  /** Of done: nobody looked yet. Not checked, verified and contradicted are three states. */
  notChecked: Type.Integer(),
  verified: Type.Integer(),
  contradicted: Type.Integer(),
  cancelled: Type.Integer(),
};
/** `title` null: the key speaks for itself (a system, an age). `key` null: those of none. */
const SumRow = Type.Object({
  key: nullable(Type.String()),
  title: nullable(TitleSchema),
  area: nullable(Type.String()),
  ...SUMS,
});
export const BoardSums = Type.Object({ rows: Type.Array(SumRow) });

/**
 * How many assignments stand how, by system, directive, group, province, body or age of what is overdue.
 * @rule C-05, DIR-201
 */
export const sumAssignments = reading(
  'monitoring.sum-assignments',
  { permission: 'monitoring.read', input: SumQuery, target: targetOf },
  async (input, work): Promise<Static<typeof BoardSums>> => {
    const { tx, clock } = work;
    const known = await knownBodies(work);
    const rule = await colourRuleOn(tx, known.day);
    const { units, part } = limitsOf(input, known.history, known.day);
    const { system = null, directiveId = null, group = null } = input;
    const wanted = [units, part, null, null, clock.now().toISOString(), rule.dueSoonDays, rule.silentDays] as const;
    const sums = await sumBoard(tx, ...wanted, system, directiveId, group, input.by === 'province' ? 'body' : input.by);
    const rows = input.by === 'province' ? byProvince(sums, known) : sums;
    const directives = new Map((await readDirectives(tx)).map(({ id, number }) => [id as string, number]));
    return {
      rows: rows.map((row) => ({
        ...row,
        title: titleOfKey(row.key, input.by, known, directives),
        area: areaOf(row.key, input.by, known),
      })),
    };
  },
);

type Sums = Awaited<ReturnType<typeof sumBoard>>[number];

/** Sums of bodies by the province in which their units lie today. */
function byProvince(sums: readonly Sums[], known: KnownBodies): readonly Sums[] {
  const found = new Map<string | null, Sums>();
  for (const one of sums) {
    const area = one.key === null ? null : known.placeOf(assigneeOfKey(one.key)).area;
    const key = area?.slice(0, 2) ?? null;
    const before = found.get(key);
    found.set(key, before ? plus(before, one) : { ...one, key });
  }
  return [...found.values()].sort((left, right) => ((left.key ?? '~') < (right.key ?? '~') ? -1 : 1));
}

function plus(left: Sums, right: Sums): Sums {
  const counts = Object.keys(SUMS) as (keyof typeof SUMS)[];
  return { key: left.key, ...(Object.fromEntries(counts.map((name) => [name, left[name] + right[name]])) as Omit<Sums, 'key'>) };
}

function areaOf(key: string | null, by: string, known: KnownBodies): string | null {
  if (key === null) return null;
  if (by === 'province') return key;
  return by === 'body' ? known.placeOf(assigneeOfKey(key)).area : null;
}
