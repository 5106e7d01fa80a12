import { type FetchQueryOptions, type QueryKey, useQueryClient } from '@tanstack/react-query';

/**
 * Asks questions of a page while it is drawn for the first time, not once it stands: a slow machine takes a quarter of a second in
 * between. What was asked before is left to the hooks that read it.
 */
export function useAskedWhileDrawn<Answer, Key extends QueryKey>(
  questions: readonly FetchQueryOptions<Answer, Error, Answer, Key>[],
): void {
  const cache = useQueryClient();
  for (const question of questions) if (cache.getQueryState(question.queryKey) === undefined) void cache.prefetchQuery(question);
}
