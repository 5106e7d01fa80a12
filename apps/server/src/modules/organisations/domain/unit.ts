import type { CalendarDate } from '#kernel/calendar';
import type { Id } from '#kernel/ids';
import type { Fraction } from './fraction.ts';

/** The one identity of an administrative unit (đơn vị hành chính) through all its names, codes and parents. */
export type UnitId = Id<'Unit'>;

export const UNIT_LEVELS = ['country', 'province', 'commune'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** Quốc gia, tỉnh, thành phố trực thuộc trung ương, xã, phường, đặc khu; thị trấn until 30/6/2025. */
export const UNIT_KINDS = ['country', 'province', 'municipality', 'commune', 'ward', 'special-zone', 'township'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/**
 * `in-force`: on the map of every day of the version. `former`: a source names it as a unit of the past but not its code
 * nor its days, so it is searched and traced, and is on the map of no day.
 */
export const UNIT_STATES = ['in-force', 'former'] as const;
export type UnitState = (typeof UNIT_STATES)[number];

/** What a unit was called and where it belonged, `validFrom` inclusive (null: not known) to `validTo` exclusive (null: open). */
export type UnitVersion = {
  readonly unitId: UnitId;
  readonly level: UnitLevel;
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  readonly name: string;
  readonly kind: UnitKind;
  readonly state: UnitState;
  /** The official code, null where no checked source gives it. */
  readonly code: string | null;
  readonly parentId: UnitId | null;
  /** The district the unit lay in until districts ended on 1/7/2025. */
  readonly districtName: string | null;
  readonly legalAct: string | null;
};

/**
 * From `day` on, `share` of what was `fromId` belongs to `toId`. The edges out of a unit on one day, the one to itself
 * included when it goes on, name all of it. Null: the source does not say how much.
 */
export type LineageEdge = {
  readonly fromId: UnitId;
  readonly toId: UnitId;
  readonly day: CalendarDate;
  readonly share: Fraction | null;
  /** The part of `toId` that came from `fromId`: what a reading on an older map needs when several were merged. */
  readonly originShare: Fraction | null;
  readonly legalAct: string | null;
};

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

/** The map on which figures are read: that of their own day, today's, or that of a day named (architecture §3.1). */
export type Anchor =
  | { readonly kind: 'as-it-was' }
  | { readonly kind: 'today' }
  | { readonly kind: 'day'; readonly day: CalendarDate };

const COMMUNE_KINDS: Readonly<Record<string, UnitKind>> = {
  xã: 'commune',
  phường: 'ward',
  'đặc khu': 'special-zone',
  'thị trấn': 'township',
};
const PROVINCE_KINDS: Readonly<Record<string, UnitKind>> = {
  tỉnh: 'province',
  'thành phố': 'municipality',
};

function splitName(name: string, kinds: Readonly<Record<string, UnitKind>>): { kind: UnitKind; rest: string } | null {
  const lowered = name.toLowerCase();
  for (const [words, kind] of Object.entries(kinds)) {
    if (lowered.startsWith(`${words} `)) return { kind, rest: name.slice(words.length + 1) };
  }
  return null;
}

function kindsOf(level: UnitLevel): Readonly<Record<string, UnitKind>> {
  if (level === 'commune') return COMMUNE_KINDS;
  return level === 'province' ? PROVINCE_KINDS : {};
}

/** The kind that the first words of a full name say ("Phường Ba Đình" is a ward), or null when they say none. */
export function kindOfName(name: string, level: UnitLevel): UnitKind | null {
  if (level === 'country') return 'country';
  return splitName(name, kindsOf(level))?.kind ?? null;
}

/** The name without the words of its kind: "Ba Đình" of "Phường Ba Đình". */
export function shortName(name: string, level: UnitLevel): string {
  return splitName(name, kindsOf(level))?.rest ?? name;
}

/** True on every day of the version, the first included and the last (`validTo`) not; never for a former unit. */
export function inForceOn(version: UnitVersion, day: CalendarDate): boolean {
  if (version.state !== 'in-force') return false;
  return (version.validFrom === null || version.validFrom <= day) && (version.validTo === null || day < version.validTo);
}

/** The day of the map an anchor means for a figure of `day`. */
export function mapDay(anchor: Anchor, day: CalendarDate, today: CalendarDate): CalendarDate {
  if (anchor.kind === 'as-it-was') return day;
  return anchor.kind === 'today' ? today : anchor.day;
}
