import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { COMMUNE, dayFromToday } from './given-reports.ts';

const HEADERS = { 'x-requested-with': 'thong-suot' };
const PATIENCE_MS = 200_000;
/** Two communes of An Giang that no other test uses: one is asked for measured items, one says that its network works. */
export const MEASURED_COMMUNE = '30643';
export const CONTRADICTED_COMMUNE = '30658';

async function post(by: Page, path: string, data: unknown): Promise<unknown> {
  const answer = await by.request.post(path, { headers: HEADERS, data });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}

const moment = (days: number, time: string) => ({ days, count: 'days', time });

type Asked = { formKey: string; communes: readonly string[]; first: string; last: string; due: ReturnType<typeof moment> };

/** Asks communes for a form on request, open now; waits until its reports are expected. */
async function requestForm(analyst: Page, { formKey, communes, first, last, due }: Asked): Promise<void> {
  await post(analyst, '/api/regimes', {
    key: `measured-${randomBytes(4).toString('hex')}`,
    validFrom: dayFromToday(0),
    content: {
      nameVi: 'Báo cáo đối chiếu số đo',
      nameEn: 'Report beside measurements',
      legalBasisVi: null,
      frequency: 'on-request',
      dataWindow: 'calendar',
      requested: { first, last },
      opens: moment(-10, '00:00'),
      due,
      closes: moment(1, '12:00'),
      chain: null,
      reporters: { level: 'commune', provinces: [COMMUNE.provinceCode], units: communes },
      forms: [{ formKey, part: COMMUNE.part }],
      throughProvince: true,
      toVi: 'UBND tỉnh',
      reminders: [],
    },
  });
  await eventually(async () => {
    const answers = await Promise.all(
      communes.map((commune) =>
        analyst.request.get(`/api/places/${COMMUNE.provinceCode}/${commune}/reports?part=${COMMUNE.part}`),
      ),
    );
    const lists = (await Promise.all(answers.map((answer) => answer.json()))) as {
      reports: { formKey: string; periodEnd: string }[];
    }[];
    return lists.every(({ reports }) => reports.some((one) => one.formKey === formKey && one.periodEnd === last));
  });
}

/** Waits until something holds that the clock of the server brings about. */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  const ends = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > ends) throw new Error('it did not come about');
    await sleep(1000);
  }
}

const measured = (key: string, no: number, nameVi: string, nameEn: string, kind: string, measurement: string) => ({
  ...UNSAID,
  key,
  no,
  nameVi,
  nameEn,
  kind,
  source: { kind: 'measured', measurement },
});
const UNSAID = {
  unitVi: 'tài khoản',
  unitEn: 'accounts',
  helpVi: null,
  options: [],
  required: true,
  every: 'every-report',
  carryForward: false,
  mayNotApply: false,
  asksStatements: false,
  conditions: [],
  source: { kind: 'asked' },
};

/** A form with one asked and two measured items, asked of a commune for today; ends in three days. @returns its key and last day */
export async function givenMeasuredForm(analyst: Page): Promise<{ formKey: string; day: string }> {
  const formKey = `measured-${randomBytes(4).toString('hex')}`;
  const items = [
    {
      ...UNSAID,
      key: `${formKey}-guests`,
      no: 1,
      nameVi: 'Số khách đến',
      nameEn: 'Guests',
      kind: 'number',
      unitVi: 'người',
      unitEn: 'people',
    },
    measured(`${formKey}-accounts`, 2, 'Số tài khoản', 'Number of accounts', 'number', 'identity.accounts-issued'),
    measured(`${formKey}-sign-ins`, 3, 'Tài khoản có dùng', 'Accounts in use', 'share', 'identity.sign-ins'),
  ];
  const content = {
    nameVi: 'Biểu có mục tự đo',
    nameEn: 'Form with measured items',
    level: 'commune',
    block: COMMUNE.part,
    items,
    checks: [],
  };
  const saved = await analyst.request.put(`/api/forms/${formKey}/draft`, {
    headers: HEADERS,
    data: { baseRevision: 0, content },
  });
  const { revision, faults } = (await saved.json()) as { revision: number; faults: unknown[] };
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  await post(analyst, `/api/forms/${formKey}/publication`, { revision, validFrom: dayFromToday(0) });
  const day = dayFromToday(3);
  await requestForm(analyst, {
    formKey,
    communes: [MEASURED_COMMUNE],
    first: dayFromToday(0),
    last: day,
    due: moment(0, '16:00'),
  });
  return { formKey, day };
}

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});
const DUE_IN_MS = 120_000;

/** Asks a commune for the basic conditions of a period that is due in two minutes. @returns the last day of the period */
export async function givenConditionsDueSoon(analyst: Page): Promise<string> {
  const last = dayFromToday(6);
  const dueAt = new Date(Date.now() + DUE_IN_MS);
  const dueDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(dueAt);
  const days = (Date.parse(dueDay) - Date.parse(last)) / 86_400_000;
  const due = moment(days, CLOCK.format(dueAt));
  await requestForm(analyst, { formKey: 'conditions', communes: [CONTRADICTED_COMMUNE], first: dayFromToday(0), last, due });
  return last;
}

/** What the browsers of a commune saw of the line today: every third request failed. */
export async function sendBadReadings(reporter: Page, commune: string): Promise<void> {
  await post(reporter, '/api/line-readings', {
    id: randomUUID(),
    area: `${COMMUNE.provinceCode}/${commune}`,
    part: COMMUNE.part,
    pages: [{ page: '/own-reports', requests: 60, failures: 20, durations: [900, 1200] }],
  });
}
