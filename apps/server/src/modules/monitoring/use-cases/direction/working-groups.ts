import { type Static, Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { CENTRAL, newId } from '#kernel/ids';
import { reading, useCase, type Work } from '#kernel/use-case';
import { type ActingPerson, isOfBody } from '../../domain/direction/acting.ts';
import type { Assignee } from '../../domain/direction/assignee.ts';
import { AssigneeSchema } from '../../domain/direction/assignment-step.ts';
import { DirectedTaskIdSchema } from '../../domain/direction/ids.ts';
import { CENTRE, unitsWithin } from '../../domain/direction/place.ts';
import { problem } from '../../problems.ts';
import {
  AlertIdSchema,
  acknowledge,
  CAUSES,
  endGroup,
  GroupIdSchema,
  insertGroup,
  lockAlert,
  readAlerts,
  readGroups,
} from '../../queries/direction-alert-queries.ts';
import { actingPerson } from './acting-person.ts';
import { type KnownBodies, knownBodies } from './known-bodies.ts';
import { PlaceSchema, TitleSchema } from './views.ts';
import { targetOf, WITHIN } from './within.ts';

const ProvinceCode = Type.String({ pattern: '^\\d{2}$' });
export const NewGroup = Type.Object({
  nameVi: Type.String({ minLength: 3, maxLength: 200, pattern: '\\S' }),
  /** Codes of the provinces it watches; null: the nation. */
  areas: Type.Union([Type.Array(ProvinceCode, { minItems: 1, maxItems: 100 }), Type.Null()]),
  members: Type.Array(AssigneeSchema, { minItems: 1, maxItems: 50 }),
});

/**
 * Names a working group for follow-up: the bodies it consists of, the provinces it watches.
 * @throws monitoring/no-body-named, unit-not-found (a code of no province today)
 * @rule C-13
 */
export const createWorkingGroup = useCase(
  'monitoring.create-working-group',
  {
    permission: 'monitoring.direct-tasks',
    input: NewGroup,
    audit: ({ areas, members }) => ({ areas: areas?.join(' ') ?? null, members: members.length }),
  },
  async ({ nameVi, areas, members }, work) => {
    const { tx, actor, clock } = work;
    const known = await knownBodies(work);
    if (!members.every((member) => known.isKnown(member))) throw problem('no-body-named');
    for (const area of areas ?? [])
      if (!unitsWithin(known.history, area, known.day)?.length) throw problem('unit-not-found', { area });
    const now = clock.now();
    const groupId = newId<'WorkingGroup'>(CENTRAL, now);
    await insertGroup(tx, groupId, nameVi, areas, JSON.stringify(members), now.toISOString(), actor.id);
    return { groupId };
  },
);

/** Ends a group: it is told nothing more. @throws monitoring/group-not-found */
export const endWorkingGroup = useCase(
  'monitoring.end-working-group',
  { permission: 'monitoring.direct-tasks', input: Type.Object({ groupId: GroupIdSchema }), audit: (input) => input },
  async ({ groupId }, { tx, clock }) => {
    const [ended] = await endGroup(tx, groupId, clock.now().toISOString());
    if (!ended) throw problem('group-not-found');
    return { groupId };
  },
);

/** Somebody of a body of the group, or who directs tasks for the nation. */
function followsFor(person: ActingPerson, members: readonly Assignee[], known: KnownBodies): boolean {
  if (person.permits('monitoring.direct-tasks', CENTRE)) return true;
  return members.some((member) => isOfBody(person, 'monitoring.follow-alerts', member, known.placeOf(member)));
}

/**
 * Acknowledges an alert by name, with what is done about it.
 * @throws monitoring/alert-not-found, not-your-body, already-acknowledged
 * @rule C-13
 */
export const acknowledgeAlert = useCase(
  'monitoring.acknowledge-alert',
  {
    permission: 'monitoring.follow-alerts',
    input: Type.Object({
      alertId: AlertIdSchema,
      at: PlaceSchema,
      words: Type.String({ minLength: 3, maxLength: 2000, pattern: '\\S' }),
    }),
    target: ({ at }) => at,
    audit: ({ alertId }) => ({ alertId }),
  },
  async ({ alertId, words }, work: Work) => {
    const [alert] = await lockAlert(work.tx, alertId);
    if (!alert) throw problem('alert-not-found');
    const known = await knownBodies(work);
    const person = await actingPerson(work, known);
    if (!followsFor(person, alert.members as Assignee[], known)) throw problem('not-your-body');
    if (alert.acknowledgedAt !== null) throw problem('already-acknowledged');
    await acknowledge(work.tx, alertId, work.clock.now().toISOString(), work.actor.id, work.actor.name, words);
    return { alertId };
  },
);

export const AlertQuery = Type.Object({ ...WITHIN, all: Type.Optional(Type.Boolean()) });
export const Alerts = Type.Object({
  alerts: Type.Array(
    Type.Object({
      alertId: AlertIdSchema,
      groupName: Type.String(),
      cause: Type.Enum(CAUSES, { type: 'string' }),
      /** The province of a red one, by its code. */
      provinceCode: nullable(Type.String()),
      provinceName: nullable(Type.String()),
      taskId: nullable(DirectedTaskIdSchema),
      textVi: nullable(Type.String()),
      count: Type.Integer(),
      raisedAt: InstantSchema,
      acknowledgedAt: nullable(InstantSchema),
      acknowledgerName: nullable(Type.String()),
      words: Type.String(),
      mayAcknowledge: Type.Boolean(),
    }),
  ),
  groups: Type.Array(
    Type.Object({
      groupId: GroupIdSchema,
      nameVi: Type.String(),
      areas: nullable(Type.Array(Type.String())),
      members: Type.Array(TitleSchema),
    }),
  ),
});

/** What the working groups that watch an area were told: what nobody acknowledged, or `all`; and the groups. @rule C-13 */
export const listAlerts = reading(
  'monitoring.list-alerts',
  { permission: 'monitoring.read', input: AlertQuery, target: targetOf },
  async ({ area, all = false }, work): Promise<Static<typeof Alerts>> => {
    const known = await knownBodies(work);
    const person = await actingPerson(work, known);
    const province = area?.slice(0, 2) ?? null;
    const groups = (await readGroups(work.tx)).filter(({ areas }) => province === null || areas?.includes(province));
    const rows = await readAlerts(work.tx, province, !all);
    return {
      alerts: rows.map(({ id, members, subject, areas: _areas, groupId: _group, ...alert }) => {
        const code = alert.cause === 'red-province' ? subject : null;
        return {
          ...alert,
          alertId: id,
          provinceCode: code,
          provinceName: code === null ? null : (known.history.unitWithCode(code, known.day)?.name ?? code),
          mayAcknowledge: alert.acknowledgedAt === null && followsFor(person, members as Assignee[], known),
        };
      }),
      groups: groups.map(({ id, nameVi, areas, members }) => ({
        groupId: id,
        nameVi,
        areas,
        members: (members as Assignee[]).map((member) => known.titleOf(member)),
      })),
    };
  },
);
