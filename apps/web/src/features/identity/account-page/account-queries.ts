import { queryOptions } from '@tanstack/react-query';
import {
  changePassword,
  getPasswordRules,
  type ListOwnSessionsResponses,
  listOwnSessions,
  signOutSession,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';

export type OwnSession = ListOwnSessionsResponses[200]['sessions'][number];

const accountKeys = {
  sessions: ['identity', 'own-sessions'] as const,
  passwordRules: ['identity', 'password-rules'] as const,
};

export const ownSessionsQuery = queryOptions({
  queryKey: accountKeys.sessions,
  queryFn: ({ signal }) => answerOf(listOwnSessions({ signal })),
});

export const passwordRulesQuery = queryOptions({
  queryKey: accountKeys.passwordRules,
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: ({ signal }) => answerOf(getPasswordRules({ signal })),
});

/** Ends one of one's own sessions. */
export async function endOwnSession(sessionId: string): Promise<void> {
  await answerOf(signOutSession({ path: { sessionId } }));
}

/** Changes one's own password; other sessions end. */
export async function replacePassword(passwords: { readonly present: string; readonly next: string }): Promise<void> {
  await answerOf(changePassword({ body: passwords }));
}
