import { queryOptions } from '@tanstack/react-query';
import { type ReadUnitResponses, readUnit, searchUnits } from '@thong-suot/api-client';
import { answerOf } from '../../api/answer-of.ts';

export type UnitHistory = ReadUnitResponses[200];
export type UnitVersion = UnitHistory['versions'][number];
export type UnitEdge = UnitHistory['became'][number];
export type UnitShare = NonNullable<UnitEdge['share']>;

const organisationKeys = {
  search: (text: string) => ['organisations', 'search', text] as const,
  placed: (text: string, day: string) => ['organisations', 'placed', text, day] as const,
  unit: (unit: string) => ['organisations', 'unit', unit] as const,
};

const MOST_FOUND = 12;

export const unitSearchQuery = (text: string) =>
  queryOptions({
    queryKey: organisationKeys.search(text.trim()),
    enabled: text.trim() !== '',
    queryFn: ({ signal }) => answerOf(searchUnits({ query: { text: text.trim(), limit: MOST_FOUND }, signal })),
  });

/** Provinces and communes in force on a day that fit the text. */
export const placesQuery = (text: string, day: string) =>
  queryOptions({
    queryKey: organisationKeys.placed(text.trim(), day),
    enabled: text.trim() !== '',
    queryFn: async ({ signal }) => {
      const { units } = await answerOf(searchUnits({ query: { text: text.trim(), day, limit: MOST_FOUND }, signal }));
      return units.filter(({ level, inForce, code }) => level !== 'country' && inForce && code !== null);
    },
  });

export const unitQuery = (unit: string) =>
  queryOptions({
    queryKey: organisationKeys.unit(unit),
    queryFn: ({ signal }) => answerOf(readUnit({ path: { unit }, signal })),
  });
