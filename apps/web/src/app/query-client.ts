import { QueryClient } from '@tanstack/react-query';
import { problemOf } from '../api/problem.ts';

const STALE_AFTER_MS = 30_000;

/** What the server knows. A refusal is an answer and is not asked again; a lost line is, and is told then, not waited for. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: STALE_AFTER_MS,
      networkMode: 'always',
      retry: (failures, error) => problemOf(error) === null && failures < 2,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
