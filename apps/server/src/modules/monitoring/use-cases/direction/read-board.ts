import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { reading, type Work } from '#kernel/use-case';
import type { BodyId, UnitId } from '#modules/organisations';
import { DirectiveIdSchema } from '../../domain/direction/ids.ts';
import { problem } from '../../problems.ts';
import { countBoard, readBoard, STANDINGS } from '../../queries/direction-board-queries.ts';
import { readRepresented } from '../../queries/direction-people-queries.ts';
import { DueKindSchema, SystemSchema } from '../../queries/direction-rows.ts';
import { readOffered } from '../../queries/direction-step-queries.ts';
import { actingPerson } from './acting-person.ts';
import { AssignmentDetail, detailOf } from './assignment-detail.ts';
import { colourRuleOn } from './colour-rules.ts';
import { Colouring, coloured, TREND_DAYS } from './colouring.ts';
import { type KnownBodies, knownBodies } from './known-bodies.ts';
import { AssignmentView, assignmentView } from './views.ts';
import { limitsOf, targetOf, WITHIN } from './within.ts';

export const BOARD_FILTERS = {
  standing: Type.Optional(Type.Enum(STANDINGS, { type: 'string' })),
  system: Type.Optional(SystemSchema),
  directiveId: Type.Optional(DirectiveIdSchema),
  group: Type.Optional(Type.String({ maxLength: 5 })),
};
const PAGE = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: 'Mặc định 50' })),
  after: Type.Optional(Type.String({ maxLength: 120 })),
};
export const BoardQuery = Type.Object({ ...WITHIN, ...BOARD_FILTERS, ...PAGE });

const BoardItem = Type.Object({
  ...AssignmentView.properties,
  textVi: Type.String(),
  system: SystemSchema,
  groupCode: nullable(Type.String()),
  directiveId: nullable(DirectiveIdSchema),
  dueKind: DueKindSchema,
  ...Colouring.properties,
});
export const Board = Type.Object({
  items: Type.Array(BoardItem),
  next: nullable(Type.String()),
  total: Type.Integer(),
  trendDays: Type.Integer(),
});
type Input = Static<typeof BoardQuery>;
type Places = { units: UnitId[] | null; part: Static<(typeof WITHIN)['part']> | null; bodies: BodyId[] | null };

/**
 * Assignments that match, the earliest deadline first, each with the rule's colour, an override beside it, and the trend of a week.
 * @throws monitoring/page-not-found
 * @rule C-05, DIR-201, DIR-202
 */
export const listAssignments = reading(
  'monitoring.list-assignments',
  { permission: 'monitoring.read', input: BoardQuery, target: targetOf },
  async (input, work) => {
    const known = await knownBodies(work);
    const { units, part } = limitsOf(input, known.history, known.day);
    return pageOf(work, known, { units, part, bodies: null }, input);
  },
);

/**
 * The assignments of the body somebody acts for: of the unit and block asked for, or, without an area, of the bodies named to them.
 * @throws monitoring/page-not-found
 */
export const listOwnAssignments = reading(
  'monitoring.list-own-assignments',
  { permission: 'monitoring.report-progress', input: BoardQuery, target: targetOf },
  async (input, work) => {
    const known = await knownBodies(work);
    const { units, part } = limitsOf(input, known.history, known.day);
    if (units !== null) return pageOf(work, known, { units: units.slice(0, 1), part, bodies: null }, input);
    const bodies = (await readRepresented(work.tx, work.actor.id, known.day)).map(({ bodyId }) => bodyId);
    return pageOf(work, known, { units: [], part: null, bodies }, input);
  },
);

export const Offered = Type.Object({ items: Type.Array(AssignmentDetail) });

/** What other bodies want to hand over to the body somebody acts for. */
export const listOfferedAssignments = reading(
  'monitoring.list-offered-assignments',
  { permission: 'monitoring.report-progress', input: Type.Object(WITHIN), target: targetOf },
  async (input, work): Promise<Static<typeof Offered>> => {
    const known = await knownBodies(work);
    const { units, part } = limitsOf(input, known.history, known.day);
    const person = await actingPerson(work, known);
    const bodies = units === null ? [...person.represents] : [];
    const rows = await readOffered(work.tx, units?.slice(0, 1) ?? [], part, bodies);
    return { items: rows.map((row) => detailOf(row, known, person, work.clock.now())) };
  },
);

async function pageOf(
  work: Work,
  known: KnownBodies,
  { units, part, bodies }: Places,
  input: Input,
): Promise<Static<typeof Board>> {
  const { tx, clock } = work;
  const now = clock.now();
  const rule = await colourRuleOn(tx, known.day);
  const { standing = null, system = null, directiveId = null, group = null, limit = 50 } = input;
  const after = placeOfPage(input.after);
  const wanted = [units, part ?? null, bodies, standing, now.toISOString(), rule.dueSoonDays, rule.silentDays] as const;
  const [counted] = await countBoard(tx, ...wanted, system, directiveId, group);
  const rows = await readBoard(tx, ...wanted, system, directiveId, group, after.due, after.id, limit + 1);
  const page = rows.slice(0, limit);
  const colouring = await coloured(work, known, page);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ textVi, system: about, groupCode, directiveId: by, dueKind, ...row }) => ({
      ...assignmentView(row, known, now),
      ...colouring(row.id),
      textVi,
      system: about,
      groupCode,
      directiveId: by,
      dueKind,
    })),
    next: last ? `${last.dueAt ?? ''}|${last.id}` : null,
    total: counted?.total ?? 0,
    trendDays: TREND_DAYS,
  };
}

function placeOfPage(after: string | undefined): { due: string | null; id: string | null } {
  if (after === undefined) return { due: null, id: null };
  const [due = '', id = ''] = after.split('|');
  if (id === '' || (due !== '' && !Value.Check(InstantSchema, due))) throw problem('page-not-found');
  return { due: due === '' ? null : due, id };
}
