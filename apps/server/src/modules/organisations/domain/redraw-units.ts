import type { CalendarDate } from '#kernel/calendar';
import { ALL, type Fraction } from './fraction.ts';
import type { LineageEdge, UnitId, UnitLevel, UnitVersion } from './unit.ts';
import {
  beginUnit,
  type ChangeOutcome,
  type ChangeRefusal,
  type Enactment,
  made,
  type NewUnit,
  refuse,
  reparent,
  sharesAreWhole,
  unitsToRedraw,
  whyChildrenStay,
  whyNotEnded,
  whyUnfit,
} from './unit-changes.ts';
import type { UnitHistory } from './unit-history.ts';

/** What passes from one unit to another (or stays, from a unit to itself) when the map is redrawn. */
export type Transfer = {
  readonly fromId: UnitId;
  readonly toId: UnitId;
  /** The part of `fromId` that passes; null when no source says, then for all transfers out of it. */
  readonly share: Fraction | null;
  /** The part of `toId` that came from `fromId`, where known; then for all transfers into it. */
  readonly originShare?: Fraction;
};

export type Redrawing = {
  /** The units afterwards: new ones, and those of the units before that go on. */
  readonly results: readonly (NewUnit | UnitId)[];
  readonly transfers: readonly Transfer[];
  /** Where units below a divided unit go; below a unit that passes on whole they go with it. */
  readonly children?: ReadonlyMap<UnitId, UnitId>;
};

function isNew(unit: NewUnit | UnitId): unit is NewUnit {
  return typeof unit !== 'string';
}

function idOf(unit: NewUnit | UnitId): UnitId {
  return isNew(unit) ? unit.unitId : unit;
}

/**
 * Redraws the map among units of one level from a day on: the units named in the transfers pass on all they are, those
 * that are no result end. Merging, dividing and abolishing are its common cases.
 */
export function redrawUnits(history: UnitHistory, redrawing: Redrawing, enactment: Enactment): ChangeOutcome {
  const sourceIds = [...new Set(redrawing.transfers.map(({ fromId }) => fromId))];
  const sources = unitsToRedraw(history, sourceIds, enactment.day);
  if ('code' in sources) return { change: null, refusal: sources };
  const resultIds = new Set(redrawing.results.map(idOf));
  const ended = sourceIds.filter((unitId) => !resultIds.has(unitId));
  const level = sources[0]?.level ?? 'commune';
  const refusal =
    whyNotTransferable(redrawing, sourceIds) ??
    whyNotEnded(history, ended, enactment.day) ??
    whyResultsUnfit(history, redrawing, level, enactment.day, new Set(ended));
  if (refusal) return { change: null, refusal };
  const moves = movesOf(history, redrawing, sourceIds, enactment.day);
  if ('code' in moves) return { change: null, refusal: moves };
  const bound = whyChildrenStay(moves.map(({ child }) => child));
  if (bound) return { change: null, refusal: bound };
  return made({
    day: enactment.day,
    ended: [...ended, ...moves.map(({ child }) => child.unitId)],
    begun: [
      ...redrawing.results.filter(isNew).map((unit) => beginUnit(unit, level, enactment)),
      ...moves.flatMap(({ child, toId }) => reparent([child], toId, enactment)),
    ],
    edges: edgesOf(redrawing.transfers, enactment),
  });
}

function whyNotTransferable(redrawing: Redrawing, sourceIds: readonly UnitId[]): ChangeRefusal | null {
  const { transfers } = redrawing;
  if (transfers.every(({ fromId, toId }) => fromId === toId)) return { code: 'nothing-changes', params: {} };
  const resultIds = new Set<UnitId>();
  for (const unitId of redrawing.results.map(idOf)) {
    if (resultIds.has(unitId)) return { code: 'unit-named-twice', params: { unitId } };
    resultIds.add(unitId);
  }
  for (const [unitId, outgoing] of Map.groupBy(transfers, ({ fromId }) => fromId)) {
    const targets = new Set(outgoing.map(({ toId }) => toId));
    if (targets.size < outgoing.length) return { code: 'unit-named-twice', params: { unitId } };
    if (!sharesAreWhole(outgoing.map(({ share }) => share))) return { code: 'shares-not-whole', params: { unitId } };
  }
  const incomings = Map.groupBy(transfers, ({ toId }) => toId);
  for (const unitId of resultIds) {
    const incoming = incomings.get(unitId) ?? [];
    if (!sharesAreWhole(incoming.map(({ originShare }) => originShare ?? null)))
      return { code: 'shares-not-whole', params: { unitId } };
  }
  const astray = transfers.find(({ toId }) => !resultIds.has(toId));
  const sources = new Set(sourceIds);
  const unmade = redrawing.results.find((unit) => !isNew(unit) && !sources.has(unit));
  const wrong = astray?.toId ?? (unmade ? idOf(unmade) : null);
  return wrong ? { code: 'unit-not-in-force', params: { unitId: wrong } } : null;
}

