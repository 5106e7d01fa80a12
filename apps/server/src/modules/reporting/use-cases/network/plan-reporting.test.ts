import { type Item, wholeItem } from '@thong-suot/form-rules';
import { describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { atTime, COMMUNE, DAY, givenNetwork, person, reporterOf } from '#test/reporting/given-network';
import type { RegimeContent } from '../../domain/network/regime.ts';
import { publishForm, readFormDraft, saveFormDraft } from './build-forms.ts';
import { listFormVersions } from './form-versions.ts';
import { listReportsOfPlace } from './list-own-reports.ts';
import { openPeriods } from './open-periods.ts';
import { previewRegime } from './preview-regime.ts';
import { endRegime, listRegimes, publishRegime } from './regimes.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
const maker = person('maker', ['reporting.manage-regimes', 'reporting.read'], null);
const as = (actor = maker, time = '09:00', day: string = DAY) => db.context({ actor, clock: atTime(time, day) });
const NEXT = addDays(DAY, 1);
const ITEM = wholeItem({ key: 'has-generator', no: 1, nameVi: 'Có máy phát điện', nameEn: 'Has a generator' });

async function published(key: string, items: readonly Item[], validFrom = DAY) {
  const content = {
    nameVi: 'Máy phát điện',
    nameEn: 'Generators',
    level: 'commune' as const,
    block: 'committee' as const,
    items: [...items],
    checks: [],
  };
  const { revision } = await saveFormDraft(as(), { key, baseRevision: 0, content });
  return publishForm(as(), { key, revision, validFrom });
}
const at = (time: string, days = 0) => ({ days, count: 'days' as const, time });
const onRequest = (more: Partial<RegimeContent> = {}): RegimeContent => ({
  nameVi: 'Rà soát máy phát điện',
  nameEn: 'Generators, on request',
  legalBasisVi: null,
  frequency: 'on-request',
  dataWindow: 'calendar',
  requested: { first: DAY, last: addDays(DAY, 5) },
  opens: at('00:00', -10),
  due: at('16:00'),
  closes: at('12:00', 1),
  chain: null,
  reporters: { level: 'commune', provinces: null, units: ['30292', '30301'] },
  forms: [{ formKey: 'generators', part: 'committee' }],
  throughProvince: true,
  toVi: 'Ủy ban nhân dân tỉnh',
  reminders: [],
  ...more,
});
const ownReports = async (day: string = DAY) =>
  (
    await listReportsOfPlace(as(reporterOf(COMMUNE, 'committee'), '10:00', day), {
      provinceCode: '91',
      reporter: '30292',
      part: 'committee',
    })
  ).reports;

describe('what officials plan: versions of forms and regimes (R-02)', () => {
  test('all versions of a form are listed with what each asks; a draft begins from the newest, also one that begins later', async () => {
    expect(await listFormVersions(as(), { key: 'generators' })).toEqual({ versions: [] });
    await published('generators', [ITEM]);
    await published('generators', [{ ...ITEM, required: false }], NEXT);
    const { versions } = await listFormVersions(as(), { key: 'generators' });
    expect(versions).toMatchObject([
      { version: 2, validFrom: NEXT, publishedBy: 'maker', content: { items: [{ required: false }] } },
      { version: 1, validFrom: DAY, content: { nameVi: 'Máy phát điện', items: [{ key: 'has-generator', required: true }] } },
    ]);
    expect(await readFormDraft(as(), { key: 'generators' })).toMatchObject({
      revision: 0,
      content: { items: [{ required: false }] },
    });
  });

  test('a preview tells the next periods, their windows and who would report, and keeps nothing', async () => {
    const before = await listRegimes(as(), {});
    expect(await previewRegime(as(), { validFrom: DAY, content: onRequest() })).toEqual({
      faults: [],
      formsNotPublished: [],
      periods: [
        {
          first: DAY,
          last: addDays(DAY, 5),
          opensAt: '2025-09-18T17:00:00.000Z',
          dueAt: '2025-09-29T09:00:00.000Z',
          closesAt: '2025-09-30T05:00:00.000Z',
        },
      ],
      reporters: 2,
      reports: 2,
    });
    const monthly = onRequest({ frequency: 'monthly', requested: null, dataWindow: 'decree-09-2019' });
    const { periods } = await previewRegime(as(), { validFrom: DAY, content: monthly });
    expect(periods.map(({ first, last }) => `${first} ${last}`)).toEqual([
      '2025-09-15 2025-10-14',
      '2025-10-15 2025-11-14',
      '2025-11-15 2025-12-14',
      '2025-12-15 2026-01-14',
    ]);
    const faulty = onRequest({
      forms: [{ formKey: 'no-such-form', part: null }],
      reporters: { level: 'commune', provinces: null, units: [] },
    });
    expect(await previewRegime(as(), { validFrom: addDays(DAY, -1), content: faulty })).toMatchObject({
      faults: ['no-reporters', 'begins-in-the-past'],
      formsNotPublished: ['no-such-form'],
      reporters: 0,
      reports: 0,
    });
    expect(await listRegimes(as(), {})).toEqual(before);
  });

  test('a regime on request asks the chosen units only, and no other', async () => {
    await publishRegime(as(), { key: 'generators-once', validFrom: DAY, content: onRequest() });
    await openPeriods(db.context({ clock: atTime('09:01') }), {});
    const [{ count } = { count: 0n }] = await db.owner<{ count: bigint }>(
      `select count(*) from reporting.report where period_end = $1`,
      [addDays(DAY, 5)],
    );
    expect(Number(count)).toBe(2);
    expect((await ownReports()).filter(({ formKey }) => formKey === 'generators')).toMatchObject([
      { periodEnd: addDays(DAY, 5), whyNotSendable: null },
    ]);
  });

  test('a regime that is changed while its period is open asks nobody twice, and opens the next period as it says then', async () => {
    const daily = (dueAt: string) => onRequest({ frequency: 'daily', requested: null, opens: at('00:00'), due: at(dueAt) });
    await publishRegime(as(), { key: 'generators-daily', validFrom: DAY, content: daily('15:00') });
    expect(await openPeriods(db.context({ clock: atTime('09:02') }), {})).toEqual({ opened: 1 });
    await publishRegime(as(), { key: 'generators-daily', validFrom: DAY, content: daily('14:00') });
    expect(await openPeriods(db.context({ clock: atTime('09:03') }), {})).toEqual({ opened: 1 });
    await openPeriods(db.context({ clock: atTime('00:01', NEXT) }), {});
    const due = (await ownReports(NEXT)).filter(({ formKey, periodEnd }) => formKey === 'generators' && periodEnd <= NEXT);
    expect(due.map(({ periodEnd, dueAt }) => `${periodEnd} ${dueAt}`).sort()).toEqual([
      `${DAY} 2025-09-24T08:00:00.000Z`,
      `${NEXT} 2025-09-25T07:00:00.000Z`,
    ]);
  });

  test('a window that begins sixty working days before its period ends opens on its day', async () => {
    const last = addDays(DAY, 12 * 7);
    const opens = { days: -60, count: 'working-days' as const, time: '00:00' };
    const content = onRequest({ requested: { first: DAY, last }, opens });
    await publishRegime(as(), { key: 'generators-far', validFrom: DAY, content });
    await openPeriods(db.context({ clock: atTime('09:04') }), {});
    const expected = await db.owner('select reporter from reporting.report where period_end = $1 order by reporter', [last]);
    expect(expected).toEqual([{ reporter: '30292' }, { reporter: '30301' }]);
  });

  test('a version for a day before one that is published already is refused, with the day on which that begins', async () => {
    const key = 'generators-later';
    await publishRegime(as(), { key, validFrom: addDays(DAY, 20), content: onRequest() });
    const early = publishRegime(as(), { key, validFrom: NEXT, content: onRequest() });
    await expect(early).rejects.toMatchObject({
      code: 'reporting/regime-changes-later',
      params: { laterFrom: addDays(DAY, 20) },
      declaration: { title: expect.stringContaining('phiên bản'), titleEn: expect.stringContaining('version') },
    });
    const sameDay = await publishRegime(as(), { key, validFrom: addDays(DAY, 20), content: onRequest() });
    expect(sameDay).toMatchObject({ version: 2, validTo: null });
    const [first] = (await listRegimes(as(), {})).regimes.filter((one) => one.key === key && one.version === 1);
    const end = (regimeNo: number) => endRegime(as(), { regimeNo, validTo: addDays(DAY, 30) });
    await expect(end(first?.regimeNo ?? 0)).rejects.toMatchObject({
      code: 'reporting/regime-ended',
      params: { endedOn: addDays(DAY, 20) },
    });
    await end(sameDay.regimeNo);
  });

  test('versions that are published at the same moment follow each other, and the last one holds', async () => {
    const key = 'generators-at-once';
    const versions = await Promise.all(
      Array.from({ length: 5 }, () => publishRegime(as(), { key, validFrom: NEXT, content: onRequest() })),
    );
    expect(versions.map(({ version }) => version).sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5]);
    const { regimes } = await listRegimes(as(), {});
    expect(regimes.filter((one) => one.key === key && one.validTo === null).map(({ version }) => version)).toEqual([5]);
  });

  test('who does not keep the regimes neither previews them nor reads what a form was', async () => {
    const reporter = as(reporterOf(COMMUNE, 'committee'));
    for (const attempt of [
      () => previewRegime(reporter, { validFrom: DAY, content: onRequest() }),
      () => listFormVersions(reporter, { key: 'generators' }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });
});
