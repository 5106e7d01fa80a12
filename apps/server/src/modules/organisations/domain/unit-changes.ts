import { addDays, type CalendarDate } from '#kernel/calendar';
import { addUpToAll, type Fraction, isShare } from './fraction.ts';
import { kindOfName, type MapChange, type UnitId, type UnitKind, type UnitLevel, type UnitVersion } from './unit.ts';
import type { UnitHistory } from './unit-history.ts';

/** Why a change of the map cannot be made. `params` names what it concerns. */
export type ChangeRefusal = {
  readonly code:
    | 'unit-not-in-force'
    | 'already-changed'
    | 'too-few-units'
    | 'unit-named-twice'
    | 'levels-differ'
    | 'shares-not-whole'
    | 'children-not-assigned'
    | 'name-malformed'
    | 'code-malformed'
    | 'code-in-use'
    | 'parent-unfit'
    | 'nothing-changes';
  readonly params: Readonly<Record<string, string>>;
};
export type ChangeOutcome =
  | { readonly change: MapChange; readonly refusal: null }
  | { readonly change: null; readonly refusal: ChangeRefusal };

/** When and by which legal act (null: not stated) a change of the map holds; `day` is the first day of the new map. */
export type Enactment = {
  readonly day: CalendarDate;
  readonly legalAct: string | null;
};

/** A unit that a change makes. */
export type NewUnit = {
  readonly unitId: UnitId;
  readonly name: string;
  readonly code: string | null;
  readonly parentId: UnitId | null;
};

const CODE_SHAPES: Readonly<Record<UnitLevel, RegExp>> = {
  country: /^$/,
  province: /^\d{2}$/,
  commune: /^\d{5}$/,
};
const PARENT_LEVELS: Readonly<Record<UnitLevel, UnitLevel | null>> = {
  country: null,
  province: 'country',
  commune: 'province',
};
const LONGEST_NAME = 120;

export function refuse(code: ChangeRefusal['code'], params: Readonly<Record<string, string>> = {}): ChangeOutcome {
  return { change: null, refusal: { code, params } };
}

export function made(change: MapChange): ChangeOutcome {
  return { change, refusal: null };
}

/** The version in force on the day and open-ended, so that it can be amended from that day on. */
export function unitToAmend(history: UnitHistory, unitId: UnitId, day: CalendarDate): UnitVersion | ChangeRefusal {
  const version = history.versionOn(unitId, day);
  if (!version) return { code: 'unit-not-in-force', params: { unitId } };
  return version.validTo === null ? version : { code: 'already-changed', params: { unitId } };
}

/** The version in force on the eve of the change, if the unit passed nothing on and received nothing from the day on. */
function unitToRedraw(history: UnitHistory, unitId: UnitId, day: CalendarDate): UnitVersion | ChangeRefusal {
  const version = history.versionOn(unitId, addDays(day, -1));
  if (!version) return { code: 'unit-not-in-force', params: { unitId } };
  const later = [...history.edgesFrom(unitId), ...history.edgesInto(unitId)].some((edge) => edge.day >= day);
  const ended = history.versionsOf(unitId).at(-1)?.validTo !== null;
  return ended || later ? { code: 'already-changed', params: { unitId } } : version;
}

export function isRefusal(found: UnitVersion | ChangeRefusal): found is ChangeRefusal {
  return !('unitId' in found);
}

/** The units in force on the eve of the change, or the first reason why one of them cannot take part in it. */
export function unitsToRedraw(
  history: UnitHistory,
  unitIds: readonly UnitId[],
  day: CalendarDate,
): readonly UnitVersion[] | ChangeRefusal {
  const found: UnitVersion[] = [];
  for (const unitId of unitIds) {
    const version = unitToRedraw(history, unitId, day);
    if (isRefusal(version)) return version;
    if (found[0] && found[0].level !== version.level) return { code: 'levels-differ', params: { unitId } };
    found.push(version);
  }
  return found;
}

/** The first unit that cannot end on the day, because the same day gave it a new name, code or parent. */
export function whyNotEnded(history: UnitHistory, unitIds: readonly UnitId[], day: CalendarDate): ChangeRefusal | null {
  const unitId = unitIds.find((each) => history.versionOn(each, day)?.validFrom === day);
  return unitId ? { code: 'already-changed', params: { unitId } } : null;
}

/** The first reason why name, code and parent do not fit a unit of the level from the day on; codes of `ended` units are free. */
export function whyUnfit(
  history: UnitHistory,
  unit: NewUnit,
  level: UnitLevel,
  day: CalendarDate,
  ended: ReadonlySet<UnitId>,
): ChangeRefusal | null {
  const name = cleanName(unit.name);
  if (name === '' || name.length > LONGEST_NAME || kindOfName(name, level) === null) {
    return { code: 'name-malformed', params: { name } };
  }
  if (unit.code !== null && !CODE_SHAPES[level].test(unit.code)) return { code: 'code-malformed', params: { code: unit.code } };
  if (
    unit.code !== null &&
    codeHolders(history, unit.code, day).some(({ unitId }) => unitId !== unit.unitId && !ended.has(unitId))
  ) {
    return { code: 'code-in-use', params: { code: unit.code } };
  }
  const parent = unit.parentId === null ? null : history.versionOn(unit.parentId, day);
  if ((parent?.level ?? null) !== PARENT_LEVELS[level])
    return { code: 'parent-unfit', params: { parentId: unit.parentId ?? '' } };
  return null;
}

/** Units that bear the code on the day or will later. */
function codeHolders(history: UnitHistory, code: string, day: CalendarDate): readonly UnitVersion[] {
  return history.versionsWithCode(code).filter((version) => version.validTo === null || version.validTo > day);
}

/** The name in NFC with single blanks. */
export function cleanName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** The first version of a new unit, from the day of the change; its kind follows from its name. */
export function beginUnit(unit: NewUnit, level: UnitLevel, { day, legalAct }: Enactment): UnitVersion {
  const name = cleanName(unit.name);
  const kind: UnitKind = kindOfName(name, level) ?? 'country';
  const bare = {
    unitId: unit.unitId,
    level,
    validFrom: day,
    validTo: null,
    name,
    kind,
    state: 'in-force' as const,
  };
  return {
    ...bare,
    code: unit.code,
    parentId: unit.parentId,
    districtName: null,
    legalAct,
  };
}

/** The versions of the children under their new parent, from the day on. */
export function reparent(children: readonly UnitVersion[], parentId: UnitId, { day, legalAct }: Enactment): UnitVersion[] {
  return children.map((child) => ({
    ...child,
    parentId,
    validFrom: day,
    validTo: null,
    legalAct,
  }));
}

/** The first child that cannot move because something is recorded for it after the day. */
export function whyChildrenStay(children: readonly UnitVersion[]): ChangeRefusal | null {
  const changed = children.find((child) => child.validTo !== null);
  return changed ? { code: 'already-changed', params: { unitId: changed.unitId } } : null;
}

/** Shares are all unknown, or each above 0 and together exactly 1. */
export function sharesAreWhole(shares: readonly (Fraction | null)[]): boolean {
  const known = shares.filter((share) => share !== null);
  if (known.length === 0) return shares.length > 0;
  return known.length === shares.length && known.every(isShare) && addUpToAll(known);
}
