import { keepPreviousData, type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';

/**
 * What the server knows, and, while another day, form or province is fetched, what it knew before: the page stands still, and the
 * focus stays on the control that was used. Undefined at the first visit only; a refusal goes to the page's own notice.
 */
export function useSteady<Answer, Key extends QueryKey>(
  options: UseQueryOptions<Answer, Error, Answer, Key>,
): Answer | undefined {
  return useQuery({ ...options, placeholderData: keepPreviousData, throwOnError: true }).data;
}
