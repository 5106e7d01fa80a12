import { describe, expect, test } from 'vitest';
import type { OpenedReport, ReviewedReport } from './queries.ts';
import { cleanByForm, countStandings, decidedBefore, listed, standingOf } from './review-model.ts';

const report = (more: Partial<ReviewedReport>): ReviewedReport => ({
  reporter: '30292',
  name: 'Phường Bình Đức',
  part: 'committee',
  formKey: 'conditions',
  state: 'sent',
  punctuality: 'on-time',
  revision: 1,
  approvedRevision: null,
  returnedRevision: null,
  changedAfterApproval: false,
  firstSentAt: null,
  sentAt: null,
  dueAt: '2025-09-24T09:00:00.000Z',
  closesAt: '2025-09-25T05:00:00.000Z',
  doubts: 0,
  reopenedUntil: null,
  ...more,
});

describe('how a report stands before its reviewer', () => {
  test('clean is only what came in time, without a doubt, and was neither returned nor approved otherwise before', () => {
    expect(standingOf(report({}))).toBe('clean');
    expect(standingOf(report({ doubts: 1 }))).toBe('doubt');
    expect(standingOf(report({ punctuality: 'late' }))).toBe('late');
    expect(standingOf(report({ revision: 2, returnedRevision: 1, punctuality: 'late' }))).toBe('resent');
    expect(standingOf(report({ changedAfterApproval: true, doubts: 1, punctuality: 'late' }))).toBe('changed');
  });

  test('what was not sent is missing once it is due', () => {
    expect(standingOf(report({ state: 'expected', punctuality: 'not-yet' }))).toBe('not-yet');
    expect(standingOf(report({ state: 'expected', punctuality: 'missing' }))).toBe('missing');
  });

  test('what waits is compared with the sending that was approved, else with the one that was returned, and why', () => {
    const act = (kind: OpenedReport['actions'][number]['kind'], revision: number, reason: string | null = null) => ({
      id: `${kind} ${revision}`,
      kind,
      revision,
      at: '2025-09-24T08:00:00.000Z',
      actorName: 'P. T. M. T. Tra',
      reason,
    });
    const resent: Parameters<typeof decidedBefore>[0] = {
      state: 'sent',
      revision: 2,
      approvedRevision: null,
      actions: [act('sent', 1), act('returned', 1, 'Mục 7')],
    };
    expect(decidedBefore(resent)).toEqual({ decision: 'returned', revision: 1, reason: 'Mục 7' });
    expect(decidedBefore({ ...resent, approvedRevision: 1 })).toEqual({ decision: 'approved', revision: 1, reason: null });
    expect(decidedBefore({ ...resent, actions: [act('sent', 1)] })).toBeNull();
    expect(decidedBefore({ ...resent, state: 'returned' })).toBeNull();
  });

  test('urgent ones come first, then by name without regard to diacritics', () => {
    const reports = [
      report({ state: 'approved', name: 'An' }),
      report({ name: 'Đông' }),
      report({ name: 'Bình' }),
      report({ name: 'Yên', doubts: 2 }),
    ];
    const names = listed(reports, { standing: undefined, formKey: undefined, text: '' }).map(({ name }) => name);
    expect(names).toEqual(['Yên', 'Bình', 'Đông', 'An']);
    expect(listed(reports, { standing: 'clean', formKey: undefined, text: 'dong' }).map(({ name }) => name)).toEqual(['Đông']);
    expect(countStandings(reports)).toMatchObject({ approved: 1, clean: 2, doubt: 1, missing: 0 });
  });

  test('clean ones are approved by form and block, each in the revision that was seen', () => {
    const reports = [
      report({}),
      report({ reporter: '30301', revision: 3 }),
      report({ doubts: 1, reporter: '30307' }),
      report({ revision: 2, returnedRevision: 1, reporter: '30313' }),
      report({ formKey: 'commune-party', part: 'party' }),
    ];
    expect(cleanByForm(reports)).toEqual([
      {
        part: 'committee',
        formKey: 'conditions',
        reports: [
          { reporter: '30292', revision: 1 },
          { reporter: '30301', revision: 3 },
        ],
      },
      { part: 'party', formKey: 'commune-party', reports: [{ reporter: '30292', revision: 1 }] },
    ]);
  });
});
