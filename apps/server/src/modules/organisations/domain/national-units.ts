import { type CalendarDate, calendarDate } from '#kernel/calendar';
import { type CommuneLineage, communeLineage, type OldLineage } from './commune-lineage.ts';
import { fold } from './fold.ts';
import { ALL, type Fraction } from './fraction.ts';
import { describeOld, type NationalSource, type OldCommune } from './national-source.ts';
import { type OpenQuestion, openQuestions } from './open-questions.ts';
import { kindOfName, type LineageEdge, shortName, type UnitId, type UnitVersion } from './unit.ts';

/** The first day of the map of 34 provinces without districts. */
export const TWO_TIER_DAY: CalendarDate = calendarDate('2025-07-01');
const PROVINCES_ACT = 'Nghị quyết 202/2025/QH15';
const CENTRE = '00';

/** Makes the lasting id of a unit from its home and a text that names it: always the same for the same. */
export type StableId = (home: string, key: string) => UnitId;

export type NationalUnits = {
  readonly countryId: UnitId;
  /** Of each unit, the province at birth; for units of before 1/7/2025 the province that holds them since. */
  readonly homes: ReadonlyMap<UnitId, string>;
  readonly versions: readonly UnitVersion[];
  readonly edges: readonly LineageEdge[];
  readonly questions: readonly OpenQuestion[];
};

type Described = Pick<UnitVersion, 'name' | 'level' | 'code' | 'parentId'> &
  Partial<Pick<UnitVersion, 'districtName' | 'state' | 'legalAct'>>;

/** Gathers what the seed writes. */
class Gathering {
  readonly homes = new Map<UnitId, string>();
  readonly versions: UnitVersion[] = [];
  readonly edges: LineageEdge[] = [];

  add(unitId: UnitId, home: string, unit: Described, span: Pick<UnitVersion, 'validFrom' | 'validTo'>): void {
    const kind = kindOfName(unit.name, unit.level);
    if (kind === null) throw new Error(`no kind in the name: ${unit.name}`);
    if (!this.homes.has(unitId)) this.homes.set(unitId, home);
    this.versions.push({ districtName: null, state: 'in-force', legalAct: null, ...unit, unitId, kind, ...span });
  }

  link(fromId: UnitId, toId: UnitId, share: Fraction | null, originShare: Fraction | null, legalAct: string | null): void {
    this.edges.push({ fromId, toId, day: TWO_TIER_DAY, share, originShare, legalAct });
  }
}

const UNTIL = { validFrom: null, validTo: TWO_TIER_DAY } as const;
const SINCE = { validFrom: TWO_TIER_DAY, validTo: null } as const;

/**
 * The country, its provinces and communes since 1/7/2025, those of before, and what of the old became what of the new. A
 * unit goes on as itself when the source names no other origin and no other destination; shares that the source does not
 * give stay unknown; old communes without a code are former units, on no map.
 * @throws {Error} when the source contradicts itself where the map stands on it: provinces, parents, names without a kind
 */
export function nationalUnits(source: NationalSource, idOf: StableId): NationalUnits {
  const gathering = new Gathering();
  const countryId = idOf(CENTRE, 'country');
  gathering.add(
    countryId,
    CENTRE,
    { level: 'country', name: 'Việt Nam', code: null, parentId: null },
    { validFrom: null, validTo: null },
  );
  const provinces = addProvinces(gathering, source, countryId, idOf);
  const lineage = communeLineage(source);
  const communeIds = addCommunes(gathering, source, lineage, provinces, idOf);
  addOldCommunes(gathering, lineage, provinces, communeIds, idOf);
  const { homes, versions, edges } = gathering;
  return { countryId, homes, versions, edges, questions: openQuestions(source, lineage, communeIds) };
}

type Provinces = {
  readonly byCode: ReadonlyMap<string, UnitId>;
  /** By the folded short name: sources spell "Hoà Bình" and "Hòa Bình". */
  readonly oldByName: ReadonlyMap<string, { readonly unitId: UnitId; readonly home: string }>;
};

