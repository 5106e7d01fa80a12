import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  type ListContradictionsResponses,
  type ListMeasurementsResponses,
  listContradictions,
  listMeasurements,
  type ReadMeasuredValuesResponses,
  readMeasuredEvents,
  readMeasuredValues,
  sumContradictions,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';
import type { Place, Scope } from './scope.ts';

export type Measurement = ListMeasurementsResponses[200]['measurements'][number];
export type MeasuredPlaces = ReadMeasuredValuesResponses[200];
export type MeasuredPlace = MeasuredPlaces['places'][number];
export type Contradiction = ListContradictionsResponses[200]['contradictions'][number];
export type Outcome = Contradiction['outcome'];

/** Keys of what is known of measurements, all in one place. */
export const measurementKeys = {
  all: ['measurements'] as const,
  list: ['measurements', 'list'] as const,
  values: (key: string, day: string, scope: Scope) => ['measurements', 'values', key, day, scope] as const,
  events: (key: string, first: string, last: string, place: Place) =>
    ['measurements', 'events', key, first, last, place] as const,
  contradictions: ['measurements', 'contradictions'] as const,
};

const within = ({ provinceCode, part }: Scope) => ({
  ...(provinceCode === null ? {} : { province: provinceCode }),
  ...(part === null ? {} : { part }),
});

export const measurementsQuery = queryOptions({
  queryKey: measurementKeys.list,
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: ({ signal }) => answerOf(listMeasurements({ signal })),
});

export const valuesQuery = (key: string, day: string, scope: Scope) =>
  queryOptions({
    queryKey: measurementKeys.values(key, day, scope),
    queryFn: ({ signal }) => answerOf(readMeasuredValues({ path: { key, first: day, last: day }, query: within(scope), signal })),
  });

export const eventsQuery = (key: string, first: string, last: string, { area, part }: Place) =>
  infiniteQueryOptions({
    queryKey: measurementKeys.events(key, first, last, { area, part }),
    queryFn: ({ signal, pageParam }) => {
      const query = { area, offset: pageParam, ...(part === null ? {} : { part }) };
      return answerOf(readMeasuredEvents({ path: { key, first, last }, query, signal }));
    },
    initialPageParam: 0,
    getNextPageParam: ({ nextOffset }) => nextOffset ?? undefined,
  });

export const contradictionsQuery = (day: string | undefined, outcome: Outcome | undefined, scope: Scope) =>
  infiniteQueryOptions({
    queryKey: [...measurementKeys.contradictions, day, outcome, scope],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...within(scope), offset: pageParam, ...(day ? { day } : {}), ...(outcome ? { outcome } : {}) };
      return answerOf(listContradictions({ query, signal }));
    },
    initialPageParam: 0,
    getNextPageParam: ({ nextOffset }) => nextOffset ?? undefined,
  });

export const contradictionSumsQuery = (day: string, scope: Scope) =>
  queryOptions({
    queryKey: [...measurementKeys.contradictions, 'sums', day, scope],
    queryFn: ({ signal }) => answerOf(sumContradictions({ query: { ...within(scope), day }, signal })),
  });
