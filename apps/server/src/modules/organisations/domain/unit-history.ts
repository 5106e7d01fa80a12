import { addDays, type CalendarDate } from '#kernel/calendar';
import { inForceOn, type LineageEdge, type MapChange, type UnitId, type UnitLevel, type UnitVersion } from './unit.ts';
import { UnitIndex } from './unit-index.ts';

const KEPT_DAYS = 16;

/** A version of a unit together with what its parent was called when it ended (now, while it is open). */
export type PlacedVersion = { readonly version: UnitVersion; readonly parent: UnitVersion | null };

/** All units with all their versions and the lineage between them. It never changes: `with` gives the history after a change. */
export class UnitHistory {
  protected readonly index: UnitIndex;
  protected readonly onDay = new Map<CalendarDate, readonly UnitVersion[]>();

  protected constructor(index: UnitIndex) {
    this.index = index;
  }

  static of(versions: Iterable<UnitVersion>, edges: Iterable<LineageEdge>): UnitHistory {
    return new UnitHistory(UnitIndex.of(versions, edges));
  }

  /** The history after the change; this one stays as it is. */
  with(change: MapChange): UnitHistory {
    const index = this.index.copy();
    index.amend(change);
    return new UnitHistory(index);
  }

  /** A copy in which many changes are tried one after the other. */
  draft(): UnitDraft {
    return new UnitDraft(this.index.copy());
  }

  unitIds(): Iterable<UnitId> {
    return this.index.unitIds();
  }

  /** The versions of a unit, oldest first; none for an id never given. */
  versionsOf(unitId: UnitId): readonly UnitVersion[] {
    return this.index.versionsOf(unitId);
  }

  /** The version in force on the day, or null: not yet, no longer, or a former unit of unknown days. */
  versionOn(unitId: UnitId, day: CalendarDate): UnitVersion | null {
    return this.versionsOf(unitId).find((version) => inForceOn(version, day)) ?? null;
  }

  /** The units in force on the day, in the order of their codes (units without a code last, by name). */
  unitsOn(day: CalendarDate, level?: UnitLevel): readonly UnitVersion[] {
    const known = this.onDay.get(day) ?? this.#keepDay(day);
    return level === undefined ? known : known.filter((version) => version.level === level);
  }

  /** A history never changes, so the map of a day is made once; the days asked for are few. */
  #keepDay(day: CalendarDate): readonly UnitVersion[] {
    const [oldest] = this.onDay.keys();
    if (oldest !== undefined && this.onDay.size >= KEPT_DAYS) this.onDay.delete(oldest);
    const made = this.#makeDay(day);
    this.onDay.set(day, made);
    return made;
  }

  #makeDay(day: CalendarDate): readonly UnitVersion[] {
    const found: UnitVersion[] = [];
    for (const unitId of this.unitIds()) {
      const version = this.versionOn(unitId, day);
      if (version) found.push(version);
    }
    return inOrder(found);
  }

  /** The version with its parent as it was called when the version ended (now, while it is open). */
  placed(version: UnitVersion): PlacedVersion {
    const parents = version.parentId === null ? [] : this.versionsOf(version.parentId);
    const parent = parents.findLast(({ validFrom }) => version.validTo === null || (validFrom ?? '') < version.validTo);
    return { version, parent: parent ?? null };
  }

  /** The units directly below another on the day, in the order of their codes. */
  childrenOn(parentId: UnitId, day: CalendarDate): readonly UnitVersion[] {
    const found = [...this.index.everBelow(parentId)].flatMap((unitId) => this.versionOn(unitId, day) ?? []);
    return inOrder(found.filter((version) => version.parentId === parentId));
  }

  /** The unit itself or the nearest above it that has the level on the day; null when there is none. */
  ancestorOn(unitId: UnitId, level: UnitLevel, day: CalendarDate): UnitVersion | null {
    let version = this.versionOn(unitId, day);
    while (version && version.level !== level) version = version.parentId ? this.versionOn(version.parentId, day) : null;
    return version;
  }

  /** Every version that ever bore the code, whatever the level. */
  versionsWithCode(code: string): readonly UnitVersion[] {
    return this.index.versionsWithCode(code);
  }

  /** The unit that bore the code on the day, or null. */
  unitWithCode(code: string, day: CalendarDate): UnitVersion | null {
    return this.versionsWithCode(code).find((version) => inForceOn(version, day)) ?? null;
  }

  edgesFrom(unitId: UnitId): readonly LineageEdge[] {
    return this.index.edgesFrom(unitId);
  }

  edgesInto(unitId: UnitId): readonly LineageEdge[] {
    return this.index.edgesInto(unitId);
  }

  /** The first and the last day on which the unit is in force, both included; null for an open end or for no known day at all. */
  lifeOf(unitId: UnitId): {
    first: CalendarDate | null;
    last: CalendarDate | null;
  } {
    const dated = this.versionsOf(unitId).filter((version) => version.state === 'in-force');
    const end = dated.at(-1)?.validTo ?? null;
    return {
      first: dated[0]?.validFrom ?? null,
      last: end === null ? null : addDays(end, -1),
    };
  }
}

/** A history that changes in place, for its owner alone: what reads it keeps versions, never the draft. */
export class UnitDraft extends UnitHistory {
  /** @param index belongs to this draft from now on */
  constructor(index: UnitIndex) {
    super(index);
  }

  /** Makes a change that was found allowed; the cost grows with the change and not with the map. */
  amend(change: MapChange): void {
    this.index.amend(change);
    this.onDay.clear();
  }
}

function inOrder(versions: readonly UnitVersion[]): readonly UnitVersion[] {
  return versions
    .map((version) => ({ version, key: orderKey(version) }))
    .sort((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ version }) => version);
}

function orderKey(version: UnitVersion): string {
  return `${version.code ?? '~'}|${version.name}|${version.unitId}`;
}
