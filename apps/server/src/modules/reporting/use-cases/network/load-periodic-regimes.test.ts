import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDate, isCalendarDate } from '#kernel/calendar';
import { type DatabaseEnvironment, EXIT } from '#kernel/command';
import { readConfig } from '#kernel/config';
import { createLog } from '#kernel/log';
import { addWorkingDays, isWorkingDay } from '#kernel/working-days';
import { seedUnits, setSpecialDays, workingCalendar } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { atTime, reporterOf, sendKey } from '#test/reporting/given-network';
import { loadRegimesCommand } from '../../commands/load-regimes.ts';
import { regimeFaults } from '../../domain/network/regime.ts';
import type { ReportAddress } from '../../domain/network/report.ts';
import { loadPeriodicRegimes, PERIODIC_REPORTS } from './load-periodic-regimes.ts';
import { openFormVersion } from './open-form-version.ts';
import { openPeriods, periodsBetween } from './open-periods.ts';
import { readReport } from './read-report.ts';
import { listRegimes } from './regimes.ts';
import { readShippedReports } from './shipped-reports.ts';
import { submitReport } from './submit-report.ts';

const db = useTestDatabase({ withUnits: true });
const on = (day: string, time = '09:00') => db.context({ clock: atTime(time, day) });
const day = calendarDate;
const holidays = ['2026-12-15', '2027-01-01'].map((one) => ({ day: day(one), kind: 'off' as const, nameVi: 'Ngày nghỉ' }));

beforeAll(async () => {
  await seedUnits(db.context(), {});
  for (const one of holidays) await setSpecialDays(db.context(), { year: Number(one.day.slice(0, 4)), days: [one] });
  await loadPeriodicRegimes(on('2026-11-22'), {});
}, 60_000);

const expectedOf = (periodEnd: string) =>
  db.owner<{ key: string; n: number; due: string }>(
    `select v.form_key as key, count(*)::int as n, min(r.due_at at time zone 'Asia/Ho_Chi_Minh')::text as due
       from reporting.report r join reporting.form_version v using (form_version_no) where r.period_end = $1 group by 1 order by 1`,
    [periodEnd],
  );

