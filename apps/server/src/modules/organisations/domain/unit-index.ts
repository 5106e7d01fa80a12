import { addDays, type CalendarDate } from '#kernel/calendar';
import { inForceOn, type LineageEdge, type MapChange, type UnitId, type UnitVersion } from './unit.ts';

type Lists<Key, Item> = Map<Key, readonly Item[]>;

const NONE: readonly never[] = [];

/**
 * All units with their versions and the lineage between them, by what they are looked up by. Only its owner amends it; a list
 * that it hands out never changes.
 */
export class UnitIndex {
  readonly #versions: Lists<UnitId, UnitVersion>;
  readonly #edgesOut: Lists<UnitId, LineageEdge>;
  readonly #edgesIn: Lists<UnitId, LineageEdge>;
  /** Made when first asked for, then kept up to date. */
  #byCode: Lists<string, UnitVersion> | null = null;
  #everBelow: Map<UnitId, Set<UnitId>> | null = null;

  private constructor(
    versions: Lists<UnitId, UnitVersion>,
    edgesOut: Lists<UnitId, LineageEdge>,
    edgesIn: Lists<UnitId, LineageEdge>,
  ) {
    this.#versions = versions;
    this.#edgesOut = edgesOut;
    this.#edgesIn = edgesIn;
  }

  static of(versions: Iterable<UnitVersion>, edges: Iterable<LineageEdge>): UnitIndex {
    const byUnit = Map.groupBy(versions, ({ unitId }) => unitId);
    for (const list of byUnit.values()) list.sort(byStart);
    const index = new UnitIndex(byUnit, new Map(), new Map());
    index.#join(edges);
    return index;
  }

  /** One that is amended apart from this one; the lists are shared. */
  copy(): UnitIndex {
    return new UnitIndex(new Map(this.#versions), new Map(this.#edgesOut), new Map(this.#edgesIn));
  }

  /** Makes a change of the map, at a cost that grows with the change and not with the map. */
  amend({ day, ended, begun, edges }: MapChange): void {
    for (const unitId of ended)
      this.#replace(
        unitId,
        this.versionsOf(unitId).map((version) => endOn(version, day)),
      );
    for (const version of begun) {
      const others = this.versionsOf(version.unitId).filter(({ validFrom }) => validFrom !== version.validFrom);
      this.#replace(version.unitId, [...others, version]);
    }
    this.#join(edges);
  }

  unitIds(): Iterable<UnitId> {
    return this.#versions.keys();
  }

  versionsOf(unitId: UnitId): readonly UnitVersion[] {
    return this.#versions.get(unitId) ?? NONE;
  }

  edgesFrom(unitId: UnitId): readonly LineageEdge[] {
    return this.#edgesOut.get(unitId) ?? NONE;
  }

  edgesInto(unitId: UnitId): readonly LineageEdge[] {
    return this.#edgesIn.get(unitId) ?? NONE;
  }

  /** Every version that ever bore the code, whatever the level. */
  versionsWithCode(code: string): readonly UnitVersion[] {
    this.#byCode ??= this.#makeByCode();
    return this.#byCode.get(code) ?? NONE;
  }

  /** The units that were directly below another on some day. */
  everBelow(parentId: UnitId): Iterable<UnitId> {
    this.#everBelow ??= this.#makeEverBelow();
    return this.#everBelow.get(parentId) ?? NONE;
  }

  #makeByCode(): Lists<string, UnitVersion> {
    const index = new Map<string, UnitVersion[]>();
    for (const version of [...this.#versions.values()].flat()) {
      if (version.code === null) continue;
      const known = index.get(version.code);
      if (known) known.push(version);
      else index.set(version.code, [version]);
    }
    return index;
  }

  #makeEverBelow(): Map<UnitId, Set<UnitId>> {
    const index = new Map<UnitId, Set<UnitId>>();
    for (const versions of this.#versions.values()) for (const version of versions) putBelow(index, version);
    return index;
  }

  #replace(unitId: UnitId, versions: readonly UnitVersion[]): void {
    const codes = new Set<string>();
    for (const list of [this.versionsOf(unitId), versions]) for (const { code } of list) if (code !== null) codes.add(code);
    this.#versions.set(unitId, versions);
    if (this.#everBelow) for (const version of versions) putBelow(this.#everBelow, version);
    if (!this.#byCode) return;
    for (const code of codes) {
      const others = this.versionsWithCode(code).filter((version) => version.unitId !== unitId);
      this.#byCode.set(code, [...others, ...versions.filter((version) => version.code === code)]);
    }
  }

  #join(edges: Iterable<LineageEdge>): void {
    const joined = [...edges];
    for (const [fromId, list] of Map.groupBy(joined, (edge) => edge.fromId))
      this.#edgesOut.set(fromId, [...this.edgesFrom(fromId), ...list]);
    for (const [toId, list] of Map.groupBy(joined, (edge) => edge.toId))
      this.#edgesIn.set(toId, [...this.edgesInto(toId), ...list]);
  }
}

function byStart(left: UnitVersion, right: UnitVersion): number {
  return (left.validFrom ?? '').localeCompare(right.validFrom ?? '');
}

function endOn(version: UnitVersion, day: CalendarDate): UnitVersion {
  return version.validTo === null && inForceOn(version, addDays(day, -1)) ? { ...version, validTo: day } : version;
}

function putBelow(index: Map<UnitId, Set<UnitId>>, { unitId, parentId }: UnitVersion): void {
  if (parentId === null) return;
  const known = index.get(parentId);
  if (known) known.add(unitId);
  else index.set(parentId, new Set([unitId]));
}
