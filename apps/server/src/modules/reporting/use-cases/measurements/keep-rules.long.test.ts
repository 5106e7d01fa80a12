import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, type CalendarDate } from '#kernel/calendar';
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
import { submitReport } from '../network/submit-report.ts';
import { endMeasurementRule, listRuleVersions, setMeasurementRule } from './keep-rules.ts';
import { listMeasurementRules, loadMeasurementRules } from './measurement-rules.ts';
import { listContradictions } from './read-contradictions.ts';
import { sendReadings } from './send-readings.ts';
import { tryMeasurementRule } from './try-rule.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
const NEXT = addDays(DAY, 1);
const WELL = '91/30301';
const keeper = person('keeper', ['reporting.manage-regimes'], null);
const as = (actor = keeper, time = '10:00', day: CalendarDate = DAY) => db.context({ actor, clock: atTime(time, day) });
const RULE = 'network-stable-failures';
const COMPARED = {
  formKey: 'conditions',
  itemKey: 'network-stable',
  answer: 'yes',
  measurement: 'reporting.page-failures',
  operator: 'at-least',
  bound: 5,
} as const;
const WORDS = { source: 'Kết luận 5/KL', reasonVi: 'Báo mạng tốt mà nhiều yêu cầu hỏng', reasonEn: 'Said to work, but fails' };
const rulesOn = async (day: CalendarDate) => (await listMeasurementRules(as(reviewerOf('91'), '10:00', day), {})).rules;
const boundOn = async (day: CalendarDate) => (await rulesOn(day)).find(({ ruleKey }) => ruleKey === RULE)?.bound;

beforeAll(async () => {
  await loadMeasurementRules(db.context({ clock: atTime('00:00') }), {});
  for (const [commune, failures] of [
    [COMMUNE, 7],
    [WELL, 0],
  ] as const) {
    const pages = [{ page: '/', requests: 100, failures, durations: [50] }];
    await sendReadings(as(reporterOf(commune), '08:00'), { id: randomUUID(), area: commune, part: null, pages });
    const address = conditionsOf(commune, DAY);
    const document = await fullDocument(db, address, {});
    await submitReport(as(reporterOf(commune, 'committee')), { ...address, sendKey: sendKey(), baseRevision: 0, document });
  }
}, 60_000);

describe('rules of contradictions are kept by people (C-12)', () => {
  test('a trial over a day says what a rule would find, by name, and keeps nothing', async () => {
    const trial = await tryMeasurementRule(as(keeper, '12:00'), { day: DAY, ...COMPARED });
    expect(trial).toMatchObject({ reports: 2, answered: 2, unmeasured: 0, found: 1 });
    expect(trial.named).toMatchObject([{ area: COMMUNE, name: 'Phường Bình Đức', part: 'committee', value: 7, of: 100 }]);
    expect((await tryMeasurementRule(as(keeper, '12:00'), { day: DAY, ...COMPARED, bound: 8 })).found).toBe(0);
    const without = await tryMeasurementRule(as(keeper, '12:00'), { day: NEXT, ...COMPARED });
    expect([without.reports, without.found]).toEqual([0, 0]);
    const list = { day: DAY, provinceCode: '91', part: null, outcome: null, offset: 0 };
    expect((await listContradictions(as(reviewerOf('91')), list)).contradictions).toEqual([]);
  });

  test('a version holds from its day on and no earlier, with its source and who recorded it', async () => {
    await setMeasurementRule(as(), { ruleKey: RULE, validFrom: NEXT, ...COMPARED, bound: 9, ...WORDS });
    expect([await boundOn(DAY), await boundOn(NEXT)]).toEqual([5, 9]);
    const { versions, forms } = await listRuleVersions(as(), {});
    const ofRule = versions.filter(({ ruleKey }) => ruleKey === RULE);
    expect(ofRule).toMatchObject([
      { validFrom: NEXT, bound: 9, source: 'Kết luận 5/KL', recorderName: keeper.name, itemVi: expect.stringContaining('ạng') },
      { bound: 5, source: 'setting', recorderName: null },
    ]);
    expect(forms.find(({ formKey }) => formKey === 'conditions')?.items.map(({ key }) => key)).toContain('network-stable');
    const [line] = await db.owner<{ subject: object }>(
      "select subject from kernel.audit_line where action = 'reporting.set-measurement-rule' order by id desc limit 1",
    );
    expect(line?.subject).toMatchObject({ ruleKey: RULE, validFrom: NEXT, bound: 9 });
  });

  test('a rule that ends holds no more from its day on; a start brings the shipped one back no more', async () => {
    const end = { ruleKey: 'plan-02-tasks', validFrom: NEXT, source: 'Chưa phù hợp' };
    await endMeasurementRule(as(), end);
    await loadMeasurementRules(db.context({ clock: atTime('00:00', NEXT) }), {});
    const keysOn = async (day: CalendarDate) => (await rulesOn(day)).map(({ ruleKey }) => ruleKey);
    expect(await keysOn(DAY)).toContain('plan-02-tasks');
    expect(await keysOn(NEXT)).not.toContain('plan-02-tasks');
    await expect(endMeasurementRule(as(), { ...end, validFrom: addDays(NEXT, 1) })).rejects.toMatchObject({
      code: 'reporting/rule-not-found',
    });
    await expect(endMeasurementRule(as(), { ...end, ruleKey: 'no-such-rule' })).rejects.toMatchObject({
      code: 'reporting/rule-not-found',
    });
  });

  test('not in the past, not over a later version, and only what can be compared', async () => {
    const rule = { ruleKey: RULE, validFrom: addDays(NEXT, 5), ...COMPARED, ...WORDS };
    const refused = async (change: object, code: string) =>
      expect(setMeasurementRule(as(), { ...rule, ...change }), code).rejects.toMatchObject({ code: `reporting/${code}` });
    await refused({ validFrom: addDays(DAY, -1) }, 'rule-day-in-the-past');
    await refused({ validFrom: NEXT }, 'rule-changes-later');
    await refused({ itemKey: 'no-such-item' }, 'item-not-comparable');
    await refused({ formKey: 'no-such-form' }, 'item-not-comparable');
    await refused({ measurement: 'reporting.nothing' }, 'measurement-not-found');
    await refused({ bound: 101 }, 'bound-of-share');
    for (const blank of ['source', 'reasonVi', 'reasonEn'])
      await expect(setMeasurementRule(as(), { ...rule, [blank]: '    ' })).rejects.toMatchObject({
        code: 'kernel/invalid-input',
      });
    await expect(tryMeasurementRule(as(), { day: DAY, ...COMPARED, bound: 101 })).rejects.toMatchObject({
      code: 'reporting/bound-of-share',
    });
    for (const act of [
      () => setMeasurementRule(as(reviewerOf('91')), rule),
      () => tryMeasurementRule(as(reviewerOf('91')), { day: DAY, ...COMPARED }),
      () => listRuleVersions(as(reviewerOf('91')), {}),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });
});
