import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BodyId, UnitId } from '#modules/organisations';
import type { Assignee } from './assignee.ts';
import { type AssignmentState, firstState, nextState, type Refusal, replay, whyNotNext } from './assignment-state.ts';
import type { Step } from './assignment-step.ts';

const DUE = '2026-11-30T17:00:00.000Z';
const LATER = '2026-12-31T17:00:00.000Z';
const PROVINCE: Assignee = { kind: 'unit', unitId: 'unit' as UnitId, part: 'committee' };
const MINISTRY: Assignee = { kind: 'body', bodyId: 'body' as BodyId };
const evidence = [{ text: 'Quyết định công bố' }];
const assign = (to: Assignee = PROVINCE, dueAt: string | null = DUE) => ({ kind: 'assign', to, dueAt }) as const;
const reason = 'vì lý do';
const finish = { kind: 'finish', evidence } as const;
const contradict = { kind: 'contradict', reason, evidence } as const;
const after = (...steps: readonly Step[]) => replay([assign(), ...steps]);
const why = (state: AssignmentState, step: Step): Refusal | null => whyNotNext(state, step);

describe('an assignment from its steps (C-17)', () => {
  test('assigned, accepted, in progress with percent, done with evidence', () => {
    expect(after()).toMatchObject({ phase: 'assigned', percent: 0, dueAt: DUE, verification: 'not-checked', claim: 0 });
    expect(after({ kind: 'accept' }).phase).toBe('accepted');
    expect(after({ kind: 'progress', percent: 40, words: 'đang làm' })).toMatchObject({ phase: 'in-progress', percent: 40 });
    expect(after(finish)).toMatchObject({ phase: 'done', claim: 1, verification: 'not-checked' });
  });

  test('more time is asked for, granted or refused; only a later deadline is more time', () => {
    const asked = { kind: 'ask-extension', dueAt: LATER, reason } as const;
    expect(after(asked).request).toMatchObject({ kind: 'extension', dueAt: LATER });
    expect(after(asked, { kind: 'extend', dueAt: LATER, reason })).toMatchObject({ dueAt: LATER, request: null });
    expect(after(asked, { kind: 'refuse-extension', reason })).toMatchObject({ dueAt: DUE, request: null });
    expect(why(after(), { ...asked, dueAt: DUE })).toBe('not-earlier-deadline');
    expect(why(after(asked), asked)).toBe('request-waiting');
    expect(why(after(), { kind: 'refuse-extension', reason })).toBe('nothing-asked');
    expect(why(after(), { kind: 'withdraw-request', reason })).toBe('nothing-asked');
  });

  test('a hand-over moves the part only when the other body takes it', () => {
    const asked = { kind: 'ask-hand-over', to: MINISTRY, reason } as const;
    expect(after(asked).assignee).toEqual(PROVINCE);
    expect(after(asked, { kind: 'take-over' })).toMatchObject({ assignee: MINISTRY, phase: 'accepted', request: null });
    expect(after(asked, { kind: 'decline-hand-over', reason })).toMatchObject({ assignee: PROVINCE, request: null });
    expect(why(after(), { ...asked, to: PROVINCE })).toBe('same-body');
    expect(why(after(), { ...asked, to: { kind: 'named', text: 'ai đó' } })).toBe('no-body-named');
    expect(why(after(), { kind: 'take-over' })).toBe('nothing-asked');
  });

  test('what exceeds the authority goes up once and waits for the answer', () => {
    const up = { kind: 'escalate', reason } as const;
    const answer = { kind: 'answer-escalation', words: 'đã giải quyết' } as const;
    expect(after(up).escalated).toBe(true);
    expect(after(up, answer).escalated).toBe(false);
    expect(why(after(up), up)).toBe('already-escalated');
    expect(why(after(), answer)).toBe('not-escalated');
  });

  test('a contradicted result opens the assignment again and is told apart from one that nobody checked (C-12)', () => {
    const opened = after({ kind: 'progress', percent: 80, words: 'gần xong' }, finish, contradict);
    expect(opened).toMatchObject({ phase: 'returned', verification: 'contradicted', percent: 80 });
    expect(nextState(opened, finish)).toMatchObject({ phase: 'done', verification: 'not-checked', claim: 2 });
    expect(after(finish, { kind: 'verify', words: 'đúng', evidence })).toMatchObject({ phase: 'done', verification: 'verified' });
  });

  test('only what is done is checked, and once; only the assigner returns it', () => {
    expect(why(after(), contradict)).toBe('not-done');
    expect(why(after(finish, { kind: 'verify', words: 'đúng', evidence }), contradict)).toBe('already-checked');
    expect(after(finish, { kind: 'return', reason })).toMatchObject({ phase: 'returned', verification: 'not-checked' });
    expect(why(after(), { kind: 'return', reason })).toBe('not-done');
  });

  test('nothing follows a cancellation, and a done part moves by no step of its body', () => {
    const steps: readonly Step[] = [
      { kind: 'accept' },
      finish,
      { kind: 'extend', dueAt: LATER, reason },
      { kind: 'cancel', reason },
    ];
    for (const step of steps) expect(why(after({ kind: 'cancel', reason }), step)).toBe('assignment-ended');
    for (const step of steps) expect(why(after(finish), step)).toBe('assignment-ended');
  });

  test('words that name no body wait for one: nobody reports in their name', () => {
    const named = firstState(assign({ kind: 'named', text: 'Các doanh nghiệp' }));
    expect(why(named, { kind: 'accept' })).toBe('no-body-named');
    expect(why(named, { kind: 'name-assignee', to: { kind: 'named', text: 'khác' }, reason })).toBe('no-body-named');
    expect(nextState(named, { kind: 'name-assignee', to: MINISTRY, reason })).toMatchObject({
      assignee: MINISTRY,
      phase: 'assigned',
    });
  });

  test('a log that nobody could have written is refused', () => {
    expect(() => replay([{ kind: 'accept' }])).toThrow(RangeError);
    expect(() => replay([assign(), { kind: 'take-over' }])).toThrow(RangeError);
  });
});

