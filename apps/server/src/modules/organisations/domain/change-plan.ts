import { addDays, type CalendarDate } from '#kernel/calendar';
import { amendUnit } from './amend-unit.ts';
import { type ChangeColumn, type ChangeRow, type FaultCode, type FileFault, placeOf } from './change-rows.ts';
import { ALL } from './fraction.ts';
import { redrawUnits, type Transfer } from './redraw-units.ts';
import type { UnitId } from './unit.ts';
import type { ChangeOutcome, ChangeRefusal, NewUnit } from './unit-changes.ts';
import type { MapChange, UnitHistory } from './unit-history.ts';

/** A change that the file orders, with the first line that does. */
export type PlannedChange = { readonly line: number; readonly before: UnitHistory; readonly change: MapChange };

/** A place that cannot be carried out: what the file says wrongly, or why the map refuses it. */
export type PlanFault =
  | FileFault
  | { readonly line: number; readonly column: number; readonly code: ChangeRefusal['code']; readonly value: string };

export type Plan = {
  readonly changes: readonly PlannedChange[];
  readonly faults: readonly PlanFault[];
  readonly after: UnitHistory;
};

type Planning = {
  history: UnitHistory;
  readonly changes: PlannedChange[];
  readonly faults: PlanFault[];
  readonly columns: ReadonlyMap<string, number>;
  /** Makes the id of a new unit below a parent. */
  readonly newId: (parentId: UnitId) => UnitId;
};

/**
 * Carries out the rows in thought, day by day: first what passes between communes, then between provinces (the communes of
 * a merged province go with it), then names, codes and parents. Rows that share a unit on a day are one change. Every fault is
 * told; after one, later rows are still tried on the map as it would be without it.
 */
export function planChanges(
  history: UnitHistory,
  rows: readonly ChangeRow[],
  columns: ReadonlyMap<string, number>,
  newId: (parentId: UnitId) => UnitId,
): Plan {
  const planning: Planning = { history, changes: [], faults: [], columns, newId };
  const days = [...new Set(rows.map(({ day }) => day))].sort();
  for (const day of days) {
    const today = rows.filter((row) => row.day === day);
    const groups = connected(today.filter(({ change }) => change === 'transfer'));
    const isProvince = ([first]: readonly ChangeRow[]) => (first ? first.unit.length === 2 : false);
    for (const group of [...groups.filter((each) => !isProvince(each)), ...groups.filter(isProvince)])
      redraw(planning, group, today);
    for (const row of today) amend(planning, row);
  }
  return {
    changes: planning.changes,
    faults: planning.faults.sort((a, b) => a.line - b.line || a.column - b.column),
    after: planning.history,
  };
}

/** What a transfer goes to: a new unit by its name and code, else the unit that bears the code. */
function targetKey(row: ChangeRow): string {
  return row.name === '' ? row.to : `${row.to} ${row.name}`;
}

/** Rows joined wherever they share a unit before or after. */
function connected(rows: readonly ChangeRow[]): ChangeRow[][] {
  const groups: { keys: Set<string>; rows: ChangeRow[] }[] = [];
  for (const row of rows) {
    const joined = { keys: new Set([row.unit, targetKey(row)]), rows: [row] };
    for (const group of groups.filter(({ keys }) => keys.has(row.unit) || keys.has(targetKey(row)))) {
      groups.splice(groups.indexOf(group), 1);
      joined.rows.unshift(...group.rows);
      for (const key of group.keys) joined.keys.add(key);
    }
    groups.push(joined);
  }
  return groups.map((group) => group.rows.sort((left, right) => left.line - right.line));
}

function redraw(planning: Planning, rows: readonly ChangeRow[], today: readonly ChangeRow[]): void {
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
  const children = childrenOf(planning, today, results, sources);
  const enactment = { day: first.day, legalAct: first.legalAct };
  const redrawing = { results: [...results.values()], transfers: [...transfers, ...kept], children };
  take(planning, first, 'unit', redrawUnits(planning.history, redrawing, enactment));
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
  today: readonly ChangeRow[],
  results: ReadonlyMap<string, NewUnit | UnitId>,
  sources: ReadonlySet<UnitId>,
): Map<UnitId, UnitId> {
  const byCode = new Map(
    [...results].map(([key, result]) => [key.split(' ')[0], typeof result === 'string' ? result : result.unitId]),
  );
  const children = new Map<UnitId, UnitId>();
  for (const row of today.filter(({ change }) => change === 'assign')) {
    const child = planning.history.unitWithCode(row.unit, row.day);
    const toId = byCode.get(row.to);
    if (child?.parentId && toId && sources.has(child.parentId)) children.set(child.unitId, toId);
  }
  return children;
}

function amend(planning: Planning, row: ChangeRow): void {
  if (row.change === 'transfer') return;
  const unitId = unitOn(planning, row, 'unit', row.day, 'unit-unknown');
  if (!unitId) return;
  const { history } = planning;
  if (row.change === 'assign') checkAssigned(planning, row, unitId);
  else if (row.change === 'rename') take(planning, row, 'name', amendUnit(history, unitId, { name: row.name }, row));
  else if (row.change === 'recode') take(planning, row, 'to', amendUnit(history, unitId, { code: row.to }, row));
  else {
    const parentId = parentOf(planning, row, row.day);
    if (parentId) take(planning, row, 'parent', amendUnit(history, unitId, { parentId }, row));
  }
}

/** A row that assigned a unit to a part which did not get it would otherwise go unheard. */
function checkAssigned(planning: Planning, row: ChangeRow, unitId: UnitId): void {
  const parentId = planning.history.versionOn(unitId, row.day)?.parentId;
  const parent = parentId ? planning.history.versionOn(parentId, row.day) : null;
  if (parent?.code === row.to) return;
  planning.faults.push({ line: row.line, column: placeOf(planning.columns, 'to'), code: 'to-unknown', value: row.to });
}

/** The unit whose code stands in the column; the country, which has none, when it is empty. */
function parentOf(planning: Planning, row: ChangeRow, day: CalendarDate): UnitId | null {
  if (row.parent === '') return planning.history.unitsOn(day, 'country')[0]?.unitId ?? null;
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
  const version = planning.history.unitWithCode(row[column], day);
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
  planning.changes.push({ line: row.line, before: planning.history, change });
  planning.history = planning.history.with(change);
}

/** A refusal names units by id; people read their names. */
function shown(planning: Planning, value: string): string {
  return planning.history.versionsOf(value as UnitId).at(-1)?.name ?? value;
}
