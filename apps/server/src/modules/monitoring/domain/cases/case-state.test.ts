import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '#kernel/calendar';
import type { Assignee } from '../direction/assignee.ts';
import { NO_CASE, nextCaseState, replayCase, whyNotNextOfCase } from './case-state.ts';
import type { CaseStep } from './case-step.ts';

const province = { kind: 'unit', unitId: 'unit-91', part: 'committee' } as unknown as Assignee;
const supplier = { kind: 'body', bodyId: 'vnpt' } as unknown as Assignee;
const day = '2025-09-22' as CalendarDate;
const ruleFrom = '2025-06-01' as CalendarDate;
const dueAt = '2025-09-29T17:00:00.000Z';
const later = '2025-10-06T17:00:00.000Z';
const reason = 'có lý do';

const open: CaseStep = { kind: 'open', day, communes: 3, ruleFrom };
const routed: CaseStep = { kind: 'route', to: province, basis: 'province', remark: '', routingFrom: ruleFrom, dueAt };
const answer: CaseStep = { kind: 'answer', words: 'đã bố trí', measure: 'mua thêm máy', evidence: [] };
const confirm: CaseStep = { kind: 'confirm', commune: '30292', words: '' };
const deny: CaseStep = { kind: 'deny', commune: '30292', words: 'vẫn chậm', dueAt: later };
const close: CaseStep = { kind: 'close', how: 'confirmed', day };
const reopen: CaseStep = { kind: 'reopen', day, communes: 1, ruleFrom };

describe('the way of a case', () => {
  test('opened, routed with a deadline, accepted, answered, closed: and opened again from the beginning (CAS-301, CAS-401)', () => {
    const steps: CaseStep[] = [open, routed, { kind: 'accept' }, answer, confirm, close];
    expect(replayCase(steps)).toMatchObject({ phase: 'closed', closing: 'confirmed', round: 1, answered: true });
    expect(replayCase([...steps, reopen])).toEqual({ ...NO_CASE, phase: 'open', round: 2 });
  });

  test('an answer that a commune does not find true goes back to its owner with a new deadline (CAS-304)', () => {
    const state = replayCase([open, routed, answer, deny]);
    expect(state).toMatchObject({ phase: 'accepted', answered: true, dueAt: later, owner: province });
    expect(replayCase([open, routed, answer, deny, { ...deny, dueAt: '2025-11-03T17:00:00.000Z' }])).toEqual(state);
  });

  test('handed over it lies with the other body under the same deadline, handed back with nobody (CAS-203)', () => {
    expect(replayCase([open, routed, { kind: 'hand-over', to: supplier, reason }])).toMatchObject({
      phase: 'routed',
      owner: supplier,
      basis: 'handed-over',
      dueAt,
    });
    expect(replayCase([open, routed, { kind: 'hand-back', reason }])).toMatchObject({ phase: 'open', owner: null, dueAt: null });
  });

  test('what was passed upwards is answered, or ends with the answer to the communes (C-17)', () => {
    const escalated = [open, routed, { kind: 'escalate', reason } as const];
    expect(replayCase(escalated).escalated).toBe(true);
    expect(replayCase([...escalated, { kind: 'answer-escalation', words: 'bổ sung' }]).escalated).toBe(false);
    expect(replayCase([...escalated, answer]).escalated).toBe(false);
  });

  test.each<[string, CaseStep[], CaseStep, string]>([
    ['a closed case takes no step but a new opening', [open, routed, close], answer, 'case-closed'],
    ['an open case is not opened again', [open, routed], reopen, 'case-not-closed'],
    ['a merged case is not opened again', [open, { kind: 'merge', into: '91-x' as never, reason }], reopen, 'case-not-closed'],
    ['nobody answers what lies with nobody', [open], answer, 'case-without-owner'],
    ['communes are asked after an answer', [open, routed], confirm, 'case-not-answered'],
    ['an answer stands until it is sent back', [open, routed, answer], answer, 'case-already-answered'],
    ['an answer that was not given is not sent back', [open, routed], { kind: 'send-back', reason }, 'case-not-answered'],
    ['accepted is accepted', [open, routed, { kind: 'accept' }], { kind: 'accept' }, 'already-accepted'],
    ['nobody hands over to themselves', [open, routed], { kind: 'hand-over', to: province, reason }, 'same-body'],
    [
      'words name no owner',
      [open, routed],
      { kind: 'name-owner', to: { kind: 'named', text: 'các sở' }, reason },
      'no-body-named',
    ],
    ['more time is later', [open, routed], { kind: 'extend', dueAt, reason }, 'not-earlier-deadline'],
    ['passed upwards once', [open, routed, { kind: 'escalate', reason }], { kind: 'escalate', reason }, 'already-escalated'],
    ['nothing upwards, nothing to answer', [open, routed], { kind: 'answer-escalation', words: 'không' }, 'not-escalated'],
  ])('%s', (_rule, before, step, refusal) => {
    expect(whyNotNextOfCase(replayCase(before), step)).toBe(refusal);
    expect(() => replayCase([...before, step])).toThrow(RangeError);
  });

  test('a log that does not begin with the opening is nobody’s', () => {
    expect(() => replayCase([routed])).toThrow(RangeError);
  });

  test('whatever is tried: steps that may follow replay to the same state; a closed case has a reason, an owner a deadline', () => {
    const tried = fc.constantFrom<CaseStep>(
      routed,
      { kind: 'accept' },
      answer,
      confirm,
      deny,
      close,
      reopen,
      { kind: 'hand-over', to: supplier, reason },
      { kind: 'hand-back', reason },
      { kind: 'name-owner', to: supplier, reason },
      { kind: 'renew-deadline', dueAt: later },
      { kind: 'escalate', reason },
      { kind: 'answer-escalation', words: 'bổ sung' },
      { kind: 'send-back', reason },
      { kind: 'extend', dueAt: later, reason },
      { kind: 'carry', from: 'a', to: 'b', reason },
    );
    fc.assert(
      fc.property(fc.array(tried, { maxLength: 40 }), (attempts) => {
        const taken: CaseStep[] = [open];
        let state = nextCaseState(NO_CASE, open);
        for (const step of attempts) {
          if (whyNotNextOfCase(state, step)) continue;
          state = nextCaseState(state, step);
          taken.push(step);
        }
        expect(replayCase(taken)).toEqual(state);
        expect(state.closing !== null).toBe(state.phase === 'closed');
        expect(state.owner === null).toBe(state.basis === null);
        expect(state.round).toBe(1 + taken.filter(({ kind }) => kind === 'reopen').length);
      }),
    );
  });
});
