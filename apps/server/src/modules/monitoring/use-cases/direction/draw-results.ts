import { createHash, randomBytes } from 'node:crypto';
import { type Static, Type } from 'typebox';
import { copyLine } from '#kernel/db/tx';
import { homeOf, newId } from '#kernel/ids';
import { useCase } from '#kernel/use-case';
import { AssigneeSchema } from '../../domain/direction/assignment-step.ts';
import { drawSample } from '../../domain/direction/draw.ts';
import { type AssignmentId, DirectiveIdSchema } from '../../domain/direction/ids.ts';
import { problem } from '../../problems.ts';
import { lockPlans } from '../../queries/direction-locks.ts';
import { AreaSchema, assigneeColumns, SystemSchema } from '../../queries/direction-rows.ts';
import { DrawIdSchema, insertDraw, readEligible } from '../../queries/direction-verification-queries.ts';
import { knownBodies } from './known-bodies.ts';
import { homeOfPlace } from './store-directed-tasks.ts';
import { PlaceSchema } from './views.ts';
import { limitsOf } from './within.ts';

export const DrawInput = Type.Object({
  /** Who draws: the centre from all results, a province from those of the tasks it assigned. */
  at: PlaceSchema,
  verifier: AssigneeSchema,
  seed: Type.String({ minLength: 4, maxLength: 100, pattern: '\\S' }),
  /** So many results; with `whole`, `part` of each `whole`. */
  part: Type.Integer({ minimum: 1, maximum: 5000 }),
  whole: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
  area: Type.Optional(AreaSchema),
  system: Type.Optional(SystemSchema),
  directiveId: Type.Optional(DirectiveIdSchema),
  group: Type.Optional(Type.String({ maxLength: 5 })),
});
export const Drawn = Type.Object({ drawId: DrawIdSchema, eligible: Type.Integer(), drawn: Type.Integer() });

/** So much of a seed is ours: whoever draws cannot try seeds until the draw suits them. */
const OWN_SEED_BYTES = 12;

/**
 * Draws results that a second body is to check: seeded, so that the draw can be made again, by the words of whoever draws and by chance;
 * each of the results that this body may check has the same chance, never its own, and each is drawn once.
 * @throws monitoring/no-body-named, size-faulty, nothing-to-draw
 * @rule C-12, DIR-401
 */
export const drawResults = useCase(
  'monitoring.draw-results',
  {
    permission: 'monitoring.direct-tasks',
    input: DrawInput,
    target: ({ at }) => at,
    audit: ({ seed, part, whole = null }) => ({ seed, part, whole }),
    home: ({ at }) => homeOfPlace(at),
  },
  async ({ at, verifier, seed: words, part, whole = null, ...criteria }, work): Promise<Static<typeof Drawn>> => {
    if (whole !== null && part > whole) throw problem('size-faulty');
    const { tx, actor, clock } = work;
    const known = await knownBodies(work);
    if (!known.isKnown(verifier)) throw problem('no-body-named');
    await lockPlans(tx);
    const { units } = limitsOf(criteria.area ? { area: criteria.area } : {}, known.history, known.day);
    const { unitId, part: block, bodyId } = assigneeColumns(verifier);
    const { system = null, directiveId = null, group = null } = criteria;
    const everything = at.area === null && at.part === null;
    const rows = await readEligible(tx, unitId, block, bodyId, units, system, directiveId, group, at.area, at.part, everything);
    const eligible = rows.map(({ id, claim }) => `${id}|${claim}`);
    if (eligible.length === 0) throw problem('nothing-to-draw');
    const seed = `${words} ${randomBytes(OWN_SEED_BYTES).toString('hex')}`;
    const drawn = drawSample(eligible, seed, { part, whole }, (text) => createHash('sha256').update(text).digest('hex'));
    const now = clock.now();
    const home = homeOfPlace(at);
    const drawId = newId<'VerificationDraw'>(home, now);
    const by = [now.toISOString(), actor.id, actor.name] as const;
    const criteriaKept = JSON.stringify(criteria);
    await insertDraw(tx, home, drawId, seed, part, whole, criteriaKept, unitId, block, bodyId, at.area, at.part, eligible, ...by);
    await tx.copyIn(
      'copy monitoring.verification (home_code, assignment_id, claim, draw_id, outcome, words, evidence) from stdin',
      drawn.map((key) => {
        const [id = '', claim = ''] = key.split('|');
        return copyLine([homeOf(id as AssignmentId), id, Number(claim), drawId, 'not-checked', '', '[]']);
      }),
    );
    return { drawId, eligible: eligible.length, drawn: drawn.length };
  },
);
