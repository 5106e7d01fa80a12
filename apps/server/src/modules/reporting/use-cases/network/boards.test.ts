import type { Answers } from '@thong-suot/form-rules';
import { beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar';
import type { Actor } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import {
  atTime,
  conditionsOf,
  DAY,
  fullDocument,
  givenNetwork,
  person,
  reporterOf,
  reviewerOf,
  sendKey,
} from '#test/reporting/given-network';
import { readCompleteness } from './board-completeness.ts';
import { readReportMatrix } from './board-matrix.ts';
import { readBurden } from './burden-board.ts';
import { approveReports, exemptReport, returnReport } from './decide-reports.ts';
import { readChanges } from './read-changes.ts';
import { readReviewBoard } from './review-board.ts';
import { submitReport } from './submit-report.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
const nation = person('reader of the nation', ['reporting.read'], null);
const reviewer = reviewerOf('91');
const as = (actor: Actor, time = '17:00') => db.context({ actor, clock: atTime(time) });

async function send(commune: string, time: string, others: Answers = {}, baseRevision = 0, secondsSpent = 60) {
  const address = conditionsOf(commune);
  const document = await fullDocument(db, address, others, { secondsSpent });
  await submitReport(as(reporterOf(commune, 'committee'), time), { ...address, sendKey: sendKey(), baseRevision, document });
}
const ONE_NO: Answers = { 'staff-computers': { kind: 'yes-no', value: false } };

/** On time, late, returned, exempt; approved and changed after it; all others missing. */
beforeAll(async () => {
  await send('91/30292', '10:00', {}, 0, 90);
  await send('91/30301', '16:30');
  await send('91/30307', '10:00');
  await returnReport(as(reviewer, '11:00'), { ...conditionsOf('91/30307'), revision: 1, reason: 'Thiếu minh chứng' });
  await exemptReport(as(reviewer, '11:00'), { ...conditionsOf('91/30313'), reason: 'Bão lũ', exempt: true });
  await send('91/30316', '10:00');
  const { reporter, ...approval } = conditionsOf('91/30316');
  await approveReports(as(reviewer, '11:00'), { ...approval, reports: [{ reporter, revision: 1 }] });
  await send('91/30316', '12:00', ONE_NO, 1);
}, 60_000);

describe('completeness and timeliness by province and form (R-03)', () => {
  test('are counts over the expected reports: on time, late, missing, exempt add up to the expected, so no rate passes 100 %', async () => {
    const { rows } = await readCompleteness(as(nation), { provinceCode: null, part: null, periodEnd: DAY });
    expect(rows).toHaveLength(34 * 9);
    for (const { expected, onTime, late, missing, notYet, exempt } of rows)
      expect(onTime + late + missing + notYet + exempt).toBe(expected);
    const anGiang = rows.find(({ provinceCode, formKey }) => provinceCode === '91' && formKey === 'conditions');
    expect(anGiang).toMatchObject({
      provinceName: 'Tỉnh An Giang',
      expected: 102,
      onTime: 3,
      late: 1,
      exempt: 1,
      returned: 1,
      missing: 97,
    });
  });

  test('before the due moment nobody is missing', async () => {
    const { rows } = await readCompleteness(as(nation, '15:59'), { provinceCode: '91', part: 'committee', periodEnd: DAY });
    expect(rows.every(({ missing }) => missing === 0)).toBe(true);
    expect(rows.map(({ formKey }) => formKey)).toContain('conditions');
  });
});

describe('unit × day of a month', () => {
  const matrixOf = (actor: Actor, part: 'committee' | 'party' | null = null) =>
    readReportMatrix(as(actor), { provinceCode: '91', month: '2025-09', part, formKey: part === 'party' ? null : 'conditions' });

  test('each cell says what became of the report of that day; days without a report owed are empty', async () => {
    const { days, units, forms, formKey } = await matrixOf(reviewer);
    expect([days, units.length, forms.length, formKey]).toEqual([30, 102, 9, 'conditions']);
    const cellsOf = (code: string) => units.find(({ reporter }) => reporter === code)?.cells;
    const on = (code: string) => cellsOf(code)?.[23];
    expect(['30292', '30301', '30307', '30313', '30316', '30325'].map(on)).toEqual([
      'on-time',
      'late',
      'returned',
      'exempt',
      'on-time',
      'missing',
    ]);
    expect(cellsOf('30292')?.filter((cell) => cell !== null)).toHaveLength(1);
    expect(units[0]?.name).toMatch(/^(Phường|Xã|Đặc khu) /);
  });

  test('of one block shows the forms of that block only', async () => {
    const blockReader = person('party of An Giang', ['reporting.read'], '91', 'party');
    const { forms } = await matrixOf(blockReader, 'party');
    expect(new Set(forms.map(({ part }) => part))).toEqual(new Set(['party']));
  });
});

describe('what reporting costs (burden board)', () => {
  test('by unit: items by hand, minutes, items measured instead; provinces for the nation; nobody is named', async () => {
    const { units } = await readBurden(as(reviewer), { provinceCode: '91', part: null, first: DAY, last: DAY });
    expect(units.find(({ code }) => code === '30292')).toEqual({
      code: '30292',
      name: 'Phường Bình Đức',
      reports: 1,
      byHand: 16,
      takenOver: 0,
      measured: 0,
      seconds: 90,
    });
    // A second sending costs its time besides: the sum of both.
    expect(units.find(({ code }) => code === '30316')?.seconds).toBe(120);
    const provinces = await readBurden(as(nation), { provinceCode: null, part: null, first: DAY, last: DAY });
    expect(provinces.units).toMatchObject([{ code: '91', name: 'Tỉnh An Giang', reports: 4, byHand: 64 }]);
    const keys = new Set(provinces.units.flatMap((unit) => Object.keys(unit)));
    expect([...keys].filter((key) => /person|actor|sender/i.test(key))).toEqual([]);
  });

  test('of more than 31 days, or the wrong way round, is refused', async () => {
    for (const last of [addDays(DAY, 31), addDays(DAY, -1)])
      await expect(readBurden(as(nation), { provinceCode: null, part: null, first: DAY, last })).rejects.toMatchObject({
        code: 'reporting/span-too-long',
      });
  });
});

describe('what was changed after approval', () => {
  const address = conditionsOf('91/30316');

  test('stands on the review board and is shown item by item', async () => {
    const { reports, forms, provinceName } = await readReviewBoard(as(reviewer), {
      provinceCode: '91',
      periodEnd: DAY,
      part: null,
    });
    expect(provinceName).toBe('Tỉnh An Giang');
    const changed = reports.filter(({ changedAfterApproval }) => changedAfterApproval);
    expect(changed).toMatchObject([{ reporter: '30316', revision: 2, approvedRevision: 1, state: 'sent' }]);
    expect(forms).toHaveLength(9);
    const { from, to, changes } = await readChanges(as(reviewer), { ...address, from: 1, to: 2 });
    expect([from.revision, to.revision, to.actorName]).toEqual([1, 2, 'reporter 91/30316 committee']);
    expect(changes).toEqual({
      answers: [{ itemKey: 'staff-computers', before: { kind: 'yes-no', value: true }, after: { kind: 'yes-no', value: false } }],
      statementsGone: [],
      statementsNew: [],
    });
  });

  test('a sending that never was is not found', async () => {
    await expect(readChanges(as(reviewer), { ...address, from: 1, to: 3 })).rejects.toMatchObject({
      code: 'reporting/sending-not-found',
    });
  });
});

describe('permissions by area and block', () => {
  const foreign = reviewerOf('89');
  const block = person('party of An Giang', ['reporting.read'], '91', 'party');
  const commune = reporterOf('91/30292', 'committee');
  const span = { first: DAY, last: DAY };
  const september = { provinceCode: '91', month: '2025-09', formKey: null };
  test.each<[string, Actor, () => (actor: Actor) => Promise<unknown>]>([
    [
      'the nation, to a province',
      reviewer,
      () => (who) => readCompleteness(as(who), { provinceCode: null, part: null, periodEnd: DAY }),
    ],
    [
      'the nation’s burden, to a province',
      reviewer,
      () => (who) => readBurden(as(who), { provinceCode: null, part: null, ...span }),
    ],
    [
      'a province, to another',
      foreign,
      () => (who) => readCompleteness(as(who), { provinceCode: '91', part: null, periodEnd: DAY }),
    ],
    ['its matrix, to another', foreign, () => (who) => readReportMatrix(as(who), { ...september, part: null })],
    ['its burden, to another', foreign, () => (who) => readBurden(as(who), { provinceCode: '91', part: null, ...span })],
    ['its changes, to another', foreign, () => (who) => readChanges(as(who), { ...conditionsOf('91/30316'), from: 1, to: 2 })],
    ['all blocks, to one', block, () => (who) => readCompleteness(as(who), { provinceCode: '91', part: null, periodEnd: DAY })],
    ['another block, to one', block, () => (who) => readReportMatrix(as(who), { ...september, part: 'committee' })],
    ['a block’s burden, to another', block, () => (who) => readBurden(as(who), { provinceCode: '91', part: 'front', ...span })],
    [
      'a block’s changes, to another',
      block,
      () => (who) => readChanges(as(who), { ...conditionsOf('91/30316'), from: 1, to: 2 }),
    ],
    ['the province, to its commune', commune, () => (who) => readReportMatrix(as(who), { ...september, part: 'committee' })],
  ])('%s, is refused', async (_what, actor, reading) => {
    await expect(reading()(actor)).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });
});
