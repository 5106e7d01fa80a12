import { type Assignee, assigneeKey } from '../direction/assignee.ts';
import type { CaseStep, CLOSINGS, RouteBasis } from './case-step.ts';

export const CASE_PHASES = ['open', 'routed', 'accepted', 'answered', 'closed'] as const;
export type CasePhase = (typeof CASE_PHASES)[number];

/** How a case stands. It follows from its steps alone; which communes still have it stands beside it. */
export type CaseState = {
  readonly phase: CasePhase;
  readonly owner: Assignee | null;
  readonly basis: RouteBasis | null;
  /** The instant before which it must be answered; null: nobody has it. */
  readonly dueAt: string | null;
  readonly escalated: boolean;
  /** 1, and one more each time it was opened again. */
  readonly round: number;
  /** There is an answer of this round: from then on communes are asked. */
  readonly answered: boolean;
  readonly closing: (typeof CLOSINGS)[number] | null;
};

export type CaseRefusal =
  | 'case-closed'
  | 'case-not-closed'
  | 'case-without-owner'
  | 'case-not-answered'
  | 'case-already-answered'
  | 'already-accepted'
  | 'no-body-named'
  | 'same-body'
  | 'already-escalated'
  | 'not-escalated'
  | 'not-earlier-deadline';

/** Before the first step there is nothing. */
export const NO_CASE: CaseState = {
  phase: 'closed',
  owner: null,
  basis: null,
  dueAt: null,
  escalated: false,
  round: 0,
  answered: false,
  closing: null,
};

/**
 * The first reason why the step cannot follow, or null when it can. Who may take it is not asked here.
 * @rule CAS-301
 */
export function whyNotNextOfCase(state: CaseState, step: CaseStep): CaseRefusal | null {
  if (step.kind === 'open' || step.kind === 'reopen')
    return state.phase === 'closed' && state.closing !== 'merged' ? null : 'case-not-closed';
  // A closed case follows its theme too, and a task may be made of what it taught.
  if (step.kind === 'carry' || step.kind === 'merge' || step.kind === 'link-task') return null;
  if (state.phase === 'closed') return 'case-closed';
  switch (step.kind) {
    case 'accept':
      return whyNotWithOwner(state) ?? (state.phase === 'accepted' ? 'already-accepted' : answeredAlready(state));
    case 'answer':
      return whyNotWithOwner(state) ?? answeredAlready(state);
    case 'hand-over':
      return whyNotWithOwner(state) ?? answeredAlready(state) ?? notAnother(state, step.to);
    case 'hand-back':
      return whyNotWithOwner(state) ?? answeredAlready(state);
    case 'escalate':
      return whyNotWithOwner(state) ?? (state.escalated ? 'already-escalated' : answeredAlready(state));
    case 'answer-escalation':
      return state.escalated ? null : 'not-escalated';
    case 'name-owner':
    case 'route':
      return notAnother(state, step.to);
    case 'extend':
      return whyNotWithOwner(state) ?? notLater(state, step.dueAt);
    case 'send-back':
      return state.phase === 'answered' ? null : 'case-not-answered';
    case 'confirm':
    case 'deny':
      return state.answered ? null : 'case-not-answered';
    case 'renew-deadline':
    case 'close':
      return null;
  }
}

const whyNotWithOwner = ({ owner }: CaseState) => (owner === null ? 'case-without-owner' : null);
const answeredAlready = ({ phase }: CaseState) => (phase === 'answered' ? 'case-already-answered' : null);

function notAnother({ owner }: CaseState, to: Assignee): CaseRefusal | null {
  if (to.kind === 'named') return 'no-body-named';
  return owner !== null && assigneeKey(owner) === assigneeKey(to) ? 'same-body' : null;
}

function notLater({ dueAt }: CaseState, wanted: string): CaseRefusal | null {
  return dueAt !== null && Date.parse(wanted) <= Date.parse(dueAt) ? 'not-earlier-deadline' : null;
}

/** The state after a step that `whyNotNextOfCase` allows. */
export function nextCaseState(state: CaseState, step: CaseStep): CaseState {
  switch (step.kind) {
    case 'open':
    case 'reopen':
      return { ...NO_CASE, phase: 'open', round: state.round + 1 };
    case 'route':
      return { ...state, phase: 'routed', owner: step.to, basis: step.basis, dueAt: step.dueAt, escalated: false };
    case 'accept':
      return { ...state, phase: 'accepted' };
    case 'answer':
      return { ...state, phase: 'answered', answered: true, escalated: false };
    case 'hand-over':
      return { ...state, phase: 'routed', owner: step.to, basis: 'handed-over', escalated: false };
    case 'hand-back':
      return { ...state, phase: 'open', owner: null, basis: null, dueAt: null, escalated: false };
    case 'name-owner':
      return { ...state, phase: 'routed', owner: step.to, basis: 'named', escalated: false };
    case 'escalate':
    case 'answer-escalation':
      return { ...state, escalated: step.kind === 'escalate' };
    case 'extend':
    case 'renew-deadline':
      return { ...state, dueAt: step.dueAt };
    case 'send-back':
      return { ...state, phase: 'accepted' };
    case 'deny':
      return state.phase === 'answered' ? { ...state, phase: 'accepted', dueAt: step.dueAt } : state;
    case 'close':
      return { ...state, phase: 'closed', escalated: false, closing: step.how };
    case 'merge':
      return { ...state, phase: 'closed', escalated: false, closing: 'merged' };
    case 'confirm':
    case 'carry':
    case 'link-task':
      return state;
  }
}

/** Replays a log. @throws {RangeError} when it does not begin with `open` or a step could not follow: nobody could have written it */
export function replayCase(steps: readonly CaseStep[]): CaseState {
  if (steps[0]?.kind !== 'open') throw new RangeError('a log begins with the opening');
  return steps.reduce((state, step) => {
    const refusal = whyNotNextOfCase(state, step);
    if (refusal) throw new RangeError(`${step.kind} cannot follow: ${refusal}`);
    return nextCaseState(state, step);
  }, NO_CASE);
}
