import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  type ListAnsweredCasesResponses,
  type ListCaseRulesResponses,
  type ListCasesData,
  type ListCasesResponses,
  listAnsweredCases,
  listCaseRules,
  listCases,
  type ReadCaseResponses,
  readCase,
  type SumCasesData,
  type SumCasesResponses,
  sumCases,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';

export type CaseQuery = NonNullable<ListCasesData['query']>;
export type CaseItem = ListCasesResponses[200]['cases'][number];
export type CaseAnswer = ReadCaseResponses[200];
export type CaseStep = CaseAnswer['steps'][number];
export type CaseDimension = SumCasesData['query']['by'];
export type CaseSum = SumCasesResponses[200]['rows'][number];
export type AnsweredCase = ListAnsweredCasesResponses[200]['cases'][number];
export type CaseRouting = ListCaseRulesResponses[200]['routings'][number];
/** What part of the nation is looked at: a province by its code, and a block. */
export type CaseScope = Pick<CaseQuery, 'area' | 'part'>;

/** Keys of everything about cases, all in one place. */
export const caseKeys = {
  all: ['cases'] as const,
  reading: (name: string, query: object) => ['cases', name, query] as const,
};

const PAGE = 50;
export const casesQuery = (query: CaseQuery) =>
  infiniteQueryOptions({
    queryKey: caseKeys.reading('list', query),
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) => answerOf(listCases({ query: { ...query, offset: pageParam, limit: PAGE }, signal })),
    getNextPageParam: ({ total }, pages) => (pages.length * PAGE < total ? pages.length * PAGE : undefined),
  });

export const caseSumsQuery = (query: SumCasesData['query']) =>
  queryOptions({
    queryKey: caseKeys.reading('sums', query),
    queryFn: ({ signal }) => answerOf(sumCases({ query, signal })),
  });

export const caseQuery = (caseId: string, part: CaseScope['part']) =>
  queryOptions({
    queryKey: caseKeys.reading('one', { caseId, part }),
    queryFn: ({ signal }) => answerOf(readCase({ path: { caseId }, query: { part }, signal })),
  });

export const caseRulesQuery = queryOptions({
  queryKey: caseKeys.reading('rules', {}),
  queryFn: ({ signal }) => answerOf(listCaseRules({ signal })),
});

export type CommunePlace = { readonly provinceCode: string; readonly communeCode: string; readonly part: CaseScope['part'] };
export const answeredCasesQuery = ({ provinceCode, communeCode, part }: CommunePlace) =>
  queryOptions({
    queryKey: caseKeys.reading('answered', { provinceCode, communeCode, part }),
    queryFn: ({ signal }) => answerOf(listAnsweredCases({ path: { provinceCode, communeCode }, query: { part }, signal })),
  });