function addProvinces(gathering: Gathering, source: NationalSource, countryId: UnitId, idOf: StableId): Provinces {
  const kindWords = oldKindWords(source);
  const byCode = new Map<string, UnitId>();
  const oldByName = new Map<string, { unitId: UnitId; home: string }>();
  for (const { code, name, mergedFrom } of source.provinces) {
    const goesOn = mergedFrom.length === 1;
    const unitId = idOf(code, goesOn ? `province ${fold(name)}` : `province ${code} since ${TWO_TIER_DAY}`);
    byCode.set(code, unitId);
    for (const short of mergedFrom) {
      const words = kindWords.get(fold(short));
      if (words === undefined) throw new Error(`no old commune lies in the old province ${short}`);
      const old = { level: 'province', name: `${words} ${short}`, code: null, parentId: countryId } as const;
      const oldId = goesOn ? unitId : idOf(code, `province ${fold(old.name)} until ${TWO_TIER_DAY}`);
      gathering.add(oldId, code, old, UNTIL);
      if (!goesOn) gathering.link(oldId, unitId, ALL, null, PROVINCES_ACT);
      oldByName.set(fold(short), { unitId: oldId, home: code });
    }
    gathering.add(
      unitId,
      code,
      { level: 'province', name, code, parentId: countryId, legalAct: goesOn ? null : PROVINCES_ACT },
      SINCE,
    );
  }
  return { byCode, oldByName };
}

/** "Tỉnh" or "Thành phố" of each old province, by its folded short name. */
function oldKindWords(source: NationalSource): Map<string, string> {
  const words = new Map<string, string>();
  for (const { old } of source.mappings) {
    if (!old) continue;
    const short = shortName(old.province, 'province');
    words.set(fold(short), old.province.slice(0, old.province.length - short.length - 1));
  }
  return words;
}

const oldKey = (code: string) => `commune ${code} until ${TWO_TIER_DAY}`;

function addCommunes(
  gathering: Gathering,
  source: NationalSource,
  lineage: CommuneLineage,
  provinces: Provinces,
  idOf: StableId,
): Map<string, UnitId> {
  const ids = new Map<string, UnitId>();
  for (const { code, name, provinceCode } of source.communes) {
    const parentId = provinces.byCode.get(provinceCode);
    if (!parentId) throw new Error(`commune ${code} lies in no province: ${provinceCode}`);
    const unitId = idOf(provinceCode, goesOn(lineage, code) ? oldKey(code) : `commune ${code} since ${TWO_TIER_DAY}`);
    gathering.add(unitId, provinceCode, { level: 'commune', name, code, parentId }, SINCE);
    ids.set(code, unitId);
  }
  return ids;
}

/** True when the commune of the code is, as far as the source says, just what the old one of the same code was. */
function goesOn(lineage: CommuneLineage, code: string): boolean {
  return isSoleOrigin(lineage, code) && lineage.origins.get(code)?.[0] === code && isWhole(lineage.olds.get(code));
}

function isSoleOrigin(lineage: CommuneLineage, code: string): boolean {
  return lineage.origins.get(code)?.length === 1 && !lineage.uncertain.has(code);
}

function isWhole(old: OldLineage | undefined): boolean {
  return old !== undefined && old.to.size === 1 && old.unresolved.size === 0;
}

function addOldCommunes(
  gathering: Gathering,
  lineage: CommuneLineage,
  provinces: Provinces,
  communeIds: ReadonlyMap<string, UnitId>,
  idOf: StableId,
): void {
  for (const [key, found] of lineage.olds) {
    const { old } = found;
    const province = provinces.oldByName.get(fold(shortName(old.province, 'province')));
    if (!province) throw new Error(`${describeOld(old)} lies in no old province`);
    const unitId = idOf(province.home, old.code ? oldKey(old.code) : `former commune ${key}`);
    gathering.add(unitId, province.home, describedOld(old, province.unitId), UNTIL);
    for (const code of found.to) {
      const toId = communeIds.get(code);
      if (!toId || toId === unitId) continue;
      const originShare = old.code && isSoleOrigin(lineage, code) ? ALL : null;
      gathering.link(unitId, toId, isWhole(found) ? ALL : null, originShare, null);
    }
  }
}

function describedOld(old: OldCommune, parentId: UnitId): Described {
  const state = old.code === null ? 'former' : 'in-force';
  return { level: 'commune', name: old.name, code: old.code, parentId, districtName: old.district || null, state };
}
