import { randomUUID } from 'node:crypto';
import type { Answers, ReportDocument } from '@thong-suot/form-rules';
import { beforeAll } from 'vitest';
import { type CalendarDate, type Clock, calendarDate } from '#kernel/calendar';
import { type Actor, covers } from '#kernel/permission';
import { seedUnits } from '#modules/organisations';
import type { ReportAddress } from '../../src/modules/reporting/domain/network/report.ts';
import { loadDailyRegimes } from '../../src/modules/reporting/use-cases/network/load-daily-regime.ts';
import { openPeriods } from '../../src/modules/reporting/use-cases/network/open-periods.ts';
import { readReport } from '../../src/modules/reporting/use-cases/network/read-report.ts';
import type { TestDatabase } from '../harness.ts';

/** The day that tests of the network live, a Wednesday. */
export const DAY: CalendarDate = calendarDate('2025-09-24');
/** A moment of that day in Viet Nam. */
export const atTime = (time: string, day: string = DAY): Clock => ({ now: () => new Date(`${day}T${time}:00+07:00`) });

const REPORTER = ['reporting.read', 'reporting.submit', 'monitoring.read', 'documents.keep-files'];
const REVIEWER = [...REPORTER.slice(0, 1), 'reporting.review', 'reporting.reopen', 'monitoring.read'];

/** Somebody with some permissions in one place and block. */
export function person(id: string, permissions: readonly string[], area: string | null, part: string | null = null): Actor {
  return {
    id,
    name: id,
    permits: (action, target) =>
      action === 'kernel.signed-in' || (permissions.includes(action) && covers({ area, part }, target)),
  };
}
export const reporterOf = (area: string, part: string | null = null) => person(`reporter ${area} ${part}`, REPORTER, area, part);
export const reviewerOf = (province: string) => person(`reviewer ${province}`, REVIEWER, province);

/** Phường Bình Đức of An Giang, and its report on the basic conditions for the day. */
export const COMMUNE = '91/30292';
export const conditionsOf = (commune: string = COMMUNE, periodEnd: CalendarDate = DAY): ReportAddress => {
  const [provinceCode = '', reporter = ''] = commune.split('/');
  return { periodEnd, provinceCode, reporter, part: 'committee', formKey: 'conditions' };
};

/** A nation whose daily regimes hold since the day, with the reports of that day expected. */
export function givenNetwork(db: TestDatabase) {
  beforeAll(async () => {
    await seedUnits(db.context(), {});
    await loadDailyRegimes(db.context({ clock: atTime('00:00') }), {});
    await openPeriods(db.context({ clock: atTime('00:01') }), {});
  }, 60_000);
}

/** What tests of other modules do with the network, which they may not reach past its index. */
export { returnReport } from '../../src/modules/reporting/use-cases/network/decide-reports.ts';
export { freezeDays } from '../../src/modules/reporting/use-cases/network/freeze-days.ts';
export { submitReport } from '../../src/modules/reporting/use-cases/network/submit-report.ts';

/** A document that answers every item of the form: yes, unless named otherwise. */
export async function fullDocument(
  db: TestDatabase,
  address: ReportAddress,
  others: Answers = {},
  rest: Partial<ReportDocument> = {},
): Promise<ReportDocument> {
  const { form } = await readReport(db.context(), address);
  const answers = Object.fromEntries(form.items.map(({ key }) => [key, others[key] ?? { kind: 'yes-no' as const, value: true }]));
  return { answers, carried: [], statements: [], reasons: {}, secondsSpent: 60, ...rest };
}

export const sendKey = () => randomUUID();
