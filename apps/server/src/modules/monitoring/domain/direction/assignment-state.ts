import { type Assignee, assigneeKey } from './assignee.ts';
import type { Step, StepKind } from './assignment-step.ts';

export const PHASES = ['assigned', 'accepted', 'in-progress', 'done', 'returned', 'cancelled'] as const;
export type Phase = (typeof PHASES)[number];

/** Verified, contradicted and not checked are three states and never shown as two (C-12). */
export const VERIFICATIONS = ['not-checked', 'verified', 'contradicted'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** What waits for the decision of another. */
export type Request =
  | { readonly kind: 'extension'; readonly dueAt: string; readonly reason: string }
  | { readonly kind: 'hand-over'; readonly to: Assignee; readonly reason: string };

/** How an assignment stands. It follows from its steps alone. */
export type AssignmentState = {
  readonly assignee: Assignee;
  readonly phase: Phase;
  /** As last reported; a contradicted result does not stand at 100. */
  readonly percent: number;
  /** The instant before which it must be done; null: none. */
  readonly dueAt: string | null;
  readonly request: Request | null;
  /** It exceeds the body's authority and waits for the body above. */
  readonly escalated: boolean;
  readonly verification: Verification;
  /** How often the body said that it is done. */
  readonly claim: number;
};

export type Refusal =
  | 'assignment-ended'
  | 'nothing-asked'
  | 'request-waiting'
  | 'not-earlier-deadline'
  | 'not-done'
  | 'already-checked'
  | 'already-accepted'
  | 'no-body-named'
  | 'same-body'
  | 'not-escalated'
  | 'already-escalated';

const OF_DONE: readonly StepKind[] = ['return', 'verify', 'contradict'];
const WITHOUT_BODY: readonly StepKind[] = ['name-assignee', 'cancel', 'extend', 'change-plan'];

/** The first reason why the step cannot follow, or null when it can. Who may take it is not asked here. */
export function whyNotNext(state: AssignmentState, step: Step): Refusal | null {
  if (state.phase === 'cancelled') return 'assignment-ended';
  if (OF_DONE.includes(step.kind)) return whyNotOfDone(state, step);
  if (state.phase === 'done') return 'assignment-ended';
  if (state.assignee.kind === 'named' && !WITHOUT_BODY.includes(step.kind)) return 'no-body-named';
  return whyNotOfOpen(state, step);
}

function whyNotOfDone(state: AssignmentState, step: Step): Refusal | null {
  if (state.phase !== 'done') return 'not-done';
  return step.kind !== 'return' && state.verification !== 'not-checked' ? 'already-checked' : null;
}

function whyNotOfOpen(state: AssignmentState, step: Step): Refusal | null {
  switch (step.kind) {
    case 'accept':
      return state.phase === 'assigned' || state.phase === 'returned' ? null : 'already-accepted';
    case 'ask-extension':
      return state.request ? 'request-waiting' : notLater(state, step.dueAt);
    case 'ask-hand-over':
      if (state.request) return 'request-waiting';
      return sameBody(state, step.to);
    case 'withdraw-request':
      return state.request ? null : 'nothing-asked';
    case 'extend':
      return notLater(state, step.dueAt);
    case 'refuse-extension':
      return state.request?.kind === 'extension' ? null : 'nothing-asked';
    case 'take-over':
    case 'decline-hand-over':
      return state.request?.kind === 'hand-over' ? null : 'nothing-asked';
    case 'escalate':
      return state.escalated ? 'already-escalated' : null;
    case 'answer-escalation':
      return state.escalated ? null : 'not-escalated';
    case 'name-assignee':
      return sameBody(state, step.to);
    case 'assign':
    case 'progress':
    case 'finish':
    case 'change-plan':
    case 'return':
    case 'cancel':
    case 'verify':
    case 'contradict':
      return null;
  }
}

function notLater(state: AssignmentState, dueAt: string): Refusal | null {
  return state.dueAt !== null && Date.parse(dueAt) <= Date.parse(state.dueAt) ? 'not-earlier-deadline' : null;
}

function sameBody(state: AssignmentState, to: Assignee): Refusal | null {
  if (to.kind === 'named') return 'no-body-named';
  return assigneeKey(to) === assigneeKey(state.assignee) ? 'same-body' : null;
}

/** The state after the first step. */
export function firstState(step: Extract<Step, { kind: 'assign' }>): AssignmentState {
  return {
    assignee: step.to,
    phase: 'assigned',
    percent: 0,
    dueAt: step.dueAt,
    request: null,
    escalated: false,
    verification: 'not-checked',
    claim: 0,
  };
}

/** The state after a step that `whyNotNext` allows. */
export function nextState(state: AssignmentState, step: Step): AssignmentState {
  switch (step.kind) {
    case 'assign':
      return firstState(step);
    case 'accept':
      return { ...state, phase: 'accepted' };
    case 'progress':
      return { ...state, phase: 'in-progress', percent: step.percent };
    case 'finish':
      return { ...state, phase: 'done', request: null, escalated: false, verification: 'not-checked', claim: state.claim + 1 };
    case 'return':
      return { ...state, phase: 'returned', verification: 'not-checked' };
    case 'verify':
      return { ...state, verification: 'verified' };
    case 'contradict':
      return { ...state, phase: 'returned', verification: 'contradicted' };
    case 'cancel':
      return { ...state, phase: 'cancelled', request: null, escalated: false };
    case 'ask-extension':
      return { ...state, request: { kind: 'extension', dueAt: step.dueAt, reason: step.reason } };
    case 'ask-hand-over':
      return { ...state, request: { kind: 'hand-over', to: step.to, reason: step.reason } };
    case 'escalate':
    case 'answer-escalation':
      return { ...state, escalated: step.kind === 'escalate' };
    case 'extend':
      return { ...state, dueAt: step.dueAt, request: state.request?.kind === 'extension' ? null : state.request };
    case 'change-plan':
      return { ...state, dueAt: step.dueAt };
    case 'take-over':
      return state.request?.kind === 'hand-over'
        ? { ...state, assignee: state.request.to, phase: 'accepted', request: null }
        : state;
    case 'name-assignee':
      return { ...state, assignee: step.to, phase: 'assigned', request: null };
    case 'refuse-extension':
    case 'decline-hand-over':
    case 'withdraw-request':
      return { ...state, request: null };
  }
}

/** Replays a log. @throws {RangeError} when it does not begin with `assign` or a step could not follow: nobody could have written it */
export function replay(steps: readonly Step[]): AssignmentState {
  const [first, ...rest] = steps;
  if (first?.kind !== 'assign') throw new RangeError('a log begins with the assignment');
  return rest.reduce((state, step) => {
    const refusal = whyNotNext(state, step);
    if (refusal) throw new RangeError(`${step.kind} cannot follow: ${refusal}`);
    return nextState(state, step);
  }, firstState(first));
}
