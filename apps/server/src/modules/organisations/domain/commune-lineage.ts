import { type Destination, describeOld, type NationalSource, type OldCommune } from './national-source.ts';
import { shortName } from './unit.ts';

/** An old commune and where the source says it went: codes of communes that are, and destinations that are none. */
export type OldLineage = {
  readonly old: OldCommune;
  readonly to: ReadonlySet<string>;
  readonly unresolved: ReadonlyMap<string, Unresolved>;
};

/** A destination that no commune is: its code is unknown, or borne by a commune of another name or province. */
export type Unresolved = {
  readonly kind: 'target-missing' | 'target-differs';
  readonly to: Destination;
  readonly suggestedCode: string | null;
};

export type CommuneLineage = {
  /** By code, or by description where the source gives no code. */
  readonly olds: ReadonlyMap<string, OldLineage>;
  /** Keys of the old communes with a code that went into the commune, by its code. */
  readonly origins: ReadonlyMap<string, readonly string[]>;
  /** Communes that may have received more than `origins` says, because an unresolved destination has their name. */
  readonly uncertain: ReadonlySet<string>;
};

type Draft = { old: OldCommune; to: Set<string>; unresolved: Map<string, Unresolved> };

/** Joins the rows of the source: a row without code that describes an old commune with a code belongs to it. */
export function communeLineage(source: NationalSource): CommuneLineage {
  const resolve = resolver(source);
  const codeOf = new Map<string, string>();
  for (const { old } of source.mappings) if (old?.code) codeOf.set(describeOld(old), old.code);
  const olds = new Map<string, Draft>();
  for (const { old, to } of source.mappings) {
    if (!old) continue;
    const key = old.code ?? codeOf.get(describeOld(old)) ?? describeOld(old);
    const draft = olds.get(key) ?? { old, to: new Set<string>(), unresolved: new Map<string, Unresolved>() };
    if (old.code) draft.old = old;
    const found = resolve(to);
    if (typeof found === 'string') draft.to.add(found);
    else draft.unresolved.set(`${to.code} ${to.name}`, found);
    olds.set(key, draft);
  }
  return { olds, ...originsOf(olds) };
}

function originsOf(olds: ReadonlyMap<string, OldLineage>): Pick<CommuneLineage, 'origins' | 'uncertain'> {
  const origins = new Map<string, string[]>();
  const uncertain = new Set<string>();
  for (const [key, { old, to, unresolved }] of olds) {
    if (old.code === null) continue;
    for (const code of to) origins.set(code, [...(origins.get(code) ?? []), key]);
    for (const { suggestedCode } of unresolved.values()) if (suggestedCode) uncertain.add(suggestedCode);
  }
  return { origins, uncertain };
}

function resolver(source: NationalSource): (to: Destination) => string | Unresolved {
  const provinceOf = new Map(source.provinces.map(({ code, name }) => [code, shortName(name, 'province')]));
  const byCode = new Map(source.communes.map((commune) => [commune.code, commune]));
  const byName = new Map<string, string[]>();
  const nameKey = (name: string, province: string | undefined) => `${name}, ${shortName(province ?? '', 'province')}`;
  for (const { code, name, provinceCode } of source.communes) {
    const key = nameKey(name, provinceOf.get(provinceCode));
    byName.set(key, [...(byName.get(key) ?? []), code]);
  }
  return (to) => {
    const commune = byCode.get(to.code);
    const province = commune && provinceOf.get(commune.provinceCode);
    if (commune && commune.name === to.name && province === shortName(to.province, 'province')) return commune.code;
    const named = byName.get(nameKey(to.name, to.province)) ?? [];
    const suggestedCode = named.length === 1 ? (named[0] ?? null) : null;
    return { kind: commune ? 'target-differs' : 'target-missing', to, suggestedCode };
  };
}
