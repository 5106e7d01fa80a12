import { Type } from 'typebox';
import { type CalendarDate, CalendarDateSchema } from '#kernel/calendar';
import { isValidOn } from './appointment.ts';

const Title = Type.String({ minLength: 2, maxLength: 100, pattern: '\\S' });
const RoleCodes = Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { maxItems: 5, uniqueItems: true });

/** A position (chức danh) as it is kept: its title, its place in lists, and the roles it brings at each level. */
export const PositionFields = {
  rank: Type.Integer({ minimum: 1, maximum: 1000 }),
  title: Title,
  titleEn: Title,
  nationRoles: RoleCodes,
  provinceRoles: RoleCodes,
  communeRoles: RoleCodes,
};
export const PositionCodeSchema = Type.String({ pattern: '^[a-z][a-z0-9-]{1,39}$' });
export const PositionVersion = Type.Object({
  code: PositionCodeSchema,
  validFrom: CalendarDateSchema,
  validTo: Type.Union([CalendarDateSchema, Type.Null()]),
  ...PositionFields,
});
export type PositionVersion = {
  readonly code: string;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  readonly rank: number;
  readonly title: string;
  readonly titleEn: string;
  readonly nationRoles: readonly string[];
  readonly provinceRoles: readonly string[];
  readonly communeRoles: readonly string[];
};

/** The versions that hold on a day, in the order of lists. */
export function positionsOn<Version extends PositionVersion>(
  versions: readonly Version[],
  day: CalendarDate,
): readonly Version[] {
  return versions
    .filter((version) => isValidOn(version, day))
    .sort((one, other) => one.rank - other.rank || (one.code < other.code ? -1 : 1));
}

/** Of what level an area is: `91/30292` is a commune, `91` a province; null and bodies outside provinces (below `00`) are the nation's. */
export type Level = 'nation' | 'province' | 'commune';
export function levelOf(area: string | null): Level {
  if (area === null || area.startsWith('00')) return 'nation';
  return area.includes('/') ? 'commune' : 'province';
}

/** The roles of a position by level. */
export type RolesByLevel = Pick<PositionVersion, 'nationRoles' | 'provinceRoles' | 'communeRoles'>;

/** The roles that a position brings in an area. */
export function rolesBrought(position: RolesByLevel, area: string | null): readonly string[] {
  const byLevel = { nation: position.nationRoles, province: position.provinceRoles, commune: position.communeRoles };
  return byLevel[levelOf(area)];
}

/** A role that a position brings for a time: from inclusive, to exclusive (null: open). */
export type RoleSpan = { readonly role: string; readonly validFrom: CalendarDate; readonly validTo: CalendarDate | null };

/**
 * The roles of somebody who is given a position today: those that it brings now, or on the first day where that is still to come, and
 * those of the versions that follow, each for as long as versions bring it. What it brought before today is no more to be had.
 * @param versions of the one position
 * @param begin the first day of whoever is given it
 */
export function rolesFrom(
  versions: readonly PositionVersion[],
  area: string | null,
  begin: CalendarDate,
  today: CalendarDate,
): readonly RoleSpan[] {
  const day = begin > today ? begin : today;
  const lasting = versions
    .filter(({ validFrom, validTo }) => validTo === null || (day < validTo && validFrom < validTo))
    .sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  const spans: RoleSpan[] = [];
  let until: CalendarDate | null = begin;
  for (const [at, version] of lasting.entries()) {
    const isNext = at === 0 ? version.validFrom <= day : version.validFrom === until;
    // One that ends and begins again later is given anew.
    if (!isNext) break;
    const validFrom = at === 0 ? begin : version.validFrom;
    for (const role of rolesBrought(version, area)) {
      const before = spans.findIndex((span) => span.role === role && span.validTo === validFrom);
      const begun = spans[before]?.validFrom ?? validFrom;
      spans.splice(before < 0 ? spans.length : before, before < 0 ? 0 : 1, { role, validFrom: begun, validTo: version.validTo });
    }
    until = version.validTo;
  }
  return spans;
}
