import { randomUUID } from 'node:crypto';
import type { Answers } from '@thong-suot/form-rules';
import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, type CalendarDate } from '#kernel/calendar';
import { type Actor, covers } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import {
  atTime,
  COMMUNE,
  conditionsOf,
  DAY,
  fullDocument,
  givenNetwork,
  person,
  reporterOf,
  reviewerOf,
  sendKey,
} from '#test/reporting/given-network';
import '../../../../composition.ts';
import { openPeriods } from '../network/open-periods.ts';
import { submitReport } from '../network/submit-report.ts';
import { checkContradiction } from './check-contradiction.ts';
import { findContradictions } from './find-contradictions.ts';
import { listMeasurementRules, loadMeasurementRules } from './measurement-rules.ts';
import { listContradictions, sumContradictions } from './read-contradictions.ts';
import { readMeasuredValues } from './read-measurements.ts';
import { sendReadings } from './send-readings.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
const NEXT = addDays(DAY, 1);
const [HONEST, LATE, SILENT] = ['91/30301', '91/30307', '91/30313'];
const reviewer = reviewerOf('91');
const verifier = person('verifier', ['reporting.read', 'reporting.verify-answers'], null);
const as = (actor: Actor, time: string, day: CalendarDate = DAY) => db.context({ actor, clock: atTime(time, day) });
const compare = (time: string, day: CalendarDate = DAY) => findContradictions(db.context({ clock: atTime(time, day) }), {});

async function send(commune: string, time: string, day: CalendarDate, others: Answers = {}, baseRevision = 0) {
  const address = conditionsOf(commune, day);
  // Nobody here has an account, so only the answer about the network is left to contradict.
  const document = await fullDocument(db, address, { 'support-staff': { kind: 'yes-no', value: false }, ...others });
  await submitReport(as(reporterOf(commune, 'committee'), time, day), { ...address, sendKey: sendKey(), baseRevision, document });
}
async function readings(commune: string, failures: number, day: CalendarDate) {
  const pages = [{ page: '/', requests: 100, failures, durations: [50] }];
  await sendReadings(as(reporterOf(commune), '08:00', day), { id: randomUUID(), area: commune, part: null, pages });
}
const NETWORK_BAD: Answers = { 'network-stable': { kind: 'yes-no', value: false } };
const list = (day: CalendarDate | null = null, more: object = {}, actor: Actor = reviewer) =>
  listContradictions(as(actor, '18:00', NEXT), { day, provinceCode: '91', part: null, outcome: null, offset: 0, ...more });

beforeAll(async () => {
  await loadMeasurementRules(db.context({ clock: atTime('00:00') }), {});
  for (const commune of [COMMUNE, HONEST, LATE, SILENT]) await readings(commune, commune === SILENT ? 4 : 5, DAY);
  await send(COMMUNE, '10:00', DAY);
  await send(HONEST, '10:00', DAY, NETWORK_BAD);
  await send(SILENT, '10:00', DAY);
}, 60_000);

