import type { ReadReviewBoardData } from '@thong-suot/api-client';
import type { Session } from '../../identity/session.ts';

export type Part = NonNullable<NonNullable<ReadReviewBoardData['query']>['part']>;
/** Where somebody may do something: the province null is the nation, the part null is all blocks. */
export type Scope = { readonly provinceCode: string | null; readonly part: Part | null };

const PARTS: readonly Part[] = ['party', 'council', 'committee', 'front'];

/** The widest place where the appointments permit it, of provinces and the nation; null: nowhere above a commune. */
export function widestScope(appointments: Session['appointments'], permission: string): Scope | null {
  const scopes = appointments
    .filter(({ permissions, area }) => permissions.includes(permission) && !area?.includes('/'))
    .map(({ area, part }): Scope => ({ provinceCode: area, part: PARTS.find((one) => one === part) ?? null }));
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

/** True when an appointment permits it in the whole of the province or beyond it. */
export const mayIn = (appointments: Session['appointments'], permission: string, provinceCode: string): boolean =>
  appointments.some(({ permissions, area }) => permissions.includes(permission) && (area === null || area === provinceCode));
