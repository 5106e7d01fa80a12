import { type Static, Type } from 'typebox';
import { CalendarDateSchema, vietnamDay } from '#kernel/calendar';
import { reading, useCase } from '#kernel/use-case';
import { BodyIdSchema } from '#modules/organisations';
import { problem } from '../../problems.ts';
import {
  endRepresentation,
  insertRepresentative,
  RepresentativeRow,
  readRepresentatives,
} from '../../queries/direction-people-queries.ts';
import { knownBodies } from './known-bodies.ts';
import { TitleSchema } from './views.ts';

export const NewRepresentative = Type.Object({
  accountId: Type.String({ minLength: 1, maxLength: 80 }),
  bodyId: BodyIdSchema,
  /** The first day no more; null: open. */
  validTo: Type.Union([CalendarDateSchema, Type.Null()]),
  decision: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
});

/**
 * Names an account that acts for a central body or enterprise from today on. What it may do there follows from its appointments.
 * @throws monitoring/no-body-named, own-representation, representation-over (it would end before it begins), representative-named (for that
 *   body from today on)
 * @rule DIR-301
 */
export const nameRepresentative = useCase(
  'monitoring.name-representative',
  { permission: 'monitoring.name-representatives', input: NewRepresentative, audit: (input) => input },
  async ({ accountId, bodyId, validTo, decision }, work) => {
    const { tx, actor, clock } = work;
    const known = await knownBodies(work);
    if (!known.isKnown({ kind: 'body', bodyId })) throw problem('no-body-named');
    if (actor.id === accountId) throw problem('own-representation');
    if (validTo !== null && validTo <= known.day) throw problem('representation-over');
    const [named] = await insertRepresentative(
      tx,
      accountId,
      bodyId,
      known.day,
      validTo,
      decision,
      clock.now().toISOString(),
      actor.id,
    );
    if (!named) throw problem('representative-named');
    return { bodyId };
  },
);

/**
 * Ends it today.
 * @throws monitoring/representative-not-found
 */
export const endRepresentative = useCase(
  'monitoring.end-representative',
  {
    permission: 'monitoring.name-representatives',
    input: Type.Object({ accountId: Type.String({ maxLength: 80 }), bodyId: BodyIdSchema }),
    audit: (input) => input,
  },
  async ({ accountId, bodyId }, { tx, clock }) => {
    const [ended] = await endRepresentation(tx, accountId, bodyId, vietnamDay(clock.now()));
    if (!ended) throw problem('representative-not-found');
    return { bodyId };
  },
);

export const Representatives = Type.Object({
  representatives: Type.Array(Type.Object({ ...RepresentativeRow.properties, title: TitleSchema })),
});

/** Who acts for which body today or later, by account; names of persons stand on the page of their account. */
export const listRepresentatives = reading(
  'monitoring.list-representatives',
  { permission: 'monitoring.name-representatives', input: Type.Object({}) },
  async (_input, work): Promise<Static<typeof Representatives>> => {
    const known = await knownBodies(work);
    const rows = await readRepresentatives(work.tx, known.day);
    return { representatives: rows.map((row) => ({ ...row, title: known.titleOf({ kind: 'body', bodyId: row.bodyId }) })) };
  },
);
