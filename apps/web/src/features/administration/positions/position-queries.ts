import { queryOptions } from '@tanstack/react-query';
import { type ListPositionsResponses, listRoles, type PreviewPositionResponses } from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';
import { vietnamDay } from '../../../format/dates.ts';

export const LEVELS = ['nation', 'province', 'commune'] as const;
export type Level = (typeof LEVELS)[number];
export type Position = ListPositionsResponses[200]['positions'][number];
export type Holders = ListPositionsResponses[200]['holders'];
export type Moves = PreviewPositionResponses[200];
export type RolesByLevel = Pick<Position, 'nationRoles' | 'provinceRoles' | 'communeRoles'>;

/** The roles of today with what they allow, and which of them their holders may pass on. */
export const roleBookQuery = queryOptions({
  queryKey: ['administration', 'role-book'],
  queryFn: async ({ signal }) => {
    const { roles, entrusted } = await answerOf(listRoles({ signal }));
    return { roles: roles.filter(holdsToday), entrusted };
  },
});

type Version = Pick<Position, 'validFrom' | 'validTo'>;

/** Whether a version is in force today. */
export function holdsToday({ validFrom, validTo }: Version): boolean {
  const today = vietnamDay(new Date());
  return validFrom <= today && (validTo === null || today < validTo);
}

/** The roles of a position at a level. */
export function rolesAt(position: RolesByLevel, level: Level): readonly string[] {
  const byLevel = { nation: position.nationRoles, province: position.provinceRoles, commune: position.communeRoles };
  return byLevel[level];
}