function whyResultsUnfit(
  history: UnitHistory,
  redrawing: Redrawing,
  level: UnitLevel,
  day: CalendarDate,
  ended: ReadonlySet<UnitId>,
): ChangeRefusal | null {
  const codes = new Set<string>();
  for (const unit of redrawing.results.filter(isNew)) {
    const known = history.versionsOf(unit.unitId).length > 0;
    if (known) return { code: 'unit-named-twice', params: { unitId: unit.unitId } };
    const unfit = whyUnfit(history, unit, level, day, ended);
    if (unfit) return unfit;
    if (unit.code !== null && codes.has(unit.code)) return { code: 'code-in-use', params: { code: unit.code } };
    if (unit.code !== null) codes.add(unit.code);
  }
  return null;
}

type Move = { readonly child: UnitVersion; readonly toId: UnitId };

/** Where each unit below goes that does not stay, or the first one nobody has assigned. */
function movesOf(
  history: UnitHistory,
  redrawing: Redrawing,
  sourceIds: readonly UnitId[],
  day: CalendarDate,
): readonly Move[] | ChangeRefusal {
  const assigned = new Map(redrawing.children ?? []);
  const moves: Move[] = [];
  const outgoings = Map.groupBy(redrawing.transfers, ({ fromId }) => fromId);
  for (const sourceId of sourceIds) {
    const targets = new Set(outgoings.get(sourceId)?.map(({ toId }) => toId));
    for (const child of history.childrenOn(sourceId, day)) {
      const toId = assigned.get(child.unitId) ?? (targets.size === 1 ? [...targets][0] : undefined);
      if (!toId || !targets.has(toId))
        return {
          code: 'children-not-assigned',
          params: { unitId: child.unitId },
        };
      assigned.delete(child.unitId);
      if (toId !== sourceId) moves.push({ child, toId });
    }
  }
  const [foreign] = assigned.keys();
  return foreign ? { code: 'children-not-assigned', params: { unitId: foreign } } : moves;
}

/** What has one origin comes from it whole; so that is known even when the shares out of the origin are not. */
function edgesOf(transfers: readonly Transfer[], { day, legalAct }: Enactment): LineageEdge[] {
  const incomings = Map.groupBy(transfers, ({ toId }) => toId);
  return transfers.map(({ fromId, toId, share, originShare }) => {
    const alone = incomings.get(toId)?.length === 1;
    return {
      fromId,
      toId,
      day,
      share,
      originShare: alone ? ALL : (originShare ?? null),
      legalAct,
    };
  });
}

/** Two or more units end and a new one is made of all they were (nhập để thành lập đơn vị mới). */
export function mergeUnits(history: UnitHistory, unitIds: readonly UnitId[], into: NewUnit, enactment: Enactment): ChangeOutcome {
  if (new Set(unitIds).size < 2) return refuse('too-few-units');
  const transfers = unitIds.map((fromId) => ({
    fromId,
    toId: into.unitId,
    share: ALL,
  }));
  return redrawUnits(history, { results: [into], transfers }, enactment);
}

export type Successor = {
  /** A unit made by the change, the divided one itself, or another that goes on and receives this part. */
  readonly unit: NewUnit | UnitId;
  readonly share: Fraction | null;
  /** Units below the divided one that go with this part. */
  readonly children?: readonly UnitId[];
};

/** A unit is divided (chia, tách); it ends unless it is among its successors. */
export function splitUnit(
  history: UnitHistory,
  unitId: UnitId,
  successors: readonly Successor[],
  enactment: Enactment,
): ChangeOutcome {
  const receiving = successors.flatMap(({ unit }) => (isNew(unit) || unit === unitId ? [] : [unit]));
  return redrawUnits(
    history,
    {
      results: successors.map(({ unit }) => unit),
      transfers: [
        ...successors.map(({ unit, share }) => ({
          fromId: unitId,
          toId: idOf(unit),
          share,
        })),
        ...receiving.map((other) => ({
          fromId: other,
          toId: other,
          share: ALL,
        })),
      ],
      children: new Map(
        successors.flatMap(({ unit, children }) => (children ?? []).map((child) => [child, idOf(unit)] as const)),
      ),
    },
    enactment,
  );
}

/** Units end and all they were goes to one that goes on (nhập vào, giải thể). */
export function abolishInto(
  history: UnitHistory,
  unitIds: readonly UnitId[],
  intoId: UnitId,
  enactment: Enactment,
): ChangeOutcome {
  if (unitIds.length === 0) return refuse('too-few-units');
  if (unitIds.includes(intoId)) return refuse('unit-named-twice', { unitId: intoId });
  const transfers = [...unitIds, intoId].map((fromId) => ({
    fromId,
    toId: intoId,
    share: ALL,
  }));
  return redrawUnits(history, { results: [intoId], transfers }, enactment);
}
