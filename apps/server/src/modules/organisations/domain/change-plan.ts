import { addDays, type CalendarDate } from '#kernel/calendar';
import { amendUnit } from './amend-unit.ts';
import { type ChangeColumn, type ChangeRow, type FaultCode, type FileFault, placeOf } from './change-rows.ts';
import { ALL } from './fraction.ts';
import { redrawUnits, type Transfer } from './redraw-units.ts';
import type { MapChange, UnitId } from './unit.ts';
import type { ChangeOutcome, ChangeRefusal, NewUnit } from './unit-changes.ts';
import type { PlacedVersion, UnitDraft, UnitHistory } from './unit-history.ts';

/** A change that the file orders, with the first line that does, and what the map shows of it: little, so that thousands are kept. */
export type PlannedChange = {
  readonly line: number;
  readonly change: MapChange;
  /** The units that end or pass something on, as they were until the day. */
  readonly before: readonly PlacedVersion[];
  /** The units that begin or change with the day. */
  readonly after: readonly PlacedVersion[];
  /** The units that the change makes. */
  readonly made: ReadonlySet<UnitId>;
};

/** A place that cannot be carried out: what the file says wrongly, or why the map refuses it. */
export type PlanFault =
  | FileFault
  | { readonly line: number; readonly column: number; readonly code: ChangeRefusal['code']; readonly value: string };

export type Plan = { readonly changes: readonly PlannedChange[]; readonly faults: readonly PlanFault[] };

type Planning = {
  readonly draft: UnitDraft;
  readonly countries: readonly UnitId[];
  readonly changes: PlannedChange[];
  readonly faults: PlanFault[];
  readonly columns: ReadonlyMap<string, number>;
  /** Makes the id of a new unit below a parent. */
  readonly newId: (parentId: UnitId) => UnitId;
};

/**
 * Carries out the rows in thought, day by day: first what passes between communes, then between provinces (the communes of
 * a merged province go with it), then names, codes and parents. Rows that share a unit on a day are one change. Every fault is
 * told; after one, later rows are still tried on the map as it would be without it. A section of the work ends with each change.
 */
