import { type ApiProblem, problemOf } from '../../../api/problem.ts';
import { lineLost } from './line.ts';

const NOT_SIGNED_IN = 401;
const TOO_MANY = 429;
const SERVER_FAILURES = 500;

/** What hinders a delivery for now: the line failed, or the person must sign in again. */
export type Hindrance = 'line-lost' | 'not-signed-in';

/** How a round of deliveries ended: all told, or what hindered it. */
export type Delivery = 'told' | Hindrance;

/** What the server refused for good, or what must be over before it is tried again. */
export function decidedBy(error: unknown): ApiProblem | Hindrance {
  const problem = problemOf(error);
  if (problem === null) {
    lineLost();
    return 'line-lost';
  }
  if (problem.status === NOT_SIGNED_IN) return 'not-signed-in';
  return problem.status >= SERVER_FAILURES || problem.status === TOO_MANY ? 'line-lost' : problem;
}

/**
 * The draft that the window of a sending saved and never heard of, because the line failed before the answer came; null: it is of another
 * window or device, and what it holds was not seen here.
 */
export function unheardDraft({ draft }: ApiProblem, device: string): number | null {
  const known = draft as { readonly device?: unknown; readonly revision?: unknown } | null | undefined;
  return known?.device === device && typeof known.revision === 'number' ? known.revision : null;
}