describe('answers that measurements contradict (C-12)', () => {
  test('rules are dated data, marked as a setting; loaded again they stay as they are', async () => {
    expect(await loadMeasurementRules(db.context(), {})).toEqual({ stored: 0 });
    const { rules } = await listMeasurementRules(as(reviewer, '10:00'), {});
    expect(rules).toHaveLength(8);
    expect(new Set(rules.map(({ source }) => source))).toEqual(new Set(['setting']));
    const before = await listMeasurementRules(as(reviewer, '10:00', addDays(DAY, -365)), {});
    expect(before.rules).toEqual([]);
  });

  test('before the reports are due nothing is compared; then once, however often the clock asks', async () => {
    expect(await compare('16:00')).toEqual({ made: 0 });
    expect((await list()).day).toBeNull();
    // Conditions and the criteria of four blocks.
    expect(await compare('16:01')).toEqual({ made: 5 });
    expect(await compare('16:02')).toEqual({ made: 0 });
  });

  test('a yes beside what was measured is on the list with both, the rule, and since when', async () => {
    const { day, contradictions } = await list();
    expect(day).toBe(DAY);
    expect(contradictions).toMatchObject([
      {
        area: COMMUNE,
        name: 'Phường Bình Đức',
        itemKey: 'network-stable',
        itemEn: 'The network works without interruption',
        answer: 'yes',
        measurement: 'reporting.page-failures',
        value: 5,
        of: 100,
        operator: 'at-least',
        bound: 5,
        since: DAY,
        firstDay: DAY,
        measuredAt: '2025-09-24T09:01:00.000Z',
        outcome: 'not-checked',
        mayCheck: false,
      },
    ]);
  });

  test('side by side: what was measured and what the commune says, nothing where it sent no report', async () => {
    const { asked, places } = await readMeasuredValues(as(reviewer, '18:00'), {
      key: 'reporting.page-failures',
      first: DAY,
      last: DAY,
      part: null,
      provinceCode: '91',
    });
    expect(asked).toMatchObject([{ ruleKey: 'network-stable-failures', itemEn: 'The network works without interruption' }]);
    const beside = (area: string) => places.find((place) => place.area === area)?.reported;
    expect([COMMUNE, HONEST, SILENT, LATE].map(beside)).toEqual([
      [{ answer: 'yes', contradicted: true }],
      [{ answer: 'no', contradicted: false }],
      [{ answer: 'yes', contradicted: false }],
      [{ answer: null, contradicted: false }],
    ]);
  });

  test('once the period has closed late reports are compared too; on the next day the first one still stands since its day', async () => {
    const address = conditionsOf(LATE);
    const document = await fullDocument(db, address, { 'support-staff': { kind: 'yes-no', value: false } });
    await submitReport(as(reporterOf(LATE, 'committee'), '09:00', NEXT), {
      ...address,
      sendKey: sendKey(),
      baseRevision: 0,
      document,
    });
    await openPeriods(db.context({ clock: atTime('00:01', NEXT) }), {});
    for (const commune of [COMMUNE, LATE]) await readings(commune, 20, NEXT);
    await send(COMMUNE, '10:00', NEXT);
    await send(LATE, '10:00', NEXT, NETWORK_BAD);
    expect(await compare('12:01', NEXT)).toEqual({ made: 5 });
    expect((await list(DAY)).contradictions.map(({ area, since }) => [area, since])).toEqual([
      [COMMUNE, DAY],
      [LATE, DAY],
    ]);
    expect(await compare('16:01', NEXT)).toEqual({ made: 5 });
    expect((await list()).contradictions.map(({ area, since, periodEnd }) => [area, since, periodEnd])).toEqual([
      [COMMUNE, DAY, NEXT],
    ]);
  });

  test('counts lead to the list: a province, and the nation', async () => {
    const sums = (provinceCode: string | null, actor: Actor) =>
      sumContradictions(as(actor, '18:00', NEXT), { day: DAY, provinceCode, part: null });
    const anGiang = { provinceCode: '91', name: 'Tỉnh An Giang', notChecked: 2, verified: 0, contradicted: 0 };
    expect(await sums('91', reviewer)).toEqual({ day: DAY, provinces: [anGiang] });
    expect((await sums(null, verifier)).provinces).toEqual([anGiang]);
    expect((await sums('89', verifier)).provinces).toEqual([]);
    await expect(sums(null, reviewer)).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    await expect(list(DAY, { provinceCode: '89' })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });
});

describe('an independent check of a contradiction (C-12)', () => {
  type Check = Parameters<typeof checkContradiction>[1];
  const check = (more: Partial<Check> = {}, actor: Actor = verifier) =>
    checkContradiction(as(actor, '18:00', NEXT), {
      provinceCode: '91',
      reporter: '30292',
      part: 'committee',
      ruleKey: 'network-stable-failures',
      since: DAY,
      seen: 0,
      outcome: 'contradicted',
      words: 'Đường truyền mất ba lần trong ngày',
      evidence: 'Biên bản số 12/BB',
      ...more,
    });

  test('who sends for the place is not independent; who may not verify is refused; a finding needs evidence', async () => {
    const both: Actor = {
      id: 'both',
      name: 'both',
      permits: (action, target) =>
        ['reporting.verify-answers', 'reporting.submit'].includes(action) && covers({ area: '91', part: null }, target),
    };
    const wasSender = person(reporterOf('91/30292', 'committee').id, ['reporting.read', 'reporting.verify-answers'], null);
    for (const actor of [both, wasSender])
      await expect(check({}, actor)).rejects.toMatchObject({ code: 'reporting/not-independent' });
    await expect(check({}, reviewer)).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    await expect(check({ evidence: ' ' })).rejects.toMatchObject({ code: 'reporting/evidence-missing' });
    await expect(check({ since: NEXT })).rejects.toMatchObject({ code: 'reporting/contradiction-not-found' });
  });

  test('that it could not be made is kept with the reason and it waits on; then one of two who check at once is told', async () => {
    expect((await list(null, {}, verifier)).contradictions[0]?.mayCheck).toBe(true);
    expect(await check({ outcome: 'not-checked', words: 'Đường vào xã bị ngập', evidence: '' })).toEqual({
      outcome: 'not-checked',
      checks: 1,
    });
    expect((await list(null, { outcome: 'not-checked' })).contradictions).toMatchObject([
      { words: 'Đường vào xã bị ngập', checks: 1 },
    ]);
    const both = await Promise.allSettled([check({ seen: 1 }), check({ seen: 1, outcome: 'verified' })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(check({ seen: 2 })).rejects.toMatchObject({ code: 'reporting/contradiction-checked' });
  });

  test('the finding holds for all days since then, with who found it and on what evidence', async () => {
    for (const day of [DAY, NEXT]) {
      const [first] = (await list(day)).contradictions;
      expect(first).toMatchObject({ area: COMMUNE, checkerName: 'verifier', evidence: 'Biên bản số 12/BB', mayCheck: false });
      expect(['verified', 'contradicted']).toContain(first?.outcome);
    }
    expect((await list(null, { outcome: 'not-checked' })).contradictions).toEqual([]);
  });
});
