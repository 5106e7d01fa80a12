import { type Item, wholeItem } from '@thong-suot/form-rules';
import { describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { atTime, COMMUNE, DAY, givenNetwork, person, reporterOf, sendKey } from '#test/reporting/given-network';
import type { FormContent } from '../../queries/network/form-draft-queries.ts';
import { dropFormDraft, listForms, publishForm, readFormDraft, saveFormDraft, searchItems } from './build-forms.ts';
import { openPeriods } from './open-periods.ts';
import { readReport } from './read-report.ts';
import { listRegimes, publishRegime } from './regimes.ts';
import { submitReport } from './submit-report.ts';
import { tryForm } from './try-form.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
const maker = person('maker', ['reporting.manage-regimes', 'reporting.read'], null);
const as = (actor = maker, time = '09:00', day: string = DAY) => db.context({ actor, clock: atTime(time, day) });

const item = (key: string, no: number, nameVi: string, more: Partial<Item> = {}): Item =>
  wholeItem({ key, no, nameVi, nameEn: `${key} in English`, ...more });
/** A form with two conditions: who has outages says how many, and who has many says why. */
const ITEMS: readonly Item[] = [
  item('had-outage', 1, 'Có mất điện trong ngày'),
  item('outage-hours', 2, 'Số giờ mất điện', {
    kind: 'number',
    unitVi: 'giờ',
    unitEn: 'hours',
    conditions: [{ itemKey: 'had-outage', is: 'yes' }],
  }),
  item('outage-cause', 3, 'Nguyên nhân', {
    kind: 'text',
    conditions: [{ itemKey: 'outage-hours', is: 'at-least', number: '4' }],
  }),
];
const content = (more: Partial<FormContent> = {}): FormContent => ({
  nameVi: 'Mất điện tại trụ sở',
  nameEn: 'Power outages',
  level: 'commune',
  block: 'committee',
  items: [...ITEMS],
  checks: [],
  ...more,
});
const draft = (key: string, more: Partial<FormContent> = {}, baseRevision = 0) =>
  saveFormDraft(as(), { key, baseRevision, content: content(more) });
const answersOf = (answers: Record<string, object>) =>
  ({ answers, carried: [], statements: [], reasons: {}, secondsSpent: 10 }) as Parameters<typeof tryForm>[1]['document'];
const yes = { kind: 'yes-no', value: true };
const hours = (value: string) => ({ kind: 'number', value });

describe('a form made by an official (R-02, R-04, R-07)', () => {
  test('it is drafted, tried, published and used: the conditions hold where reports are sent', async () => {
    const { revision, faults } = await draft('outages');
    expect(faults).toEqual([]);
    const trial = await tryForm(as(), {
      content: content(),
      document: answersOf({ 'had-outage': yes, 'outage-hours': hours('5') }),
    });
    expect(trial).toMatchObject({
      asked: ['had-outage', 'outage-hours', 'outage-cause'],
      faults: [{ code: 'missing', itemKey: 'outage-cause' }],
    });
    expect(await publishForm(as(), { key: 'outages', revision, validFrom: DAY })).toEqual({ version: 1, validFrom: DAY });
    expect((await listForms(as(), {})).forms.find(({ key }) => key === 'outages')).toMatchObject({
      version: 1,
      items: 3,
      hasDraft: false,
    });
    const at = (time: string, days = 0) => ({ days, count: 'days' as const, time });
    await publishRegime(as(), {
      key: 'outages-of-communes',
      validFrom: DAY,
      content: {
        nameVi: 'Báo cáo mất điện',
        nameEn: 'Outages',
        legalBasisVi: null,
        frequency: 'daily',
        dataWindow: 'calendar',
        requested: null,
        opens: at('00:00'),
        due: at('17:00'),
        closes: at('12:00', 1),
        chain: null,
        reporters: { level: 'commune', provinces: ['91'] },
        forms: [{ formKey: 'outages', part: 'committee' }],
        throughProvince: true,
        toVi: 'Ủy ban nhân dân tỉnh',
        reminders: [],
      },
    });
    expect(await openPeriods(db.context({ clock: atTime('09:00') }), {})).toEqual({ opened: 1 });
    const address = { periodEnd: DAY, provinceCode: '91', reporter: '30292', part: 'committee', formKey: 'outages' } as const;
    const reporter = reporterOf(COMMUNE, 'committee');
    const send = (answers: Record<string, object>) =>
      submitReport(as(reporter, '10:00'), { ...address, sendKey: sendKey(), baseRevision: 0, document: answersOf(answers) });
    await expect(send({ 'had-outage': yes, 'outage-hours': hours('5') })).rejects.toMatchObject({
      params: { faults: [{ code: 'missing', itemKey: 'outage-cause' }] },
    });
    await expect(send({ 'had-outage': { kind: 'yes-no', value: false }, 'outage-hours': hours('5') })).rejects.toMatchObject({
      params: { faults: [{ code: 'not-asked', itemKey: 'outage-hours' }] },
    });
    await send({ 'had-outage': yes, 'outage-hours': hours('2.5') });
    expect((await readReport(as(reporter, '10:01'), address)).form).toMatchObject({ version: 1, nameVi: 'Mất điện tại trụ sở' });
  });

  test('a changed form is the next version from its day on; reports that are open keep theirs', async () => {
    const begun = await readFormDraft(as(), { key: 'outages' });
    expect(begun).toMatchObject({ revision: 0, content: { items: [{}, {}, {}] } });
    const shorter = begun.content.items.slice(0, 2);
    const { revision } = await saveFormDraft(as(), {
      key: 'outages',
      baseRevision: 0,
      content: { ...begun.content, items: shorter },
    });
    const next = addDays(DAY, 1);
    expect(await publishForm(as(), { key: 'outages', revision, validFrom: next })).toEqual({ version: 2, validFrom: next });
    const address = { provinceCode: '91', reporter: '30292', part: 'committee', formKey: 'outages' } as const;
    expect((await readReport(as(), { ...address, periodEnd: DAY })).form).toMatchObject({ version: 1 });
    await openPeriods(db.context({ clock: atTime('00:01', next) }), {});
    expect((await readReport(as(), { ...address, periodEnd: next })).form).toMatchObject({ version: 2, items: [{}, {}] });
  });

  test('an item of a longer rhythm is missed only when its week has begun anew, and its last answer stays known (R-04)', async () => {
    const items = [item('open', 1, 'Trụ sở mở cửa'), item('staff', 2, 'Số người trực', { kind: 'number', every: 'weekly' })];
    const { revision } = await draft('desk', { items });
    await publishForm(as(), { key: 'desk', revision, validFrom: DAY });
    const [outages] = (await listRegimes(as(), {})).regimes.filter(({ key }) => key === 'outages-of-communes');
    if (!outages) throw new Error('the test before publishes the regime');
    const forms = [{ formKey: 'desk', part: 'committee' as const }];
    await publishRegime(as(), { key: 'desk-of-communes', validFrom: DAY, content: { ...outages.content, forms } });
    const next = addDays(DAY, 1);
    for (const day of [DAY, next]) await openPeriods(db.context({ clock: atTime('00:30', day) }), {});
    const reporter = reporterOf(COMMUNE, 'committee');
    const desk = { provinceCode: '91', reporter: '30292', part: 'committee', formKey: 'desk' } as const;
    const send = (periodEnd: typeof DAY, answers: Record<string, object>) =>
      submitReport(as(reporter, '10:00', periodEnd), {
        ...desk,
        periodEnd,
        sendKey: sendKey(),
        baseRevision: 0,
        document: answersOf(answers),
      });
    await expect(send(DAY, { open: yes })).rejects.toMatchObject({ params: { faults: [{ code: 'missing', itemKey: 'staff' }] } });
    await send(DAY, { open: yes, staff: hours('4') });
    await send(next, { open: yes });
    const later = addDays(DAY, 2);
    await openPeriods(db.context({ clock: atTime('00:30', later) }), {});
    expect(await readReport(as(reporter, '08:00', later), { ...desk, periodEnd: later })).toMatchObject({
      lastAnswered: { staff: DAY },
      previous: { periodEnd: next, document: { answers: { open: yes, staff: hours('4') } } },
    });
  });

  test('a form with faults is kept as a draft and not published, and says which', async () => {
    const { revision, faults } = await draft('faulty', {
      items: [item('a', 1, 'Câu a', { conditions: [{ itemKey: 'b', is: 'yes' }] })],
    });
    expect(faults).toEqual([{ code: 'condition-on-no-earlier-item', itemKey: 'a' }]);
    await expect(publishForm(as(), { key: 'faulty', revision, validFrom: DAY })).rejects.toMatchObject({
      code: 'reporting/form-faulty',
      params: { faults },
    });
    await expect(publishForm(as(), { key: 'faulty', revision, validFrom: addDays(DAY, -1) })).rejects.toMatchObject({
      params: { faults: [...faults, { code: 'begins-in-the-past', itemKey: null }] },
    });
  });

  test('one item has one meaning in all forms: its key with other words or kind is refused, with the same ones reused (W-14)', async () => {
    const found = await searchItems(as(), { text: 'gio mat dien' });
    expect(found.items).toMatchObject([{ formKey: 'outages', item: { key: 'outage-hours', unitVi: 'giờ' } }]);
    const [same] = found.items;
    const reused = wholeItem({ ...(same?.item as Item), conditions: [] });
    expect((await draft('reuse', { items: [reused] })).faults).toEqual([]);
    expect((await draft('other-meaning', { items: [{ ...reused, nameVi: 'Số giờ làm việc' }] })).faults).toEqual([
      { code: 'other-meaning', itemKey: 'outage-hours', formKey: 'outages', nameVi: 'Số giờ mất điện' },
    ]);
  });

  test('two who make the same form: the second is told, and a draft that was thrown away is gone', async () => {
    const { revision } = await draft('shared');
    await expect(draft('shared')).rejects.toMatchObject({ code: 'reporting/changed-meanwhile' });
    const later = await draft('shared', { nameVi: 'Tên khác' }, revision);
    await expect(dropFormDraft(as(), { key: 'shared', revision })).rejects.toMatchObject({ code: 'reporting/changed-meanwhile' });
    await dropFormDraft(as(), { key: 'shared', revision: later.revision });
    await expect(readFormDraft(as(), { key: 'shared' })).rejects.toMatchObject({ code: 'reporting/form-not-found' });
  });

  test('who does not keep the regimes makes no form', async () => {
    const reporter = as(reporterOf(COMMUNE, 'committee'));
    for (const attempt of [
      () => saveFormDraft(reporter, { key: 'mine', baseRevision: 0, content: content() }),
      () => readFormDraft(reporter, { key: 'outages' }),
      () => publishForm(reporter, { key: 'outages', revision: 1, validFrom: DAY }),
      () => tryForm(reporter, { content: content(), document: answersOf({}) }),
      () => searchItems(reporter, { text: 'a' }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });
});
