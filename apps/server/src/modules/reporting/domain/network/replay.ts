import type { Item, ReportDocument } from '@thong-suot/form-rules';
import { type ActionKind, type ReportState, stateAfter } from './report.ts';
import { typedAnswers } from './typed-answers.ts';

/** An act on a report as its log has it, oldest first; seconds: those spent on a sending. */
export type LoggedAct = {
  readonly kind: ActionKind;
  readonly at: string;
  readonly seconds: number | null;
};

/** What the row of a report says about its log. */
export type LoggedStanding = {
  readonly state: ReportState;
  readonly revision: number;
  readonly approvedRevision: number | null;
  readonly firstSentAt: string | null;
  readonly sentAt: string | null;
  readonly secondsSpent: number | null;
};

const UNTOUCHED: LoggedStanding = {
  state: 'expected',
  revision: 0,
  approvedRevision: null,
  firstSentAt: null,
  sentAt: null,
  secondsSpent: null,
};

/** The standing of a report from its log alone. */
export function replayed(acts: readonly LoggedAct[]): LoggedStanding {
  let standing = UNTOUCHED;
  for (const act of acts) standing = standingAfter(standing, act);
  return standing;
}

function standingAfter(before: LoggedStanding, { kind, at, seconds }: LoggedAct): LoggedStanding {
  const revision = before.revision + Number(kind === 'sent');
  const after = { ...before, revision, state: stateAfter(kind, before.state, revision) };
  if (kind === 'approved') return { ...after, approvedRevision: revision };
  if (kind !== 'sent') return after;
  const secondsSpent = (before.secondsSpent ?? 0) + (seconds ?? 0);
  return { ...after, firstSentAt: before.firstSentAt ?? at, sentAt: at, secondsSpent };
}

/** The columns in which the row of a report keeps its last sending. */
export type KeptAnswers = {
  readonly marks: string | null;
  readonly yesNo: readonly (number | null)[] | null;
  readonly numbers: readonly (string | null)[] | null;
  readonly texts: readonly (string | null)[] | null;
  readonly statementKinds: readonly string[] | null;
  readonly statements: readonly string[] | null;
  readonly doubts: number;
};

const NOTHING: KeptAnswers = {
  marks: null,
  yesNo: null,
  numbers: null,
  texts: null,
  statementKinds: null,
  statements: null,
  doubts: 0,
};

/**
 * The same columns made of the last sending anew; null: never sent. Whether an item was measured stands in the mark alone, and is
 * believed where the item is one that may be.
 * @param findings how many the sender explained
 */
export function answersOf(
  items: readonly Item[],
  document: ReportDocument | null,
  { findings, marks }: { readonly findings: number; readonly marks: string | null },
): KeptAnswers {
  if (!document) return NOTHING;
  const measured = items.filter(({ source }, at) => source.kind === 'measured' && marks?.[at] === 'm').map(({ key }) => key);
  const typed = typedAnswers(items, document.answers, new Set(document.carried), new Set(measured));
  return {
    ...typed,
    statementKinds: document.statements.map(({ kind, itemKey }) => (itemKey === null ? kind : `${kind}:${itemKey}`)),
    statements: document.statements.map(({ text }) => text),
    doubts: findings,
  };
}

export type Difference = { readonly kept: Record<string, unknown>; readonly recomputed: Record<string, unknown> };

/** The members in which what is kept differs from its recomputation; null: none. Figures of equal value are equal: 1 and 1.0. */
export function differenceOf(kept: object, recomputed: object): Difference | null {
  const [one, other] = [kept as Record<string, unknown>, recomputed as Record<string, unknown>];
  const names = Object.keys(recomputed).filter((name) => !isSame(one[name] ?? null, other[name] ?? null));
  if (names.length === 0) return null;
  const of = (values: Record<string, unknown>) => Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
  return { kept: of(one), recomputed: of(other) };
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

function isSame(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((value, at) => isSame(value, right[at]));
  if (typeof left === 'string' && typeof right === 'string' && DECIMAL.test(left) && DECIMAL.test(right))
    return plainDecimal(left) === plainDecimal(right);
  return left === right;
}

/** Without zeros that change nothing: `10.50` and `010.5` are one figure. */
function plainDecimal(text: string): string {
  const [whole = '', part = ''] = text.replace('-', '').split('.');
  const plain = `${whole.replace(/^0+(?=\d)/, '')}.${part.replace(/0+$/, '')}`;
  return text.startsWith('-') && /[1-9]/.test(plain) ? `-${plain}` : plain;
}
