import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { client } from '@thong-suot/api-client';
import { answerOf, read } from '../../api/answer-of.ts';

export type Grant = {
  readonly role: string;
  readonly title: string;
  readonly titleEn: string;
  readonly permissions: readonly string[];
};
/** Who is signed in, with what their appointments permit today. */
export type Session = { readonly name: string; readonly demonstration: boolean; readonly grants: readonly Grant[] };

export const sessionKeys = { current: ['identity', 'session'] as const };
const ASK_AGAIN_AFTER_MS = 300_000;

export const sessionQuery = queryOptions({
  queryKey: sessionKeys.current,
  staleTime: ASK_AGAIN_AFTER_MS,
  queryFn: ({ signal }) => read<Session>('/api/session', {}, signal),
});

/** The session of a page inside `SignedIn`, where there always is one. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

/** Whether an appointment of the person grants the permission anywhere; the server has the last word. */
export function may(session: Session, permission: string): boolean {
  return session.grants.some(({ permissions }) => permissions.includes(permission));
}

/** Where sign-in begins; it leads back to the page that was wanted. */
export function signInAddress(): string {
  return `/auth/login?returnTo=${encodeURIComponent(window.location.pathname + window.location.search)}`;
}

/** Ends this session, or all sessions of the person on all devices. */
export async function signOut(scope: 'here' | 'everywhere'): Promise<void> {
  await answerOf<unknown>(client.post({ url: scope === 'here' ? '/auth/sign-out' : '/auth/sign-out-everywhere' }));
}
