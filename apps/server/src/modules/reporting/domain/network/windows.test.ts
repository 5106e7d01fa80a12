import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDate } from '#kernel/calendar';
import type { Moment, WorkingCalendar } from '#kernel/working-days';
import { type Frequency, periodEndingOn } from './period.ts';
import { endsInReach, MOST_DAYS_FROM_END, type RegimeContent, regimeFaults, windowOf } from './regime.ts';
import { punctualityOf, type ReportStanding, stateAfter, whyNotSendable } from './report.ts';

const days: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 4000 })
  .map((count) => addDays(calendarDate('2024-01-01'), count));
describe('periods (R-02; Decree 09/2019/NĐ-CP, Art. 12)', () => {
  test.each([
    ['monthly', '2025-09-14', '2025-08-15'],
    ['monthly', '2025-01-14', '2024-12-15'],
    ['quarterly', '2025-03-14', '2024-12-15'],
    ['half-year', '2025-06-14', '2024-12-15'],
    ['second-half-year', '2025-12-14', '2025-06-15'],
    ['nine-month', '2025-09-14', '2024-12-15'],
    ['year', '2025-12-14', '2024-12-15'],
  ] as const)('the %s report closed on %s begins on %s', (frequency, last, first) => {
    expect(periodEndingOn(frequency, 'decree-09-2019', calendarDate(last))).toEqual({ first, last });
  });

  test.each([
    ['weekly', '2025-09-28', '2025-09-22'],
    ['monthly', '2024-02-29', '2024-02-01'],
    ['quarterly', '2025-12-31', '2025-10-01'],
    ['year', '2025-12-31', '2025-01-01'],
  ] as const)('by the calendar the %s report that ends on %s begins on %s', (frequency, last, first) => {
    expect(periodEndingOn(frequency, 'calendar', calendarDate(last))).toEqual({ first, last });
  });

  test('each day lies in exactly one period of a rhythm that fills the year', () => {
    const filling: readonly Frequency[] = ['daily', 'weekly', 'monthly', 'quarterly', 'year'];
    fc.assert(
      fc.property(
        fc.constantFrom(...filling),
        fc.constantFrom('calendar' as const, 'decree-09-2019' as const),
        days,
        (frequency, window, day) => {
          let around = 0;
          for (let last = day; last <= addDays(day, 367); last = addDays(last, 1)) {
            const period = periodEndingOn(frequency, window, last);
            if (period && period.first <= day && day <= period.last) around += 1;
          }
          expect(around).toBe(1);
        },
      ),
      { numRuns: 60 },
    );
  });
});

const CALENDAR: WorkingCalendar = {
  weeks: [{ validFrom: calendarDate('2025-06-01'), weekdays: [1, 2, 3, 4, 5] }],
  off: new Set(),
  worked: new Set(),
};
const FROM = calendarDate('2025-09-24');
const at = (time: string, count = 0): Moment => ({ days: count, count: 'days', time });
const regime: RegimeContent = {
  nameVi: 'Báo cáo ngày',
  nameEn: 'Daily',
  legalBasisVi: null,
  frequency: 'daily',
  dataWindow: 'calendar',
  requested: null,
  opens: at('00:00'),
  due: at('16:00'),
  closes: at('12:00', 1),
  chain: { cutOff: at('16:00'), reviewed: at('17:00'), published: at('18:00') },
  reporters: { level: 'commune', provinces: null },
  forms: [{ formKey: 'conditions', part: 'committee' }],
  throughProvince: true,
  toVi: 'Trung tâm',
  reminders: [],
};

describe('regimes (R-02, R-03)', () => {
  test('a whole one has no faults, and its moments are those of the day', () => {
    expect(regimeFaults(regime, FROM, CALENDAR)).toEqual([]);
    expect(windowOf(regime, FROM, CALENDAR)).toEqual({
      opensAt: '2025-09-23T17:00:00.000Z',
      dueAt: '2025-09-24T09:00:00.000Z',
      closesAt: '2025-09-25T05:00:00.000Z',
    });
  });

  test.each([
    ['no-forms', { forms: [] }],
    ['form-twice', { forms: [...regime.forms, ...regime.forms] }],
    ['window-out-of-order', { due: at('12:00', 2) }],
    ['window-out-of-order', { due: { days: 1, count: 'working-days', time: '16:00' }, closes: at('12:00', 2) }],
    ['chain-out-of-order', { chain: { cutOff: at('17:00'), reviewed: at('16:00'), published: at('18:00') } }],
    ['chain-not-daily', { frequency: 'weekly' }],
    ['request-without-period', { frequency: 'on-request', chain: null }],
    ['period-of-no-request', { requested: { first: calendarDate('2025-09-01'), last: calendarDate('2025-09-02') } }],
    ['no-reporters', { reporters: { level: 'body', bodies: [] } }],
  ] as const)('%s', (fault, change) => {
    expect(regimeFaults({ ...regime, ...change } as RegimeContent, FROM, CALENDAR)).toEqual([fault]);
  });
});

