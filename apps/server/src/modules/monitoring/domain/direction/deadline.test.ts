import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DUE_KINDS, deadlineOf, isMoment, whyNoDeadline } from './deadline.ts';

const of = (dueKind: (typeof DUE_KINDS)[number], due: string, start = '') => deadlineOf({ dueKind, due, start });

describe('the deadline of a directive (DIR-101)', () => {
  test('"before 30/6" ends when 29/6 ends, though 30/6 is printed', () => {
    expect(of('before', '2025-06-30')).toEqual({ startsAt: null, dueAt: '2025-06-29T17:00:00.000Z' });
  });

  test('"within 27/6" lasts until that day is over in Viet Nam', () => {
    expect(of('by-end-of', '2025-06-27').dueAt).toBe('2025-06-27T17:00:00.000Z');
  });

  test('"before 12:00 on 25/6" is noon in Viet Nam', () => {
    expect(of('before', '2025-06-25T12:00').dueAt).toBe('2025-06-25T05:00:00.000Z');
  });

  test('"from 18:00 on 27/6" begins and must stand at that moment', () => {
    const moment = '2025-06-27T11:00:00.000Z';
    expect(of('from', '2025-06-27T18:00', '2025-06-27T18:00')).toEqual({ startsAt: moment, dueAt: moment });
  });

  test('"beginning on 24/6" without an end has a start and no deadline', () => {
    expect(of('from', '', '2025-06-24')).toEqual({ startsAt: '2025-06-23T17:00:00.000Z', dueAt: null });
  });

  test.each(['daily', 'immediate', 'continuous', 'none'] as const)(
    '"%s" names no moment, so nothing is overdue by it',
    (kind) => {
      expect(of(kind, '').dueAt).toBeNull();
      expect(whyNoDeadline({ dueKind: kind, due: '2025-06-30', start: '' })).toEqual({ field: 'due', why: 'kind-has-no-date' });
    },
  );

  test('"before" and "by the end of" need a day that exists', () => {
    for (const dueKind of ['before', 'by-end-of'] as const) {
      expect(whyNoDeadline({ dueKind, due: '', start: '' })).toEqual({ field: 'due', why: 'date-missing' });
      expect(whyNoDeadline({ dueKind, due: '2025-02-29', start: '' })).toEqual({ field: 'due', why: 'no-such-moment' });
    }
    expect(whyNoDeadline({ dueKind: 'from', due: '', start: '' })).toEqual({ field: 'due', why: 'date-missing' });
    expect(whyNoDeadline({ dueKind: 'none', due: '', start: '2025-06-24T24:00' })).toEqual({
      field: 'start',
      why: 'no-such-moment',
    });
  });

  test('of one day, "before" ends exactly one day earlier than "within", and both are midnights of Viet Nam', () => {
    const days = fc.date({ min: new Date('2001-01-02'), max: new Date('2099-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(isMoment(day)).toBe(true);
        const [before, within] = [of('before', day), of('by-end-of', day)].map(({ dueAt }) => Date.parse(dueAt ?? ''));
        expect((within ?? 0) - (before ?? 0)).toBe(24 * 3600 * 1000);
        expect(new Date((before ?? 0) + 7 * 3600 * 1000).toISOString()).toBe(`${day}T00:00:00.000Z`);
      }),
    );
  });
});
