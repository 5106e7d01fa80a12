import type { CalendarDate } from '#kernel/calendar';
import { homeOf, newId } from '#kernel/ids';
import { publish } from '#kernel/outbox';
import type { Work } from '#kernel/use-case';
import { UNIT_BODY_KINDS } from '../domain/body.ts';
import type { LineageEdge, MapChange, UnitId } from '../domain/unit.ts';
import type { ChangeOutcome } from '../domain/unit-changes.ts';
import type { UnitHistory } from '../domain/unit-history.ts';
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
  const made = new Set(change.begun.flatMap(({ unitId }) => (history.versionsOf(unitId).length === 0 ? unitId : [])));
  await writeChange(on, change, made);
  await renewRevision(on.tx);
  return { day: change.day, unitIds: change.begun.map(({ unitId }) => unitId) };
}

/**
 * Writes a change that was found allowed; the caller holds the lock and renews the revision.
 * @param made the units that the change makes
 */
export async function writeChange(on: Work, change: MapChange, made: ReadonlySet<UnitId>): Promise<void> {
  const { tx, actor, clock } = on;
  const at = clock.now().toISOString();
  const begun = change.begun.filter(({ unitId }) => made.has(unitId));
  const units = begun.map(({ unitId, level }) => ({ id: unitId, home: homeOf(unitId), level }));
  if (units.length > 0) await insertUnits(tx, JSON.stringify(units));
  await endVersions(tx, [...change.ended], change.day);
  await beginVersions(tx, JSON.stringify(change.begun), at, actor.id);
  if (change.edges.length > 0) await insertEdges(tx, JSON.stringify(change.edges.map(edgeRow)), at, actor.id);
  const going = new Set(change.begun.map(({ unitId }) => unitId));
  const gone = change.ended.filter((unitId) => !going.has(unitId));
  if (gone.length > 0) await endBodies(tx, gone, change.day);
  const bodies = begun.flatMap(({ unitId }) =>
    UNIT_BODY_KINDS.map((kind) => ({ id: newId(homeOf(unitId), clock.now()), home: homeOf(unitId), unitId, kind })),
  );
  if (bodies.length > 0) await beginBodies(tx, JSON.stringify(bodies), change.day);
  await publish(tx, unitsChanged, { day: change.day, ended: [...change.ended], begun: [...going] });
}

function edgeRow({ share, originShare, ...edge }: LineageEdge): object {
  return {
    ...edge,
    sharePart: share?.part.toString(),
    shareWhole: share?.whole.toString(),
    originPart: originShare?.part.toString(),
    originWhole: originShare?.whole.toString(),
  };
}
