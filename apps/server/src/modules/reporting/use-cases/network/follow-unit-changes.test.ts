import { beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar';
import { abolishUnits, mergeUnits, unitHistory } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { type GivenAccount, givenIdentity } from '#test/identity/given-identity';
import { atTime, conditionsOf, DAY, fullDocument, givenNetwork, reporterOf, sendKey } from '#test/reporting/given-network';
import { keepUnitChanges } from '../../handlers/keep-unit-changes.ts';
import { tellOfAct } from '../../handlers/tell-senders.ts';
import { openPeriodsByTheClock } from '../../jobs/open-periods.ts';
import { readDayFacts } from '../read-day-facts.ts';
import { findLiveDay } from './find-live-day.ts';
import { followUnitChanges } from './follow-unit-changes.ts';
import { freezeDays } from './freeze-days.ts';
import { listTakenOver } from './list-taken-over.ts';
import { openPeriods } from './open-periods.ts';
import { readReport } from './read-report.ts';
import { saveDraft } from './save-draft.ts';
import { submitReport } from './submit-report.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
givenNetwork(db);
const at = (time: string, day: string = DAY) => db.context({ clock: atTime(time, day) });
const ACT = 'Nghị quyết 99/NQ-UBTVQH15';
/** Three communes of An Giang that become one, and two that are merged under the code of the first. */
const [DRAFTED, SENT, ENDS] = ['91/30292', '91/30301', '91/30307'] as const;
const [KEEPS_CODE, LOSES_CODE] = ['91/30316', '91/30325'] as const;
const NEW = '91/39999';
const [ENDS_NEXT, GOES_ON] = ['91/30376', '91/30385'] as const;

const codeOf = (area: string) => area.slice(3);
const unitOf = async (area: string) => {
  const unit = (await db.inTx(unitHistory)).unitWithCode(codeOf(area), addDays(DAY, -1));
  if (!unit?.parentId) throw new Error(`no unit ${area}`);
  return { unitId: unit.unitId, parentId: unit.parentId };
};

async function merge(areas: readonly string[], code: string, name: string) {
  const units = await Promise.all(areas.map(unitOf));
  const parentId = units[0]?.parentId as (typeof units)[number]['parentId'];
  const into = { name, code, parentId };
  await mergeUnits(at('10:00'), { unitIds: units.map(({ unitId }) => unitId), into, day: DAY, legalAct: ACT });
}

/** What the relay delivers, twice: it delivers at least once. */
async function hear(
  name: string = 'organisations.units-changed.v1',
  by: { readonly handle: typeof keepUnitChanges.handle } = keepUnitChanges,
) {
  const rows = await db.owner<{ payload: unknown }>('select payload from kernel.outbox where name = $1 order by id', [name]);
  const { clock } = at('10:01');
  for (const { payload } of [...rows, ...rows])
    await db.inTx((tx) => {
      const context = at('10:01');
      return by.handle(payload, { tx, actor: context.actor, clock, context: { ...context, tx } });
    });
}

const ledgerOf = (area: string) =>
  db.owner<{ key: string; state: string; unit: string | null }>(
    `select v.form_key as key, r.state, r.unit_id as unit from reporting.report r join reporting.form_version v using (form_version_no)
      where r.home_code = '91' and r.period_end = $1 and r.reporter = $2 order by 1`,
    [DAY, codeOf(area)],
  );
const statesOf = async (area: string) => (await ledgerOf(area)).map(({ state }) => state);

let committee: GivenAccount;
let neighbour: GivenAccount;
beforeAll(async () => {
  const role = 'commune-reporter';
  committee = await given.account({ roles: [{ role, area: ENDS, part: 'committee' }] });
  neighbour = await given.account({ roles: [{ role, area: GOES_ON }] });
});

describe('units that change while a period is open', () => {
  test('a merger: what is not sent is exempted with the act as reason, what was sent stays, the new unit is expected', async () => {
    const drafting = db.context({ actor: reporterOf(DRAFTED, 'committee'), clock: atTime('08:00') });
    const sending = db.context({ actor: reporterOf(SENT, 'committee'), clock: atTime('09:00') });
    const document = await fullDocument(db, conditionsOf(DRAFTED));
    await saveDraft(drafting, { ...conditionsOf(DRAFTED), baseRevision: 0, document, device: 'Máy một cửa' });
    await submitReport(sending, { ...conditionsOf(SENT), sendKey: sendKey(), baseRevision: 0, document });
    await merge([DRAFTED, SENT, ENDS], codeOf(NEW), 'Phường Hợp Nhất');
    await hear();
    expect(await followUnitChanges(at('10:02'), {})).toEqual({ exempted: 15, handedOver: 0, expected: 5 });
    expect(await statesOf(DRAFTED)).toEqual(Array(5).fill('exempt'));
    expect(await statesOf(SENT)).toEqual(Array(5).fill('exempt'));
    const kept = await readReport(at('10:03'), conditionsOf(SENT));
    expect([kept.sent?.answers, kept.punctuality]).toEqual([document.answers, 'on-time']);
    expect(await statesOf(NEW)).toEqual(Array(5).fill('expected'));
    const { actions } = await readReport(at('10:03'), conditionsOf(ENDS));
    expect(actions.at(-1)).toMatchObject({
      kind: 'exempted',
      reason: `Phường Long Xuyên không còn từ ngày 24/09/2025 theo ${ACT}; đơn vị tiếp nhận: Phường Hợp Nhất`,
    });
  });

  test('the people of a unit that is no more learn once, with the act as reason, that each report is exempted', async () => {
    await hear('reporting.report-acted-on.v1', tellOfAct);
    const rows = await db.owner<{ kind: string; title_vi: string; body_vi: string }>(
      'select kind, title_vi, body_vi from identity.message where account_id = $1',
      [committee.accountId],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['reporting.report-exempted', 'reporting.report-exempted']);
    expect(rows[0]?.body_vi).toContain(`theo ${ACT}; đơn vị tiếp nhận: Phường Hợp Nhất`);
    const [neighbours] = await db.owner<{ n: string }>('select count(*) as n from identity.message where account_id = $1', [
      neighbour.accountId,
    ]);
    expect(neighbours?.n).toBe('0');
  });

  test('followed again, also by two at once, nothing changes', async () => {
    const none = { exempted: 0, handedOver: 0, expected: 0 };
    await hear();
    expect(await Promise.all([1, 2].map(() => followUnitChanges(at('10:05'), {})))).toEqual([none, none]);
  });

  test('whoever takes over reads what was drafted and sent, of the own block; others do not', async () => {
    const place = { provinceCode: '91', reporter: codeOf(NEW) };
    const reader = db.context({ actor: reporterOf(NEW, 'committee'), clock: atTime('10:10') });
    const { reports } = await listTakenOver(reader, { ...place, part: 'committee' });
    expect(reports.map(({ reporter, formKey, isDraft, state }) => [reporter, formKey, isDraft, state])).toEqual([
      ['30292', 'conditions', true, 'exempt'],
      ['30301', 'conditions', false, 'exempt'],
    ]);
    expect(Object.keys(reports[0]?.document.answers ?? {}).length).toBeGreaterThan(10);
    await expect(listTakenOver(reader, { ...place, part: 'party' })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    const neighbour = db.context({ actor: reporterOf(KEEPS_CODE), clock: atTime('10:10') });
    await expect(listTakenOver(neighbour, { ...place, part: null })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    expect(await listTakenOver(neighbour, { provinceCode: '91', reporter: codeOf(KEEPS_CODE), part: null })).toEqual({
      reports: [],
    });
  });

  test('a new unit that bears the code of an old one goes on with its reports', async () => {
    const before = (await ledgerOf(KEEPS_CODE))[0]?.unit;
    await merge([KEEPS_CODE, LOSES_CODE], codeOf(KEEPS_CODE), 'Phường Cùng Mã');
    await hear();
    expect(await followUnitChanges(at('11:00'), {})).toEqual({ exempted: 5, handedOver: 5, expected: 0 });
    const after = await ledgerOf(KEEPS_CODE);
    expect(after.map(({ state }) => state)).toEqual(Array(5).fill('expected'));
    expect(after[0]?.unit).not.toBe(before);
    expect(await statesOf(LOSES_CODE)).toEqual(Array(5).fill('exempt'));
  });

  test('the lived day has the map of that day: new units count, units that are no more do not, and it is frozen so', async () => {
    const address = conditionsOf(NEW);
    const document = await fullDocument(db, address);
    const context = db.context({ actor: reporterOf(NEW, 'committee'), clock: atTime('12:00') });
    await submitReport(context, { ...address, sendKey: sendKey(), baseRevision: 0, document });
    const live = await db.inTx((tx) => findLiveDay(tx, DAY));
    const facts = await db.inTx((tx) => readDayFacts(tx, live?.id as NonNullable<typeof live>['id']));
    const codes = new Set(facts.communes.map(({ code }) => code));
    expect([codes.size, codes.has(codeOf(NEW)), codes.has(codeOf(ENDS))]).toEqual([3318, true, false]);
    expect((await freezeDays(at('16:01'), {})).frozen).toEqual([{ date: DAY, kind: 'cut-off' }]);
  });

  test('a change that lies ahead waits for its day, on which the new map is expected from the opening on', async () => {
    const next = addDays(DAY, 1);
    const { unitId } = await unitOf(ENDS_NEXT);
    const { unitId: heir } = await unitOf(GOES_ON);
    const address = conditionsOf(ENDS_NEXT);
    const document = await fullDocument(db, address);
    const sender = db.context({ actor: reporterOf(ENDS_NEXT, 'committee'), clock: atTime('15:00') });
    await submitReport(sender, { ...address, sendKey: sendKey(), baseRevision: 0, document });
    await abolishUnits(at('15:00'), { unitIds: [unitId], intoId: heir, day: next, legalAct: ACT });
    await hear();
    expect(await followUnitChanges(at('23:59'), {})).toMatchObject({ exempted: 0 });
    expect(new Set(await statesOf(ENDS_NEXT))).toEqual(new Set(['expected', 'sent']));
    await openPeriods(at('00:01', next), {});
    const job = at('00:01', next);
    await db.inTx((tx) => openPeriodsByTheClock.run({}, { tx, actor: job.actor, clock: job.clock, context: { ...job, tx } }));
    // Until 12:00 the day before is open: the commune owes it no longer, and what it sent of that day counts.
    expect(await statesOf(ENDS_NEXT)).toEqual(['exempt', 'exempt', 'exempt', 'exempt', 'sent']);
    const [row] = await db.owner<{ n: string }>(
      `select count(*) as n from reporting.report where period_end = $1 and reporter = $2`,
      [next, codeOf(ENDS_NEXT)],
    );
    expect(row?.n).toBe('0');
  });
});
