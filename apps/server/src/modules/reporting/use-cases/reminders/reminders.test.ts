import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CalendarDate, calendarDate } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { type GivenAccount, givenIdentity } from '#test/identity/given-identity';
import { official } from '#test/monitoring/officials';
import {
  atTime,
  COMMUNE,
  conditionsOf,
  DAY,
  fullDocument,
  givenNetwork,
  returnReport,
  sendKey,
  submitReport,
} from '#test/reporting/given-network';
import { dueReminders, reminderKey } from '../../domain/reminders/due-reminders.ts';
import { tellOfAct, tellOfReturn } from '../../handlers/tell-senders.ts';
import { exemptReport, reopenReport } from '../network/decide-reports.ts';
import { sendReminders } from './send-reminders.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
givenNetwork(db);
const OTHER = '91/30307';
let all: GivenAccount;
let committee: GivenAccount;
let both: GivenAccount;
let reviewer: GivenAccount;
beforeAll(async () => {
  const role = 'commune-reporter';
  all = await given.account({ roles: [{ role, area: COMMUNE }] });
  committee = await given.account({ roles: [{ role, area: COMMUNE, part: 'committee' }] });
  both = await given.account({
    roles: [
      { role, area: COMMUNE, part: 'party' },
      { role, area: OTHER, part: 'party' },
    ],
  });
  reviewer = await given.account({ roles: [{ role: 'province-reviewer', area: '91' }] });
});
beforeEach(async () => {
  await db.owner('delete from identity.message; delete from reporting.reminder_sent');
});

const remind = (time: string, day: string = DAY) => db.inTx((tx) => sendReminders({ tx, clock: atTime(time, day) }));
const told = async ({ accountId }: GivenAccount) =>
  db.owner<{ kind: string; title_vi: string; body_vi: string; link: string }>(
    'select kind, title_vi, body_vi, link from identity.message where account_id = $1 order by id',
    [accountId],
  );
const put = (state: string, where = 'true') =>
  db.owner(`update reporting.report set state = $1 where period_end = $2 and reporter in ('30292', '30307') and ${where}`, [
    state,
    DAY,
  ]);

describe('reminders of reports', () => {
  test('an hour before it is due, each who may send gets one message with all that lacks in their places and blocks', async () => {
    await remind('14:59');
    expect(await told(all)).toEqual([]);
    await remind('15:00');
    expect(await told(all)).toMatchObject([
      {
        kind: 'reporting.report-reminder',
        title_vi: 'Còn 5 báo cáo của kỳ 24/9/2025 chưa gửi, hạn 16:00 ngày 24/9/2025',
        link: `/own-reports/${DAY}/${COMMUNE}`,
      },
    ]);
    expect((await told(committee))[0]?.title_vi).toMatch(/^Còn 2 báo cáo/);
    expect(await told(both)).toMatchObject([{ title_vi: expect.stringMatching(/^Còn 2 báo cáo/), link: '/own-reports' }]);
    expect((await told(both))[0]?.body_vi).toMatch(/\(Phường Bình Đức\)[\s\S]*\(/);
  });

  test('nothing goes out twice: not in the next minute, not by two at once, not after a try that was undone', async () => {
    await expect(
      db.inTx(async (tx) => {
        await sendReminders({ tx, clock: atTime('15:00') });
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect(await told(all)).toEqual([]);
    await Promise.all([remind('15:00'), remind('15:00')]);
    await remind('15:01');
    await remind('15:59');
    expect(await told(all)).toHaveLength(1);
  });

  test('who reviews in a province learns after the cut-off how many units lack what', async () => {
    await remind('15:59');
    expect(await told(reviewer)).toEqual([]);
    await remind('16:15');
    const [summary] = await told(reviewer);
    expect(summary).toMatchObject({ kind: 'reporting.reports-missing', link: `/review/91/${DAY}` });
    const [counted] = await db.owner<{ units: number; count: number }>(
      "select count(distinct r.reporter)::int as units, count(*)::int as count from reporting.report r where r.home_code = '91' and length(r.reporter) = 5",
    );
    expect(summary?.title_vi).toBe(`Kỳ 24/9/2025: ${counted?.units} đơn vị chưa gửi đủ báo cáo (${counted?.count} báo cáo)`);
    expect(summary?.body_vi).toContain('đơn vị khác');
  });

  test('after the period has closed nobody is reminded', async () => {
    await remind('12:00', '2025-09-25');
    expect(await told(all)).toEqual([]);
  });

  test('no report that is sent, approved or exempt is ever reminded, one that was returned is', async () => {
    const state = fc.constantFrom('expected', 'sent', 'returned', 'approved', 'exempt');
    const parts = ['party', 'council', 'committee', 'front'];
    await fc.assert(
      fc.asyncProperty(fc.tuple(state, state, state, state), async (states) => {
        await db.owner('delete from identity.message; delete from reporting.reminder_sent');
        for (const [at, one] of states.entries()) await put(one, `part = '${parts[at]}'`);
        await remind('15:00');
        const lacking = states.flatMap((one, at) =>
          one === 'expected' || one === 'returned' ? (parts[at] === 'committee' ? [1, 1] : [1]) : [],
        );
        const messages = await told(all);
        expect(messages.map(({ title_vi }) => title_vi.split(' ')[1])).toEqual(lacking.length > 0 ? [`${lacking.length}`] : []);
      }),
      { numRuns: 4 },
    );
    await put('expected');
  }, 30_000);

  test('the whole nation takes no more statements than one commune', async () => {
    const counted = await db.inTx(async (tx) => {
      let statements = 0;
      const counting = {
        ...tx,
        query: (...query: Parameters<typeof tx.query>) => {
          statements += 1;
          return tx.query(...query);
        },
      } as typeof tx;
      await sendReminders({ tx: counting, clock: atTime('15:00') });
      return statements;
    });
    expect(counted).toBeLessThanOrEqual(20);
  });
});

describe('which reminders are due', () => {
  const window = { opensAt: '2025-09-23T17:00:00.000Z', dueAt: '2025-09-24T09:00:00.000Z', closesAt: '2025-09-25T05:00:00.000Z' };
  const period = (...minutes: number[]) => ({
    regimeNo: 1,
    periodEnd: calendarDate('2025-09-24') as CalendarDate,
    window,
    reminders: minutes.map((minutesAfterDue) => ({ to: 'reporter' as const, minutesAfterDue })),
  });
  const at = (time: string) => new Date(`2025-09-24T${time}:00Z`);

  test('of several that came while nothing ran only the latest goes out', () => {
    const { send, passOver } = dueReminders([period(-60, -30, 15)], new Set(), at('09:20'));
    expect(send.map(({ minutesAfterDue }) => minutesAfterDue)).toEqual([15]);
    expect(passOver.map(({ minutesAfterDue }) => minutesAfterDue)).toEqual([-60, -30]);
  });

  test('each goes out once, at its moment or later, whatever the moments the clock stops at', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -600, max: 600 }), { maxLength: 6 }),
        fc.array(fc.integer({ min: 0, max: 1400 }), { maxLength: 30 }),
        (minutes, stops) => {
          const known = new Set<string>();
          for (const stop of stops.toSorted((left, right) => left - right)) {
            const now = new Date(Date.parse(window.opensAt) + stop * 60_000);
            const { send, passOver } = dueReminders([period(...minutes)], known, now);
            for (const one of [...send, ...passOver]) {
              expect(known.has(reminderKey(one))).toBe(false);
              expect(Date.parse(window.dueAt) + one.minutesAfterDue * 60_000).toBeLessThanOrEqual(now.getTime());
              known.add(reminderKey(one));
            }
          }
        },
      ),
    );
  });
});

