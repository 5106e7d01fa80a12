import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  type ListDoubtfulStatementsData,
  type ListDoubtfulStatementsResponses,
  listDoubtfulStatements,
  type ReadTaxonomyResponses,
  type ReadThemesOfDayData,
  type ReadThemesOfDayResponses,
  readTaxonomy,
  readThemeDraft,
  readThemesOfDay,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';

export type Taxonomy = ReadTaxonomyResponses[200];
export type Theme = Taxonomy['themes'][number];
export type ThemesOfDay = ReadThemesOfDayResponses[200];
export type DoubtfulStatement = ListDoubtfulStatementsResponses[200]['statements'][number];
export type OfDayFilter = NonNullable<ReadThemesOfDayData['query']>;
export type DoubtfulFilter = Omit<NonNullable<ListDoubtfulStatementsData['query']>, 'limit' | 'offset'>;

const ROWS_AT_ONCE = 50;

/** Keys of what the server knows about themes of statements, all in one place. */
export const themeKeys = {
  all: ['themes'] as const,
  taxonomy: ['themes', 'taxonomy'] as const,
  draft: ['themes', 'draft'] as const,
  ofDay: (filter: OfDayFilter) => ['themes', 'of-day', filter] as const,
  doubtful: (filter: DoubtfulFilter) => ['themes', 'doubtful', filter] as const,
};

export const taxonomyQuery = queryOptions({
  queryKey: themeKeys.taxonomy,
  queryFn: ({ signal }) => answerOf(readTaxonomy({ signal })),
});

/** The next version while officials work on it. */
export const draftQuery = queryOptions({
  queryKey: themeKeys.draft,
  queryFn: ({ signal }) => answerOf(readThemeDraft({ signal })),
});

export const ofDayQuery = (filter: OfDayFilter) =>
  queryOptions({
    queryKey: themeKeys.ofDay(filter),
    queryFn: ({ signal }) => answerOf(readThemesOfDay({ query: filter, signal })),
  });

/** Statements for a person to decide, page after page. */
export const doubtfulQuery = (filter: DoubtfulFilter) =>
  infiniteQueryOptions({
    queryKey: themeKeys.doubtful(filter),
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      answerOf(listDoubtfulStatements({ query: { ...filter, limit: ROWS_AT_ONCE, offset: pageParam }, signal })),
    getNextPageParam: (page, pages) => {
      const shown = pages.reduce((sum, { statements }) => sum + statements.length, 0);
      return shown < page.all ? shown : undefined;
    },
  });
