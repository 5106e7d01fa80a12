import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  type ListServicePointsResponses,
  listServicePoints,
  type ReadIssuedDocumentsResponses,
  type ReadMinistryRolloutResponses,
  type ReadReadinessResponses,
  type ReadRecommendationsResponses,
  readDocumentStatements,
  readIssuedDocuments,
  readMinistryRollout,
  readReadiness,
  readRecommendations,
  readServicePoint,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';

export type Checklist = NonNullable<ReadReadinessResponses[200]['checklist']>;
export type ChecklistItem = Checklist['items'][number];
export type Recommendation = NonNullable<ReadRecommendationsResponses[200]['list']>['recommendations'][number];
export type DocumentKind = ReadIssuedDocumentsResponses[200]['kinds'][number];
export type DocumentProvince = DocumentKind['provinces'][number];
export type RolloutRow = NonNullable<ReadMinistryRolloutResponses[200]['rollout']>['rows'][number];
export type ServicePoint = ListServicePointsResponses[200]['points'][number];

/** Keys of what is known of readiness, all in one place. */
export const readinessKeys = {
  checklist: (provinceCode: string | undefined) => ['readiness', 'checklist', provinceCode] as const,
  recommendations: (provinceCode: string | undefined) => ['readiness', 'recommendations', provinceCode] as const,
  rollout: ['readiness', 'rollout'] as const,
  documents: ['readiness', 'documents'] as const,
  statements: (kindKey: string, provinceCode: string) => ['readiness', 'documents', kindKey, provinceCode] as const,
  points: ['readiness', 'points'] as const,
};

export const checklistQuery = (provinceCode: string | undefined) =>
  queryOptions({
    queryKey: readinessKeys.checklist(provinceCode),
    queryFn: ({ signal }) => answerOf(readReadiness({ query: { provinceCode }, signal })),
  });

export const recommendationsQuery = (provinceCode: string | undefined) =>
  queryOptions({
    queryKey: readinessKeys.recommendations(provinceCode),
    queryFn: ({ signal }) => answerOf(readRecommendations({ query: { provinceCode }, signal })),
  });

export const rolloutQuery = queryOptions({
  queryKey: readinessKeys.rollout,
  queryFn: ({ signal }) => answerOf(readMinistryRollout({ signal })),
});

export const documentsQuery = (provinceCode: string | undefined) =>
  queryOptions({
    queryKey: [...readinessKeys.documents, provinceCode],
    queryFn: ({ signal }) => answerOf(readIssuedDocuments({ query: { provinceCode }, signal })),
  });

export const statementsQuery = (kindKey: string, provinceCode: string) =>
  queryOptions({
    queryKey: readinessKeys.statements(kindKey, provinceCode),
    queryFn: ({ signal }) => answerOf(readDocumentStatements({ path: { kindKey, provinceCode }, signal })),
  });

export const pointsQuery = (area: string | undefined) =>
  infiniteQueryOptions({
    queryKey: [...readinessKeys.points, area],
    queryFn: ({ signal, pageParam }) => answerOf(listServicePoints({ query: { area, after: pageParam }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const pointVersionsQuery = (pointId: string, area: string) =>
  queryOptions({
    queryKey: [...readinessKeys.points, 'versions', pointId],
    queryFn: ({ signal }) => answerOf(readServicePoint({ path: { pointId }, query: { area }, signal })),
  });

/** The address of a list as a file. */
export function fileAddress(
  list: 'readiness-checklist' | 'ministry-rollout' | 'issued-documents' | 'service-points',
  query: Readonly<Record<string, string | undefined>>,
): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return `/api/${list}/export?${new URLSearchParams(Object.fromEntries(given))}`;
}