describe('what was done with a report is told (issue of the reporting network, section 2)', () => {
  const run = async (name: string, subscriber: typeof tellOfReturn) => {
    const events = await db.owner<{ payload: unknown }>('select payload from kernel.outbox where name = $1 order by at', [name]);
    const context = db.context({ clock: atTime('17:00') });
    for (const { payload } of events)
      await db.inTx((tx) =>
        subscriber.handle(payload, { tx, actor: context.actor, clock: context.clock, context: { ...context, tx } }),
      );
    return events.length;
  };

  test('a return tells the sender and all who may send there why, once, and nobody else', async () => {
    const sender = await given.account();
    const actor = {
      ...official('x', ['reporting.submit', 'reporting.read'], { area: COMMUNE, part: null }),
      id: sender.accountId,
    };
    const address = conditionsOf();
    const document = await fullDocument(db, address);
    const { revision } = await submitReport(db.context({ actor, clock: atTime('15:00') }), {
      ...address,
      sendKey: sendKey(),
      baseRevision: 0,
      document,
    });
    await returnReport(db.context({ clock: atTime('16:30') }), { ...address, revision, reason: 'Sai địa chỉ trung tâm' });
    expect(await run('reporting.report-returned.v1', tellOfReturn)).toBe(1);
    await run('reporting.report-returned.v1', tellOfReturn);
    for (const account of [sender, all, committee])
      expect(await told(account)).toMatchObject([
        { kind: 'reporting.report-returned', body_vi: 'Phường Bình Đức\nLý do: Sai địa chỉ trung tâm' },
      ]);
    expect([...(await told(both)), ...(await told(reviewer))]).toEqual([]);
  });

  test('a reopening, an exemption and its end are told likewise', async () => {
    const address = { ...conditionsOf(OTHER), part: 'party' as const, formKey: 'commune-party' };
    const as = db.context({ clock: atTime('16:30') });
    await reopenReport(as, { ...address, reason: 'mất điện', until: '2025-09-25T10:00:00Z' });
    await exemptReport(as, { ...address, reason: 'bão', exempt: true });
    await exemptReport(as, { ...address, reason: 'đã hết bão', exempt: false });
    expect(await run('reporting.report-acted-on.v1', tellOfAct)).toBe(3);
    expect((await told(both)).map(({ kind }) => kind).toSorted()).toEqual([
      'reporting.exemption-ended',
      'reporting.report-exempted',
      'reporting.report-reopened',
    ]);
  });
});
