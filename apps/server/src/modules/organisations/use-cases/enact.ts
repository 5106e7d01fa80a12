import type { CalendarDate } from '#kernel/calendar';
import { homeOf, newId } from '#kernel/ids';
import { publish } from '#kernel/outbox';
import type { Work } from '#kernel/use-case';
import { UNIT_BODY_KINDS } from '../domain/body.ts';
import type { UnitId } from '../domain/unit.ts';
import type { ChangeOutcome } from '../domain/unit-changes.ts';
import type { MapChange, UnitHistory } from '../domain/unit-history.ts';
import { unitsChanged } from '../events.ts';
import { problem } from '../problems.ts';
import { beginBodies, endBodies } from '../queries/body-queries.ts';
import { loadCatalogue } from '../queries/catalogue.ts';
import {
  beginVersions,
  endVersions,
  insertEdges,
  insertUnits,
  lockRevision,
  renewRevision,
} from '../queries/catalogue-queries.ts';

/** What a change of the map answers: its first day and the units that begin or change with it. */
export type Enacted = { readonly day: CalendarDate; readonly unitIds: readonly UnitId[] };

/**
 * Carries out a change of the map that `decide` finds allowed: versions, lineage, bodies of units that end or begin, and the
 * event that says so. Changes wait for one another.
 * @throws organisations/* the refusal of the domain
 */
export async function enact(on: Work, decide: (history: UnitHistory) => ChangeOutcome): Promise<Enacted> {
  await lockRevision(on.tx);
  const { history } = await loadCatalogue(on.tx);
  const { change, refusal } = decide(history);
  if (refusal) throw problem(refusal.code, refusal.params);
  await writeChange(on, history, change);
  await renewRevision(on.tx);
  return { day: change.day, unitIds: change.begun.map(({ unitId }) => unitId) };
}

/** Writes a change that was found allowed on this history; the caller holds the lock and renews the revision. */
export async function writeChange(on: Work, history: UnitHistory, change: MapChange): Promise<void> {
  const { tx, actor, clock } = on;
  const at = clock.now().toISOString();
  const begun = change.begun.filter(({ unitId }) => history.versionsOf(unitId).length === 0);
  const units = begun.map(({ unitId, level }) => ({ id: unitId, home: homeOf(unitId), level }));
  const edges = change.edges.map(({ share, originShare, ...edge }) => ({
    ...edge,
    sharePart: share?.part.toString(),
    shareWhole: share?.whole.toString(),
    originPart: originShare?.part.toString(),
    originWhole: originShare?.whole.toString(),
  }));
  await insertUnits(tx, JSON.stringify(units));
  await endVersions(tx, [...change.ended], change.day);
  await beginVersions(tx, JSON.stringify(change.begun), at, actor.id);
  await insertEdges(tx, JSON.stringify(edges), at, actor.id);
  const gone = change.ended.filter((unitId) => !change.begun.some((version) => version.unitId === unitId));
  await endBodies(tx, gone, change.day);
  const bodies = begun.flatMap(({ unitId }) =>
    UNIT_BODY_KINDS.map((kind) => ({ id: newId(homeOf(unitId), clock.now()), home: homeOf(unitId), unitId, kind })),
  );
  await beginBodies(tx, JSON.stringify(bodies), change.day);
  await publish(tx, unitsChanged, { day: change.day, ended: [...change.ended], begun: change.begun.map(({ unitId }) => unitId) });
}
