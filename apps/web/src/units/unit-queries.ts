import { queryOptions } from '@tanstack/react-query';
import { type ReadUnitResponses, readUnit, searchUnits } from '@thong-suot/api-client';
import { answerOf } from '../api/answer-of.ts';

export type UnitHistory = ReadUnitResponses[200];
export type UnitVersion = UnitHistory['versions'][number];
export type UnitEdge = UnitHistory['became'][number];
export type UnitShare = NonNullable<UnitEdge['share']>;

const organisationKeys = {
  search: (text: string, placedOn: string | undefined) => ['organisations', 'search', text, placedOn] as const,
  unit: (unit: string) => ['organisations', 'unit', unit] as const,
};

const MOST_FOUND = 12;

/** Units that fit the text. @param placedOn only the provinces and communes in force on that day; left out, also units of the past */
export const unitSearchQuery = (text: string, placedOn?: string) =>
  queryOptions({
    queryKey: organisationKeys.search(text.trim(), placedOn),
    enabled: text.trim() !== '',
    queryFn: async ({ signal }): Promise<readonly UnitVersion[]> => {
      const query = { text: text.trim(), limit: MOST_FOUND, ...(placedOn === undefined ? {} : { day: placedOn }) };
      const { units } = await answerOf(searchUnits({ query, signal }));
      if (placedOn === undefined) return units;
      return units.filter(({ level, inForce, code }) => level !== 'country' && inForce && code !== null);
    },
  });

export const unitQuery = (unit: string) =>
  queryOptions({
    queryKey: organisationKeys.unit(unit),
    queryFn: ({ signal }) => answerOf(readUnit({ path: { unit }, signal })),
  });