const instants = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>(
    { kind: 'accept' },
    finish,
    { kind: 'withdraw-request', reason },
    { kind: 'escalate', reason },
    { kind: 'refuse-extension', reason },
    { kind: 'return', reason },
    { kind: 'cancel', reason },
    { kind: 'answer-escalation', words: 'trả lời' },
    { kind: 'take-over' },
    { kind: 'decline-hand-over', reason },
    { kind: 'verify', words: 'đúng', evidence },
    contradict,
    { kind: 'ask-hand-over', to: MINISTRY, reason },
    { kind: 'name-assignee', to: PROVINCE, reason },
  ),
  fc.integer({ min: 0, max: 100 }).map((percent): Step => ({ kind: 'progress', percent, words: 'đang làm' })),
  instants.map((dueAt): Step => ({ kind: 'ask-extension', dueAt, reason })),
  instants.map((dueAt): Step => ({ kind: 'extend', dueAt, reason })),
);

test('whatever is tried, the state follows from the accepted steps, deadlines by extension only grow, and checked is only what was done', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 30 }), (tried) => {
      const accepted: Step[] = [assign()];
      let state = replay(accepted);
      for (const step of tried) {
        if (whyNotNext(state, step)) continue;
        const next = nextState(state, step);
        accepted.push(step);
        expect(replay(accepted)).toEqual(next);
        if (state.dueAt !== null) expect(Date.parse(next.dueAt ?? '')).toBeGreaterThanOrEqual(Date.parse(state.dueAt));
        if (next.verification === 'verified') expect(next.phase).toBe('done');
        if (next.verification === 'contradicted') expect(next.phase).not.toBe('done');
        expect(next.claim).toBe(accepted.filter(({ kind }) => kind === 'finish').length);
        state = next;
      }
    }),
  );
});
