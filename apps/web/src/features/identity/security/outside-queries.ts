import { queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  beginOutsideLink,
  type ListOwnOutsideLinksResponses,
  listOwnOutsideLinks,
  removeOwnOutsideLink,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';

export type OutsideLink = ListOwnOutsideLinksResponses[200]['links'][number];

export const ownLinksQuery = queryOptions({
  queryKey: ['identity', 'own-outside-links'] as const,
  queryFn: ({ signal }) => answerOf(listOwnOutsideLinks({ signal })),
});

/** Has the links read anew. */
export function useLinksChanged(): () => Promise<void> {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ownLinksQuery.queryKey });
}

/** Where one signs in at the other provider, to be linked. */
export async function outsideLinkAddress(providerId: string, lang: string): Promise<string> {
  return (await answerOf(beginOutsideLink({ path: { providerId }, query: { lang } }))).address;
}

/** Ends one's own link. */
export async function removeOwnLink(providerId: string): Promise<void> {
  await answerOf(removeOwnOutsideLink({ path: { providerId } }));
}
