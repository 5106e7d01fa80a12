import { problemOf } from '../../../api/problem.ts';
import { lineHolds, lineLost, patience } from './line.ts';
import { findRow, keepRow } from './store.ts';

/** An answer of the server, or the last one that this browser kept; `at`: when the server gave it. */
export type Known<Answer> = { readonly answer: Answer; readonly at: string; readonly fresh: boolean };

/**
 * Asks the server and keeps its answer; without a line, what was kept.
 * @throws Refusal when the server refuses; the error of the line when nothing is kept
 */
export async function serverOrKept<Answer>(
  account: string,
  name: string,
  ask: (signal: AbortSignal) => Promise<Answer>,
): Promise<Known<Answer>> {
  try {
    const answer = await ask(patience());
    lineHolds();
    const known = { answer, at: new Date().toISOString() };
    // Nobody waits for the disk, and a browser that keeps nothing can still be worked with while the line holds.
    void keepRow([account, 'answer', name], known).catch(() => undefined);
    return { ...known, fresh: true };
  } catch (error) {
    if (problemOf(error)) throw error;
    lineLost();
    const kept = await keptAnswer<Answer>(account, name);
    if (!kept) throw error;
    return kept;
  }
}

/** The last answer of the server that this browser kept; null: none. */
export async function keptAnswer<Answer>(account: string, name: string): Promise<Known<Answer> | null> {
  const kept = await findRow<Omit<Known<Answer>, 'fresh'>>([account, 'answer', name]);
  return kept && { ...kept, fresh: false };
}
