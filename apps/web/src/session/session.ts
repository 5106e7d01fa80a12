import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { signOutEverywhere as endAllSessions, type GetSessionResponses, getSession } from '@thong-suot/api-client';
import { answerOf } from '../api/answer-of.ts';
import { keptName } from '../api/installation.ts';
import { problemOf } from '../api/problem.ts';

/** Who is signed in, with what their appointments permit today. */
export type Session = GetSessionResponses[200];

const sessionKeys = { current: ['identity', 'session'] as const };
const ASK_AGAIN_AFTER_MS = 300_000;

export const sessionQuery = queryOptions({
  queryKey: sessionKeys.current,
  staleTime: ASK_AGAIN_AFTER_MS,
  queryFn: ({ signal }) => readSession(signal),
});

/** Where this browser keeps a session and reports for days without a line; only when it is there their program is fetched. */
export const KEPT_REPORTS = 'thong-suot-reporting';
const PATIENCE_MS = 8_000;
const NOT_SIGNED_IN = 401;

/** The database itself is asked: a mark beside it may be lost when the browser is killed, and the reports are not. */
export async function keepsReports(): Promise<boolean> {
  const databases = await indexedDB.databases().catch(() => []);
  return databases.some(({ name }) => name === keptName(KEPT_REPORTS));
}

/** Who is signed in; without a line, whoever makes reports and was signed in last in this browser. */
async function readSession(signal: AbortSignal): Promise<Session> {
  try {
    const session = await answerOf(getSession({ signal: AbortSignal.any([signal, patienceIfKept()]) }));
    void remember(session);
    return session;
  } catch (error) {
    const problem = problemOf(error);
    if (problem?.status === NOT_SIGNED_IN) await forget();
    if (problem !== null || !(await keepsReports())) throw error;
    const { keptSession } = await keptSessions();
    const kept = await keptSession();
    if (kept === null) throw error;
    return kept;
  }
}

/** Where reports are kept, an answer that takes too long is not waited for: work goes on without a line. */
function patienceIfKept(): AbortSignal {
  const tooLong = new AbortController();
  const giveUp = () => tooLong.abort(new DOMException('the server takes too long', 'TimeoutError'));
  void keepsReports().then((keeps) => keeps && setTimeout(giveUp, PATIENCE_MS));
  return tooLong.signal;
}

const keptSessions = () => import('../features/reporting/offline/kept-session.ts');

/** Not waited for: the page is shown meanwhile. */
async function remember(session: Session): Promise<void> {
  if (!session.permissions.includes('reporting.submit')) return forget();
  // Who may not keep anything here, as in a private window, still works with a line.
  await (await keptSessions()).keepSession(session).catch(() => undefined);
}

async function forget(): Promise<void> {
  if (!(await keepsReports())) return;
  await (await keptSessions()).forgetSession().catch(() => undefined);
}

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
