import { randomUUID } from 'node:crypto';
import { type Item, wholeItem } from '@thong-suot/form-rules';
import { beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { givenIdentity } from '#test/identity/given-identity';
import {
  atTime,
  COMMUNE,
  conditionsOf,
  DAY,
  givenNetwork,
  person,
  reporterOf,
  reviewerOf,
  sendKey,
} from '#test/reporting/given-network';
import { publishForm, saveFormDraft } from '../network/build-forms.ts';
import { readBurden } from '../network/burden-board.ts';
import { checkReport } from '../network/check-report.ts';
import { openPeriods } from '../network/open-periods.ts';
import { readReport } from '../network/read-report.ts';
import { publishRegime } from '../network/regimes.ts';
import { submitReport } from '../network/submit-report.ts';
import { sendReadings } from './send-readings.ts';

const db = useTestDatabase({ withUnits: true });
const identity = givenIdentity(db);
givenNetwork(db);
const maker = person('maker', ['reporting.manage-regimes', 'reporting.read'], null);
const reporter = reporterOf(COMMUNE, 'committee');
const as = (actor = maker, time = '09:00') => db.context({ actor, clock: atTime(time) });

const item = (key: string, no: number, more: Partial<Item>): Item => wholeItem({ key, no, nameVi: key, nameEn: key, ...more });
const number = { kind: 'number', unitVi: 'số', unitEn: 'number' } as const;
const measuredBy = (measurement: string) => ({ source: { kind: 'measured', measurement } }) as const;
/** One asked item; of the others three are measured, one of them only on a condition, and one is a sum of a measured one. */
const ITEMS: readonly Item[] = [
  item('guests', 1, number),
  item('accounts', 2, { ...number, ...measuredBy('identity.accounts-issued') }),
  item('people', 3, { ...number, source: { kind: 'derived', sumOf: ['guests', 'accounts'] } }),
  item('failed', 4, { kind: 'share', ...measuredBy('reporting.page-failures') }),
  item('waiting', 5, {
    ...number,
    ...measuredBy('reporting.page-response-time'),
    conditions: [{ itemKey: 'guests', is: 'at-least', number: '10' }],
  }),
];
const draftOf = (key: string, items: readonly Item[]) =>
  saveFormDraft(as(), {
    key,
    baseRevision: 0,
    content: { nameVi: key, nameEn: key, level: 'commune', block: 'committee', items: [...items], checks: [] },
  });
const at = (time: string, days = 0) => ({ days, count: 'days' as const, time });
const address = { ...conditionsOf(), formKey: 'measured-day' };
const documentOf = (guests: string, others: object = {}) => ({
  answers: { guests: { kind: 'number' as const, value: guests }, ...others },
  carried: [],
  statements: [],
  reasons: {},
  secondsSpent: 10,
});
const send = (time: string, guests: string, baseRevision: number, others: object = {}) =>
  submitReport(as(reporter, time), { ...address, sendKey: sendKey(), baseRevision, document: documentOf(guests, others) });
const read = (time: string) => readReport(as(reporter, time), address);
const hire = () => identity.account({ roles: [{ role: 'viewer', area: COMMUNE, part: 'committee' }] });

beforeAll(async () => {
  const { revision } = await draftOf('measured-day', ITEMS);
  await publishForm(as(), { key: 'measured-day', revision, validFrom: DAY });
  await publishRegime(as(), {
    key: 'measured-day',
    validFrom: DAY,
    content: {
      nameVi: 'Ngày đo',
      nameEn: 'Measured day',
      legalBasisVi: null,
      frequency: 'daily',
      dataWindow: 'calendar',
      requested: null,
      opens: at('00:00'),
      due: at('16:00'),
      closes: at('20:00'),
      chain: null,
      reporters: { level: 'commune', provinces: ['91'] },
      forms: [{ formKey: 'measured-day', part: 'committee' }],
      throughProvince: true,
      toVi: 'Ủy ban nhân dân tỉnh',
      reminders: [],
    },
  });
  await openPeriods(as(maker, '09:01'), {});
  await hire();
  await hire();
}, 60_000);

describe('items that are measured instead of asked (R-06, C-19)', () => {
  const pages = [{ page: '/', requests: 4, failures: 1, durations: [90, 100, 110] }];

  test('an open report shows what is measured at the moment, with the reason where nothing is', async () => {
    const { measured } = await read('09:30');
    expect(measured).toEqual([
      measuredItem('accounts', 'identity.accounts-issued', 2, null),
      { ...measuredItem('failed', 'reporting.page-failures', null, null), why: 'no-readings' },
      { ...measuredItem('waiting', 'reporting.page-response-time', null, null), why: 'no-readings' },
    ]);
  });
  const measuredItem = (itemKey: string, measurement: string, value: number | null, of: number | null) => ({
    itemKey,
    measurement,
    value,
    of,
    why: null,
    measuredAt: '2025-09-24T02:30:00.000Z',
    first: DAY,
    last: DAY,
  });

  test('what the sender writes for them is not looked at: the sending keeps the value and when it was measured', async () => {
    await sendReadings(as(reporter, '09:40'), { id: randomUUID(), area: COMMUNE, part: 'committee', pages });
    await send('10:00', '3', 0, {
      accounts: { kind: 'number', value: '999' },
      failed: { kind: 'share', numerator: 0, denominator: 1 },
    });
    const { sent } = await read('10:01');
    expect(sent?.answers).toEqual({
      guests: { kind: 'number', value: '3' },
      accounts: { kind: 'number', value: '2' },
      people: { kind: 'number', value: '5' },
      failed: { kind: 'share', numerator: 1, denominator: 4 },
      waiting: null,
    });
    const [row] = await db.owner(
      `select marks, numbers::text[], texts from reporting.report r join reporting.form_version v using (form_version_no)
        where v.form_key = 'measured-day' and reporter = '30292'`,
    );
    expect(row).toEqual({ marks: 'amdm-', numbers: ['3', '2', '5', '1', null], texts: [null, null, null, '4', null] });
  });

  test('sent again it is measured anew; closed it shows what the last sending took', async () => {
    await hire();
    await send('11:00', '12', 1);
    const { sent, measured } = await read('21:00');
    expect(sent?.answers).toMatchObject({
      accounts: { value: '3' },
      people: { value: '15' },
      waiting: { kind: 'number', value: '110' },
    });
    await hire();
    expect((await read('21:00')).measured).toEqual(measured);
    expect(measured.map(({ value, measuredAt }) => [value, measuredAt])).toEqual([
      [3, '2025-09-24T04:00:00.000Z'],
      [1, '2025-09-24T04:00:00.000Z'],
      [110, '2025-09-24T04:00:00.000Z'],
    ]);
    expect(await db.owner('select distinct revision from reporting.report_measurement order by 1')).toEqual([
      { revision: 1 },
      { revision: 2 },
    ]);
  });

  test('they are never missing, and a check before sending counts with them', async () => {
    const neighbour = { ...address, reporter: '30301' };
    const who = reporterOf('91/30301', 'committee');
    expect(await checkReport(as(who, '12:00'), { ...neighbour, document: documentOf('1') })).toMatchObject({
      faults: [],
      findings: [],
    });
  });

  test('the burden board counts them as measured instead, by unit', async () => {
    const { units } = await readBurden(as(reviewerOf('91')), { provinceCode: '91', part: null, first: DAY, last: DAY });
    expect(units.find(({ code }) => code === '30292')).toMatchObject({ reports: 1, measured: 3, byHand: 1 });
  });
});

describe('a form with measured items', () => {
  test.each([
    ['what nobody measures', { ...number, ...measuredBy('identity.no-such') }, 'measurement-unknown'],
    ['a share for a number', { ...number, ...measuredBy('identity.sign-ins') }, 'measurement-does-not-fit'],
  ] as const)('with %s is told so and not published', async (_what, more, code) => {
    const key = `faulty-${code}`;
    const { faults, revision } = await draftOf(key, [item('one', 1, more)]);
    expect(faults).toEqual([{ code, itemKey: 'one' }]);
    await expect(publishForm(as(), { key, revision, validFrom: DAY })).rejects.toMatchObject({ code: 'reporting/form-faulty' });
  });
});