describe('where periods end whose window is open on a day', () => {
  const TET = Array.from({ length: 9 }, (_, after) => addDays(calendarDate('2026-02-14'), after));
  const HOLIDAYS: WorkingCalendar = {
    ...CALENDAR,
    off: new Set([...TET, calendarDate('2026-01-01'), calendarDate('2026-01-02'), calendarDate('2025-11-24')]),
    worked: new Set([calendarDate('2026-01-10')]),
  };
  const moments: fc.Arbitrary<Moment> = fc.record({
    days: fc.integer({ min: -MOST_DAYS_FROM_END, max: MOST_DAYS_FROM_END }),
    count: fc.constantFrom('days' as const, 'working-days' as const),
    time: fc.constantFrom('00:00', '12:00', '23:59'),
  });
  const aroundTet = fc.integer({ min: 0, max: 250 }).map((count) => addDays(calendarDate('2025-10-01'), count));

  test('a window of sixty working days over Tết opens ninety-two days before its period ends', () => {
    const opens: Moment = { days: -MOST_DAYS_FROM_END, count: 'working-days', time: '00:00' };
    const periodEnd = calendarDate('2026-02-27');
    const { opensAt } = windowOf({ ...regime, opens }, periodEnd, HOLIDAYS);
    expect(opensAt).toBe('2025-11-26T17:00:00.000Z');
    expect(endsInReach(calendarDate('2025-11-27'), HOLIDAYS).last >= periodEnd).toBe(true);
  });

  test('whatever a regime says, a period whose window touches the day ends within', () => {
    fc.assert(
      fc.property(moments, moments, aroundTet, aroundTet, (opens, closes, day, periodEnd) => {
        const { opensAt, closesAt } = windowOf({ ...regime, opens, closes }, periodEnd, HOLIDAYS);
        const [begins, ends] = [`${day}T00:00:00+07:00`, `${day}T23:59:59+07:00`].map((moment) => new Date(moment).toISOString());
        fc.pre(opensAt <= (ends ?? '') && (begins ?? '') <= closesAt);
        const { first, last } = endsInReach(day, HOLIDAYS);
        expect(first <= periodEnd && periodEnd <= last).toBe(true);
      }),
    );
  });
});

describe('the standing of a report', () => {
  const report: ReportStanding = {
    state: 'expected',
    revision: 0,
    approvedRevision: null,
    opensAt: '2025-09-24T00:00:00.000Z',
    dueAt: '2025-09-24T09:00:00.000Z',
    closesAt: '2025-09-25T05:00:00.000Z',
    reopenedUntil: null,
    firstSentAt: null,
  };
  const when = (instant: string) => new Date(instant);

  test('it is sent from the opening, inclusive, to the close, exclusive; reopened for the unit it is sent until then', () => {
    expect(whyNotSendable(report, when('2025-09-23T23:59:59.999Z'))).toBe('not-open-yet');
    expect(whyNotSendable(report, when(report.opensAt))).toBeNull();
    expect(whyNotSendable(report, when(report.closesAt))).toBe('closed');
    const reopened = { ...report, reopenedUntil: '2025-09-26T00:00:00.000Z' };
    expect(whyNotSendable(reopened, when('2025-09-25T23:59:59.999Z'))).toBeNull();
    expect(whyNotSendable(reopened, when('2025-09-26T00:00:00.000Z'))).toBe('closed');
    expect(whyNotSendable({ ...report, state: 'exempt' }, when(report.opensAt))).toBe('exempt');
  });

  test('on time, late, not yet, missing and exempt are five things (architecture §3.5)', () => {
    const of = (more: Partial<ReportStanding>, now: string) => punctualityOf({ ...report, ...more }, when(now));
    expect(of({ firstSentAt: report.dueAt }, report.closesAt)).toBe('on-time');
    expect(of({ firstSentAt: '2025-09-24T09:00:00.001Z' }, report.closesAt)).toBe('late');
    expect(of({}, report.dueAt)).toBe('not-yet');
    expect(of({}, '2025-09-24T09:00:00.001Z')).toBe('missing');
    expect(of({ state: 'exempt' }, report.closesAt)).toBe('exempt');
  });

  test('a reopening changes no state, and the end of an exemption gives back what was sent', () => {
    expect(stateAfter('reopened', 'returned', 1)).toBe('returned');
    expect(stateAfter('exemption-ended', 'exempt', 1)).toBe('sent');
    expect(stateAfter('exemption-ended', 'exempt', 0)).toBe('expected');
  });
});
