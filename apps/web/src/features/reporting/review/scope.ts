import type { ReadReviewBoardData } from '@thong-suot/api-client';
import type { Session } from '../../../session/session.ts';

export type Part = NonNullable<NonNullable<ReadReviewBoardData['query']>['part']>;
/** Where somebody may do something: the province null is the nation, the part null is all blocks. */
export type Scope = { readonly provinceCode: string | null; readonly part: Part | null };

const PARTS: readonly Part[] = ['party', 'council', 'committee', 'front'];

/** The home of bodies outside provinces: their reports are decided by whoever receives them, for all of them or for one body. */
const BODIES = '00';
export const isOfBodies = (provinceCode: string): boolean => provinceCode === BODIES;

/** The widest place where the appointments permit it, of provinces, bodies and the nation; null: nowhere above a commune. */
export function widestScope(appointments: Session['appointments'], permission: string): Scope | null {
  const scopes = appointments
    .filter(
      ({ permissions, area }) => permissions.includes(permission) && (!area?.includes('/') || area.startsWith(`${BODIES}/`)),
    )
    .map(
      ({ area, part }): Scope => ({ provinceCode: area?.split('/')[0] ?? null, part: PARTS.find((one) => one === part) ?? null }),
    );
  const width = ({ provinceCode, part }: Scope) => (provinceCode === null ? 2 : 0) + (part === null ? 1 : 0);
  return scopes.sort((left, right) => width(right) - width(left))[0] ?? null;
}

/** The block that may be seen of a province, where the appointments reach one only; null: all of them. */
export function partWithin(appointments: Session['appointments'], permission: string, provinceCode: string): Part | null {
  const reaching = appointments.filter(
    ({ permissions, area }) => permissions.includes(permission) && (area === null || area === provinceCode),
  );
  if (reaching.some(({ part }) => part === null)) return null;
  return PARTS.find((one) => one === reaching[0]?.part) ?? null;
}

/**
 * The body for which somebody looks at reports of other bodies, as the server wants it named: nothing for provinces, and for whoever may
 * do so for all bodies.
 */
export function receivingFor(
  appointments: Session['appointments'],
  permission: string,
  provinceCode: string,
): { readonly receiver?: string } {
  if (provinceCode !== BODIES) return {};
  const areas = appointments.filter(({ permissions }) => permissions.includes(permission)).map(({ area }) => area);
  if (areas.includes(null) || areas.includes(BODIES)) return {};
  const receiver = areas.find((area) => area?.startsWith(`${BODIES}/`))?.slice(BODIES.length + 1);
  return receiver === undefined ? {} : { receiver };
}

/** True when an appointment permits it in the whole of the province or beyond it, or for a body that receives reports. */
export const mayIn = (appointments: Session['appointments'], permission: string, provinceCode: string): boolean =>
  appointments.some(({ permissions, area }) => permissions.includes(permission) && (area === null || area === provinceCode)) ||
  receivingFor(appointments, permission, provinceCode).receiver !== undefined;
