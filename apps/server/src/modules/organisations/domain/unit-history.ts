import { addDays, type CalendarDate } from '#kernel/calendar';
import { inForceOn, type LineageEdge, type UnitId, type UnitLevel, type UnitVersion } from './unit.ts';

/**
 * What a change of the map does: open versions that end on the day, versions that begin on it (in place of one of the same
 * unit that already does: the changes of one day are one change of the map), lineage between them.
 */
export type MapChange = {
  readonly day: CalendarDate;
  readonly ended: readonly UnitId[];
  readonly begun: readonly UnitVersion[];
  readonly edges: readonly LineageEdge[];
};

function append<Key, Value>(index: Map<Key, readonly Value[]>, key: Key, value: Value): void {
  index.set(key, [...(index.get(key) ?? []), value]);
}

function byStart(left: UnitVersion, right: UnitVersion): number {
  return (left.validFrom ?? '').localeCompare(right.validFrom ?? '');
}

const KEPT_DAYS = 16;

/** All units with all their versions and the lineage between them. It never changes: `with` gives the history after a change. */
export class UnitHistory {
  readonly #versions: ReadonlyMap<UnitId, readonly UnitVersion[]>;
  readonly #edgesOut: ReadonlyMap<UnitId, readonly LineageEdge[]>;
  readonly #edgesIn: ReadonlyMap<UnitId, readonly LineageEdge[]>;
  #byCode: ReadonlyMap<string, readonly UnitVersion[]> | null = null;
  readonly #onDay = new Map<CalendarDate, readonly UnitVersion[]>();

  private constructor(
    versions: ReadonlyMap<UnitId, readonly UnitVersion[]>,
    edgesOut: ReadonlyMap<UnitId, readonly LineageEdge[]>,
    edgesIn: ReadonlyMap<UnitId, readonly LineageEdge[]>,
  ) {
    this.#versions = versions;
    this.#edgesOut = edgesOut;
    this.#edgesIn = edgesIn;
  }

  static of(versions: Iterable<UnitVersion>, edges: Iterable<LineageEdge>): UnitHistory {
    const index = new Map<UnitId, UnitVersion[]>();
    for (const version of versions) {
      const known = index.get(version.unitId);
      if (known) known.push(version);
      else index.set(version.unitId, [version]);
    }
    for (const list of index.values()) list.sort(byStart);
    const [edgesOut, edgesIn] = [new Map<UnitId, readonly LineageEdge[]>(), new Map<UnitId, readonly LineageEdge[]>()];
    for (const edge of edges) {
      append(edgesOut, edge.fromId, edge);
      append(edgesIn, edge.toId, edge);
    }
    return new UnitHistory(index, edgesOut, edgesIn);
  }

  /** The history after the change; this one stays as it is. */
  with(change: MapChange): UnitHistory {
    const versions = new Map(this.#versions);
    for (const unitId of change.ended)
      versions.set(
        unitId,
        this.versionsOf(unitId).map((version) => endOn(version, change.day)),
      );
    for (const version of change.begun) {
      const others = (versions.get(version.unitId) ?? []).filter(({ validFrom }) => validFrom !== version.validFrom);
      versions.set(version.unitId, [...others, version]);
    }
    const [edgesOut, edgesIn] = [new Map(this.#edgesOut), new Map(this.#edgesIn)];
    for (const edge of change.edges) {
      append(edgesOut, edge.fromId, edge);
      append(edgesIn, edge.toId, edge);
    }
    return new UnitHistory(versions, edgesOut, edgesIn);
  }

  unitIds(): Iterable<UnitId> {
    return this.#versions.keys();
  }

  /** The versions of a unit, oldest first; none for an id never given. */
  versionsOf(unitId: UnitId): readonly UnitVersion[] {
    return this.#versions.get(unitId) ?? [];
  }

  /** The version in force on the day, or null: not yet, no longer, or a former unit of unknown days. */
  versionOn(unitId: UnitId, day: CalendarDate): UnitVersion | null {
    return this.versionsOf(unitId).find((version) => inForceOn(version, day)) ?? null;
  }

  /** The units in force on the day, in the order of their codes (units without a code last, by name). */
  unitsOn(day: CalendarDate, level?: UnitLevel): readonly UnitVersion[] {
    const known = this.#onDay.get(day) ?? this.#keepDay(day);
    return level === undefined ? known : known.filter((version) => version.level === level);
  }

  /** A history never changes, so the map of a day is made once; the days asked for are few. */
  #keepDay(day: CalendarDate): readonly UnitVersion[] {
    const [oldest] = this.#onDay.keys();
    if (oldest !== undefined && this.#onDay.size >= KEPT_DAYS) this.#onDay.delete(oldest);
    const made = this.#makeDay(day);
    this.#onDay.set(day, made);
    return made;
  }

  #makeDay(day: CalendarDate): readonly UnitVersion[] {
    const found: UnitVersion[] = [];
    for (const list of this.#versions.values()) {
      const version = list.find((each) => inForceOn(each, day));
      if (version) found.push(version);
    }
    return found
      .map((version) => ({ version, key: orderKey(version) }))
      .sort((left, right) => (left.key < right.key ? -1 : 1))
      .map(({ version }) => version);
  }

  /** The units directly below another on the day, in the order of their codes. */
  childrenOn(parentId: UnitId, day: CalendarDate): readonly UnitVersion[] {
    return this.unitsOn(day).filter((version) => version.parentId === parentId);
  }

  /** The unit itself or the nearest above it that has the level on the day; null when there is none. */
  ancestorOn(unitId: UnitId, level: UnitLevel, day: CalendarDate): UnitVersion | null {
    let version = this.versionOn(unitId, day);
    while (version && version.level !== level) version = version.parentId ? this.versionOn(version.parentId, day) : null;
    return version;
  }

  /** Every version that ever bore the code, whatever the level. */
  versionsWithCode(code: string): readonly UnitVersion[] {
    if (!this.#byCode) {
      const index = new Map<string, UnitVersion[]>();
      for (const version of [...this.#versions.values()].flat()) {
        if (version.code === null) continue;
        const known = index.get(version.code);
        if (known) known.push(version);
        else index.set(version.code, [version]);
      }
      this.#byCode = index;
    }
    return this.#byCode.get(code) ?? [];
  }

  /** The unit that bore the code on the day, or null. */
  unitWithCode(code: string, day: CalendarDate): UnitVersion | null {
    return this.versionsWithCode(code).find((version) => inForceOn(version, day)) ?? null;
  }

  edgesFrom(unitId: UnitId): readonly LineageEdge[] {
    return this.#edgesOut.get(unitId) ?? [];
  }

  edgesInto(unitId: UnitId): readonly LineageEdge[] {
    return this.#edgesIn.get(unitId) ?? [];
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

function endOn(version: UnitVersion, day: CalendarDate): UnitVersion {
  return inForceOn(version, addDays(day, -1)) && version.validTo === null ? { ...version, validTo: day } : version;
}

function orderKey(version: UnitVersion): string {
  return `${version.code ?? '~'}|${version.name}|${version.unitId}`;
}