describe('periodic regimes that the product ships (R-02; Decree 09/2019/NĐ-CP, Art. 12)', () => {
  test('five rhythms, each with its legal basis and what is a setting in it; loaded twice they are there once', async () => {
    expect(await loadPeriodicRegimes(on('2026-11-23'), {})).toEqual({ published: [] });
    const { regimes } = await listRegimes(on('2026-11-23'), {});
    expect(regimes.map(({ key, content, validFrom }) => [key, content.frequency, validFrom])).toEqual([
      ['operations-half-year', 'half-year', '2026-11-22'],
      ['operations-nine-month', 'nine-month', '2026-11-22'],
      ['operations-year', 'year', '2026-11-22'],
      ['procedures-month', 'monthly', '2026-11-22'],
      ['procedures-quarter', 'quarterly', '2026-11-22'],
    ]);
    for (const { content } of regimes) expect(content.legalBasisVi).toMatch(/Nghị định 09\/2019\/NĐ-CP.*thiết lập của hệ thống/);
  });

  test('every item names the point that asks for it, or that it is a setting, which the form then says', async () => {
    const { itemSets, regimes } = await readShippedReports(PERIODIC_REPORTS);
    const settings = Object.values(itemSets).flatMap(({ items }) => items.filter(({ basis }) => basis === 'setting'));
    expect(settings.map(({ key }) => key)).toContain('dossiers-carried-over');
    const rows = await db.owner<{ no: number }>('select form_version_no as no from reporting.form_version');
    const forms = await db.inTx(async (tx) => {
      const opened = [];
      for (const { no } of rows) opened.push(await openFormVersion(tx, no));
      return opened;
    });
    expect(forms.map(({ key }) => key).sort()).toEqual(regimes.map(({ key }) => key).sort());
    for (const { items } of forms)
      for (const item of items)
        expect(item.helpVi?.includes('Chỉ tiêu do hệ thống đặt') ?? false, item.key).toBe(
          settings.some(({ key }) => key === item.key),
        );
  });

  test('over twenty years each period is due on the second working day after it and closes later, whatever the holidays', async () => {
    const { regimes } = await readShippedReports(PERIODIC_REPORTS);
    const calendar = await db.inTx((tx) => workingCalendar(tx, day('2026-11-01'), day('2027-02-01')));
    for (const { content } of regimes) {
      expect(regimeFaults(content, day('2026-11-22'), calendar)).toEqual([]);
      expect([content.due.days, content.due.count]).toEqual([2, 'working-days']);
      for (const { last } of periodsBetween(content, day('2026-01-01'), day('2046-01-01'))) {
        const due = addWorkingDays(last, content.due.days, calendar);
        const worked = daysBetween(addDays(last, 1), due).filter((one) => isWorkingDay(one, calendar));
        expect([worked.length, worked.at(-1)]).toEqual([2, due]);
      }
    }
  });

  test('a year ends with its quarter and its month: each is expected on its own form, due after the holiday', async () => {
    expect(await openPeriods(on('2026-12-14', '23:59'), {})).toEqual({ opened: 0 });
    expect(await openPeriods(on('2026-12-15', '00:00'), {})).toEqual({ opened: 3 });
    expect(await expectedOf('2026-12-14')).toEqual([
      { key: 'operations-year', n: 34, due: '2026-12-17 17:00:00' },
      { key: 'procedures-month', n: 3321, due: '2026-12-17 17:00:00' },
      { key: 'procedures-quarter', n: 34, due: '2026-12-17 17:00:00' },
    ]);
  });

  test('a month is reported: sums are made by the system, and figures that do not add up are not taken (R-06, R-10)', async () => {
    const address: ReportAddress = {
      periodEnd: day('2026-12-14'),
      provinceCode: '91',
      reporter: '30292',
      part: 'committee',
      formKey: 'procedures-month',
    };
    const reporter = db.context({ actor: reporterOf('91/30292', 'committee'), clock: atTime('10:00', '2026-12-16') });
    const { form } = await readReport(reporter, address);
    const asked = form.items.filter(({ source }) => source.kind === 'asked');
    const figures: Record<string, string> = {
      'dossiers-online': '70',
      'dossiers-direct': '30',
      'dossiers-resolved-on-time': '90',
    };
    const documentWith = (pending: string) => ({
      answers: Object.fromEntries(
        asked.map(({ key }) => [
          key,
          { kind: 'number' as const, value: key === 'dossiers-pending' ? pending : (figures[key] ?? '0') },
        ]),
      ),
      carried: [],
      statements: [],
      reasons: {},
      secondsSpent: 60,
    });
    const sending = { ...address, baseRevision: 0 };
    await expect(submitReport(reporter, { ...sending, sendKey: sendKey(), document: documentWith('9') })).rejects.toMatchObject({
      code: 'reporting/document-faulty',
    });
    await submitReport(reporter, { ...sending, sendKey: sendKey(), document: documentWith('10') });
    const kept = await readReport(reporter, address);
    expect([kept.punctuality, kept.sent?.answers['dossiers-received'], kept.sent?.answers['dossiers-to-handle']]).toEqual([
      'on-time',
      { kind: 'number', value: '100' },
      { kind: 'number', value: '100' },
    ]);
  });
});

test('the command publishes what is delivered, the daily regimes too, and says what it did', async () => {
  const told: string[] = [];
  const environment: DatabaseEnvironment = {
    config: readConfig({}, '.'),
    log: createLog('silent'),
    context: on('2026-12-20'),
    stopRequested: new Promise(() => {}),
    out: (line) => void told.push(line),
    error: () => {},
    progress: () => {},
  };
  if (!loadRegimesCommand.needsDatabase) throw new Error('regimes stand in the database');
  for (let time = 0; time < 2; time += 1)
    expect(await loadRegimesCommand.run(environment, { positionals: [], values: {} })).toBe(EXIT.done);
  expect(told).toEqual([
    'Đã ban hành / Published: daily-communes, daily-provinces, daily-enterprises, daily-ministry',
    'Đã ban hành / Published: 0',
  ]);
});

function daysBetween(first: CalendarDate, last: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let one = first; one <= last; one = addDays(one, 1)) days.push(one);
  expect(days.every(isCalendarDate)).toBe(true);
  return days;
}