export function* planChanges(
  history: UnitHistory,
  rows: readonly ChangeRow[],
  columns: ReadonlyMap<string, number>,
  newId: (parentId: UnitId) => UnitId,
): Generator<undefined, Plan, undefined> {
  const countries = [...history.unitIds()].filter((unitId) => history.versionsOf(unitId)[0]?.level === 'country');
  const planning: Planning = { draft: history.draft(), countries, changes: [], faults: [], columns, newId };
  const byDay = [...Map.groupBy(rows, ({ day }) => day)].sort(([left], [right]) => (left < right ? -1 : 1));
  for (const [, today] of byDay) {
    const assigned = Map.groupBy(
      today.filter(({ change }) => change === 'assign'),
      ({ to }) => to,
    );
    const groups = connected(today.filter(({ change }) => change === 'transfer'));
    const isProvince = ([first]: readonly ChangeRow[]) => (first ? first.unit.length === 2 : false);
    for (const group of [...groups.filter((each) => !isProvince(each)), ...groups.filter(isProvince)]) {
      redraw(planning, group, assigned);
      yield;
    }
    for (const row of today.filter(({ change }) => change !== 'transfer')) {
      amend(planning, row);
      yield;
    }
  }
  return { changes: planning.changes, faults: planning.faults.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** What a transfer goes to: a new unit by its name and code, else the unit that bears the code. */
function targetKey(row: ChangeRow): string {
  return row.name === '' ? row.to : `${row.to} ${row.name}`;
}

type Group = { readonly keys: string[]; readonly rows: ChangeRow[] };

/** Rows joined wherever they share a unit before or after, in the order of their last rows; the smaller group goes into the larger. */
function connected(rows: readonly ChangeRow[]): ChangeRow[][] {
  const groupOf = new Map<string, Group>();
  for (const row of rows) {
    const [from, to] = [row.unit, targetKey(row)];
    let group: Group = { keys: [from, to], rows: [row] };
    for (const known of new Set([groupOf.get(from), groupOf.get(to)])) {
      if (!known) continue;
      const [small, large] = known.rows.length < group.rows.length ? [known, group] : [group, known];
      for (const each of small.rows) large.rows.push(each);
      for (const key of small.keys) large.keys.push(key);
      for (const key of small.keys) groupOf.set(key, large);
      group = large;
    }
    for (const key of [from, to]) groupOf.set(key, group);
  }
  const groups = [...new Set(groupOf.values())].map((group) => group.rows.sort((left, right) => left.line - right.line));
  return groups.sort((left, right) => (left.at(-1)?.line ?? 0) - (right.at(-1)?.line ?? 0));
}

function redraw(planning: Planning, rows: readonly ChangeRow[], assigned: ReadonlyMap<string, readonly ChangeRow[]>): void {
  const [first] = rows;
  if (!first) return;
  const known = planning.faults.length;
  const results = new Map<string, NewUnit | UnitId>();
  for (const row of rows) {
    const result = resultOf(planning, row);
    if (result && !results.has(targetKey(row))) results.set(targetKey(row), result);
  }
  const transfers = rows.flatMap((row) => transferOf(planning, row, results));
  if (planning.faults.length > known) return;
  const sources = new Set(transfers.map(({ fromId }) => fromId));
  const receiving = [...results.values()].filter((result) => typeof result === 'string' && !sources.has(result));
  const kept = receiving.flatMap((id): Transfer[] => (typeof id === 'string' ? [{ fromId: id, toId: id, share: ALL }] : []));
  const children = childrenOf(planning, assigned, results, sources);
  const enactment = { day: first.day, legalAct: first.legalAct };
  const redrawing = { results: [...results.values()], transfers: [...transfers, ...kept], children };
  take(planning, first, 'unit', redrawUnits(planning.draft, redrawing, enactment));
}

function resultOf(planning: Planning, row: ChangeRow): NewUnit | UnitId | null {
  if (row.name === '') return unitOn(planning, row, 'to', addDays(row.day, -1), 'to-unknown');
  const parentId = parentOf(planning, row, addDays(row.day, -1));
  return parentId && { unitId: planning.newId(parentId), name: row.name, code: row.to, parentId };
}

function transferOf(planning: Planning, row: ChangeRow, results: ReadonlyMap<string, NewUnit | UnitId>): Transfer[] {
  const fromId = unitOn(planning, row, 'unit', addDays(row.day, -1), 'unit-unknown');
  const result = results.get(targetKey(row));
  if (!fromId || !result) return [];
  return [{ fromId, toId: typeof result === 'string' ? result : result.unitId, share: row.share }];
}

/** The parts with which units below the divided ones go, from the `assign` rows of the day. */
function childrenOf(
  planning: Planning,
  assigned: ReadonlyMap<string, readonly ChangeRow[]>,
  results: ReadonlyMap<string, NewUnit | UnitId>,
  sources: ReadonlySet<UnitId>,
): Map<UnitId, UnitId> {
  const byCode = new Map(
    [...results].map(([key, result]) => [key.split(' ')[0], typeof result === 'string' ? result : result.unitId]),
  );
  const children = new Map<UnitId, UnitId>();
  const rows = [...byCode.keys()].flatMap((code) => (code === undefined ? [] : (assigned.get(code) ?? [])));
  for (const row of rows.sort((left, right) => left.line - right.line)) {
    const child = planning.draft.unitWithCode(row.unit, row.day);
    const toId = byCode.get(row.to);
    if (child?.parentId && toId && sources.has(child.parentId)) children.set(child.unitId, toId);
  }
  return children;
}

function amend(planning: Planning, row: ChangeRow): void {
  const unitId = unitOn(planning, row, 'unit', row.day, 'unit-unknown');
  if (!unitId) return;
  const { draft } = planning;
  if (row.change === 'assign') checkAssigned(planning, row, unitId);
  else if (row.change === 'rename') take(planning, row, 'name', amendUnit(draft, unitId, { name: row.name }, row));
  else if (row.change === 'recode') take(planning, row, 'to', amendUnit(draft, unitId, { code: row.to }, row));
  else {
    const parentId = parentOf(planning, row, row.day);
    if (parentId) take(planning, row, 'parent', amendUnit(draft, unitId, { parentId }, row));
  }
}

/** A row that assigned a unit to a part which did not get it would otherwise go unheard. */
function checkAssigned(planning: Planning, row: ChangeRow, unitId: UnitId): void {
  const parentId = planning.draft.versionOn(unitId, row.day)?.parentId;
  const parent = parentId ? planning.draft.versionOn(parentId, row.day) : null;
  if (parent?.code === row.to) return;
  planning.faults.push({ line: row.line, column: placeOf(planning.columns, 'to'), code: 'to-unknown', value: row.to });
}

/** The unit whose code stands in the column; the country, which has none, when it is empty. */
function parentOf(planning: Planning, row: ChangeRow, day: CalendarDate): UnitId | null {
  if (row.parent === '') return planning.countries.find((unitId) => planning.draft.versionOn(unitId, day)) ?? null;
  return unitOn(planning, row, 'parent', day, 'parent-unknown');
}

/** The unit whose code stands in the cell, on the day; a fault when there is none. */
function unitOn(
  planning: Planning,
  row: ChangeRow,
  column: 'unit' | 'to' | 'parent',
  day: CalendarDate,
  code: FaultCode,
): UnitId | null {
  const version = planning.draft.unitWithCode(row[column], day);
  if (version) return version.unitId;
  planning.faults.push({ line: row.line, column: placeOf(planning.columns, column), code, value: row[column] });
  return null;
}

function take(planning: Planning, row: ChangeRow, column: ChangeColumn, { change, refusal }: ChangeOutcome): void {
  if (refusal) {
    const value = Object.values(refusal.params)[0] ?? '';
    planning.faults.push({
      line: row.line,
      column: placeOf(planning.columns, column),
      code: refusal.code,
      value: shown(planning, value),
    });
    return;
  }
  const { draft, changes } = planning;
  const made = new Set(change.begun.flatMap(({ unitId }) => (draft.versionsOf(unitId).length === 0 ? unitId : [])));
  const before = leftBy(draft, change);
  draft.amend(change);
  changes.push({ line: row.line, change, before, after: change.begun.map((version) => draft.placed(version)), made });
}

/** The units that a change ends or that pass something on with it, as they were until its day. */
function leftBy(history: UnitHistory, { day, ended, edges }: MapChange): PlacedVersion[] {
  const touched = new Set([...ended, ...edges.map(({ fromId }) => fromId)]);
  const left = [...touched].flatMap(
    (unitId) => history.versionsOf(unitId).findLast(({ validFrom }) => (validFrom ?? '') < day) ?? [],
  );
  return left.map((version) => history.placed(version));
}

/** A refusal names units by id; people read their names. */
function shown(planning: Planning, value: string): string {
  return planning.draft.versionsOf(value as UnitId).at(-1)?.name ?? value;
}
