import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  type ListAlertsResponses,
  type ListAssignmentsData,
  type ListAssignmentsResponses,
  type ListChecksResponses,
  type ListLeaderContactsResponses,
  listAlerts,
  listAssignments,
  listCentralBodies,
  listChecks,
  listDirectedTasks,
  listDirectives,
  listLeaderContacts,
  listOfferedAssignments,
  listOwnAssignments,
  listRepresentatives,
  listTaskColourRules,
  listTaskSchedules,
  type ReadAssignmentLogResponses,
  type ReadDirectedTaskResponses,
  type ReadDirectiveResponses,
  readAssignmentLog,
  readCalendar,
  readDirectedTask,
  readDirective,
  type SumAssignmentsData,
  type SumAssignmentsResponses,
  type SumChecksData,
  sumAssignments,
  sumChecks,
} from '@thong-suot/api-client';
import { answerOf } from '../../api/answer-of.ts';

export type DirectiveTask = ReadDirectiveResponses[200]['tasks'][number];
export type TaskPage = ReadDirectedTaskResponses[200];
export type Assignment = TaskPage['assignments'][number];
export type Task = TaskPage['task'];
export type LogStep = ReadAssignmentLogResponses[200]['steps'][number];
export type BoardItem = ListAssignmentsResponses[200]['items'][number];
export type SumRow = SumAssignmentsResponses[200]['rows'][number];
export type Check = ListChecksResponses[200]['checks'][number];
export type Alert = ListAlertsResponses[200]['alerts'][number];
export type Group = ListAlertsResponses[200]['groups'][number];
export type Contact = ListLeaderContactsResponses[200]['contacts'][number];
export type BoardQuery = NonNullable<ListAssignmentsData['query']>;
export type Dimension = SumAssignmentsData['query']['by'];
export type CheckDimension = SumChecksData['query']['by'];

/** What part of the nation is looked at: an area by unit codes, and a block. */
export type Within = Pick<BoardQuery, 'area' | 'part'>;

/** Keys of everything about directing tasks, all in one place. */
export const directionKeys = {
  all: ['direction'] as const,
  reading: (name: string, query: object) => ['direction', name, query] as const,
};

export const directivesQuery = (within: Within) =>
  queryOptions({
    queryKey: directionKeys.reading('directives', within),
    queryFn: ({ signal }) => answerOf(listDirectives({ query: within, signal })),
  });

export const directiveQuery = (within: Within, directiveId: string) =>
  queryOptions({
    queryKey: directionKeys.reading('directive', { ...within, directiveId }),
    queryFn: ({ signal }) => answerOf(readDirective({ path: { directiveId }, query: within, signal })),
  });

export const taskQuery = (within: Within, taskId: string) =>
  queryOptions({
    queryKey: directionKeys.reading('task', { ...within, taskId }),
    queryFn: ({ signal }) => answerOf(readDirectedTask({ path: { taskId }, query: within, signal })),
  });

export const logQuery = (within: Within, taskId: string, assignmentId: string) =>
  queryOptions({
    queryKey: directionKeys.reading('log', { ...within, assignmentId }),
    queryFn: ({ signal }) => answerOf(readAssignmentLog({ path: { taskId, assignmentId }, query: within, signal })),
  });

export const boardQuery = (query: BoardQuery) =>
  infiniteQueryOptions({
    queryKey: directionKeys.reading('board', query),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => answerOf(listAssignments({ query: { ...query, after: pageParam }, signal })),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const ownQuery = (query: BoardQuery) =>
  infiniteQueryOptions({
    queryKey: directionKeys.reading('own', query),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => answerOf(listOwnAssignments({ query: { ...query, after: pageParam }, signal })),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const offeredQuery = (within: Within) =>
  queryOptions({
    queryKey: directionKeys.reading('offered', within),
    queryFn: ({ signal }) => answerOf(listOfferedAssignments({ query: within, signal })),
  });

export const sumsQuery = (within: Within, by: Dimension) =>
  queryOptions({
    queryKey: directionKeys.reading('sums', { ...within, by }),
    queryFn: ({ signal }) => answerOf(sumAssignments({ query: { ...within, by }, signal })),
  });

export const tasksQuery = (within: Within, unclear: boolean) =>
  infiniteQueryOptions({
    queryKey: directionKeys.reading('tasks', { ...within, unclear }),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answerOf(listDirectedTasks({ query: { ...within, after: pageParam, ...(unclear ? { unclear } : {}) }, signal })),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const checksQuery = (within: Within, outcome: Check['outcome'] | undefined) =>
  queryOptions({
    queryKey: directionKeys.reading('checks', { ...within, outcome }),
    queryFn: ({ signal }) => answerOf(listChecks({ query: { ...within, outcome }, signal })),
  });

export const checkSumsQuery = (within: Within, by: CheckDimension) =>
  queryOptions({
    queryKey: directionKeys.reading('check-sums', { ...within, by }),
    queryFn: ({ signal }) => answerOf(sumChecks({ query: { ...within, by }, signal })),
  });

export const colourRulesQuery = queryOptions({
  queryKey: directionKeys.reading('colour-rules', {}),
  queryFn: ({ signal }) => answerOf(listTaskColourRules({ signal })),
});

/** Central bodies, ministries and enterprises change with acts, not within a visit. */
const BODIES_STALE_AFTER_MS = 3_600_000;
export const centralBodiesQuery = queryOptions({
  queryKey: directionKeys.reading('central-bodies', {}),
  staleTime: BODIES_STALE_AFTER_MS,
  queryFn: ({ signal }) => answerOf(listCentralBodies({ signal })),
});

export const alertsQuery = (within: Within, all: boolean) =>
  queryOptions({
    queryKey: directionKeys.reading('alerts', { ...within, all }),
    queryFn: ({ signal }) => answerOf(listAlerts({ query: { ...within, ...(all ? { all } : {}) }, signal })),
  });

export const schedulesQuery = ({ area, part }: { readonly area: string | null; readonly part: Within['part'] | null }) => {
  const query: Within = { ...(area === null ? {} : { area }), ...(part ? { part } : {}) };
  return queryOptions({
    queryKey: directionKeys.reading('schedules', query),
    queryFn: ({ signal }) => answerOf(listTaskSchedules({ query, signal })),
  });
};

export const calendarQuery = queryOptions({
  queryKey: directionKeys.reading('calendar', {}),
  queryFn: ({ signal }) => answerOf(readCalendar({ signal })),
});

export const representativesQuery = queryOptions({
  queryKey: directionKeys.reading('representatives', {}),
  queryFn: ({ signal }) => answerOf(listRepresentatives({ signal })),
});

/** Asked for once a visit to the page: every look is recorded. */
export const contactsQuery = (area: string) =>
  queryOptions({
    queryKey: directionKeys.reading('contacts', { area }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: ({ signal }) => answerOf(listLeaderContacts({ query: { area }, signal })),
  });
