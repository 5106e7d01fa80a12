import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { signOutEverywhere as endAllSessions, type GetSessionResponses, getSession } from '@thong-suot/api-client';
import { answerOf } from '../../api/answer-of.ts';

/** Who is signed in, with what their appointments permit today. */
export type Session = GetSessionResponses[200];

const sessionKeys = { current: ['identity', 'session'] as const };
const ASK_AGAIN_AFTER_MS = 300_000;

export const sessionQuery = queryOptions({
  queryKey: sessionKeys.current,
  staleTime: ASK_AGAIN_AFTER_MS,
  queryFn: ({ signal }) => answerOf(getSession({ signal })),
});

/** The session of a page inside `SignedIn`, where there always is one. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

/** Where a form that ends this session is sent; the server answers with a page of its own. */
export const SIGN_OUT_ADDRESS = '/auth/sign-out';
export const SIGNED_OUT_ADDRESS = '/auth/signed-out';

/** Ends all sessions of the person, on every device. */
export async function signOutEverywhere(): Promise<void> {
  await answerOf(endAllSessions());
}
