import type { Session } from '../../../session/session.ts';
import { dropRow, findRow, type KeptKey, keepRow } from './store.ts';

/** One browser keeps at most one session: whoever signed in last. */
const KEY: KeptKey = ['', 'session', 'last'];
/** So long after the server last knew the person, the pages open without a line. */
const HOLDS_DAYS = 14;
const DAY_MS = 86_400_000;

type KeptSession = { readonly session: Session; readonly confirmedAt: string };

/** Remembers who is signed in, so that reports can be made when the line is away. */
export async function keepSession(session: Session, now = new Date()): Promise<void> {
  await keepRow(KEY, { session, confirmedAt: now.toISOString() } satisfies KeptSession);
}

/** Who was signed in when the server was last reached; null: nobody, or too long ago. */
export async function keptSession(now = new Date()): Promise<Session | null> {
  const kept = await findRow<KeptSession>(KEY);
  return kept && now.getTime() - Date.parse(kept.confirmedAt) < HOLDS_DAYS * DAY_MS ? kept.session : null;
}

/** Forgets who was signed in; drafts and waiting reports stay with their account and are shown to nobody else. */
export async function forgetSession(): Promise<void> {
  await dropRow(KEY);
}
