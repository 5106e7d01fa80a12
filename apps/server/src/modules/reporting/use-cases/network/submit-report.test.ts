import { describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar';
import { homeCode } from '#kernel/ids';
import { useTestDatabase } from '#test/harness';
import {
  atTime,
  COMMUNE,
  conditionsOf,
  DAY,
  fullDocument,
  givenNetwork,
  reporterOf,
  sendKey,
} from '#test/reporting/given-network';
import { sendReport } from '../../queries/network/report-queries.ts';
import { suggestStatements } from '../themes/suggest-statements.ts';
import { openPeriods } from './open-periods.ts';
import { readReport } from './read-report.ts';
import { saveDraft } from './save-draft.ts';
import { submitReport } from './submit-report.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
const reporter = reporterOf(COMMUNE, 'committee');
const as = (time = '10:00', actor = reporter, day: string = DAY) => db.context({ actor, clock: atTime(time, day) });

describe('the ledger of expected reports (R-02, architecture §3.3)', () => {
  test('a row for each form and unit is written when the period opens: 5 forms of 3,321 communes, 4 of 34 provinces', async () => {
    const [row] = await db.owner<{ communes: string; provinces: string }>(
      `select count(*) filter (where length(reporter) = 5) as communes, count(*) filter (where length(reporter) = 2) as provinces from reporting.report where period_end = $1`,
      [DAY],
    );
    expect(row).toEqual({ communes: String(5 * 3321), provinces: String(4 * 34) });
  });

  test('a period is opened once, also by two at once', async () => {
    const next = addDays(DAY, 1);
    const both = await Promise.all([1, 2].map(() => openPeriods(db.context({ clock: atTime('00:05', next) }), {})));
    expect(both.map(({ opened }) => opened).sort((one, other) => one - other)).toEqual([0, 2]);
    const [row] = await db.owner<{ n: string }>('select count(*) as n from reporting.report where period_end = $1', [next]);
    expect(row?.n).toBe(String(5 * 3321 + 4 * 34));
  });
});

describe('sending a report (R-01, C-19)', () => {
  test('it counts from that moment, with its answers in columns and the document kept as evidence (R-07, R-08)', async () => {
    const address = conditionsOf('91/30316');
    const actor = reporterOf('91/30316', 'committee');
    const whole = await fullDocument(db, address);
    const [first = '', second = ''] = Object.keys(whole.answers);
    const document = await fullDocument(
      db,
      address,
      { [first]: { kind: 'yes-no', value: false }, [second]: { kind: 'not-applicable', reason: 'Chờ hướng dẫn của Trung ương' } },
      { statements: [{ kind: 'obstacle', text: 'Đường truyền yếu', itemKey: first }] },
    );
    await submitReport(as('15:59', actor), { ...address, sendKey: sendKey(), baseRevision: 0, document });
    const kept = await readReport(as('16:30', actor), address);
    expect(kept).toMatchObject({
      state: 'sent',
      revision: 1,
      punctuality: 'on-time',
      sentAt: '2025-09-24T08:59:00.000Z',
      sent: document,
    });
    const [row] = await db.owner(
      `select marks, yes_no, statement_kinds, statements from reporting.report where home_code = '91' and reporter = '30316' and period_end = $1 and state = 'sent'`,
      [DAY],
    );
    expect(row).toEqual({
      marks: `an${'a'.repeat(14)}`,
      yes_no: [0, null, ...Array.from({ length: 14 }, () => 1)],
      statement_kinds: [`obstacle:${first}`],
      statements: ['Đường truyền yếu'],
    });
    const wordings = async (part: 'committee' | 'party') => {
      const asked = {
        provinceCode: homeCode('91'),
        reporter: '30316',
        part,
        text: 'Đường truyền',
        block: 'general',
        kind: 'obstacle',
      } as const;
      return (await suggestStatements(as('16:30', reporterOf('91/30316', part)), asked)).wordings;
    };
    expect(await wordings('committee')).toContainEqual({ text: 'Đường truyền yếu', origin: 'own' });
    expect(await wordings('party')).not.toContainEqual({ text: 'Đường truyền yếu', origin: 'own' });
  });

  test('the same sending again, over a bad line, is one', async () => {
    const address = conditionsOf('91/30325');
    const actor = reporterOf('91/30325', 'committee');
    const input = { ...address, sendKey: sendKey(), baseRevision: 0, document: await fullDocument(db, address) };
    const [one, other] = [await submitReport(as('10:00', actor), input), await submitReport(as('11:00', actor), input)];
    expect([one.revision, one.isRepeat, other.revision, other.isRepeat]).toEqual([1, false, 1, true]);
    expect(other.sentAt).toBe(one.sentAt);
    expect((await readReport(as('12:00', actor), address)).actions.map(({ kind }) => kind)).toEqual(['sent']);
  });

  test('the same sending twice at once, since the first was not answered yet, is one; neither is told of a change', async () => {
    const address = conditionsOf('91/30352');
    const actor = reporterOf('91/30352', 'committee');
    const input = { ...address, sendKey: sendKey(), document: await fullDocument(db, address) };
    for (const [baseRevision, key] of [
      [0, sendKey()],
      [null, sendKey()],
    ] as const) {
      const sending = { ...input, sendKey: key, baseRevision };
      const both = await Promise.all(Array.from({ length: 4 }, () => submitReport(as('10:00', actor), sending)));
      expect(both.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1);
    }
    expect((await readReport(as('10:01', actor), address)).actions).toHaveLength(2);
  });

  test('its statements, and those of a draft, are planned once for a connection, however many partitions the years have', async () => {
    const address = conditionsOf('91/30589');
    const actor = reporterOf('91/30589', 'committee');
    const document = await fullDocument(db, address);
    for (const baseRevision of [0, 1, 2])
      await submitReport(as('10:00', actor), { ...address, sendKey: sendKey(), baseRevision, document });
    await saveDraft(as('10:05', actor), { ...address, baseRevision: 0, document, device: 'Máy một cửa' });
    const plans = await db.inTx((tx) =>
      tx.queryArrays({
        text: `select name, custom_plans::int from pg_prepared_statements
          where name in ('reporting.lock_report', 'reporting.save_draft', 'reporting.send_report') order by name`,
        rowMode: 'array',
      }),
    );
    expect(plans).toEqual([
      ['reporting.lock_report', 0],
      ['reporting.save_draft', 0],
      ['reporting.send_report', 0],
    ]);
  });

  test('what is kept for a report that nobody owes fails, though nobody waits for the answer before the commit', async () => {
    const sentAt = '2025-09-24T03:00:00.000Z';
    const keep = db.inTx((tx) =>
      sendReport(
        tx,
        homeCode('91'),
        DAY,
        1,
        'nowhere',
        sendKey(),
        sentAt,
        'a',
        'A',
        '{}',
        0,
        '',
        [],
        null,
        null,
        [],
        [],
        0,
        null,
      ),
    );
    await expect(keep).rejects.toMatchObject({ code: '23502', column: 'revision' });
  });

  test('two who send at once: one counts, the other is told that the report changed meanwhile', async () => {
    const address = conditionsOf('91/30301');
    const actor = reporterOf('91/30301', 'committee');
    const document = await fullDocument(db, address);
    const results = await Promise.allSettled(
      [sendKey(), sendKey()].map((key) =>
        submitReport(as('10:00', actor), { ...address, sendKey: key, baseRevision: 0, document }),
      ),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'reporting/changed-meanwhile' },
    });
  });

  test('a missing answer is refused with the item named, and nothing is kept', async () => {
    const address = conditionsOf();
    const document = await fullDocument(db, address);
    const [first = '', ...others] = Object.keys(document.answers);
    const answers = Object.fromEntries(others.map((key) => [key, document.answers[key] ?? null]));
    await expect(
      submitReport(as(), { ...address, sendKey: sendKey(), baseRevision: 0, document: { ...document, answers } }),
    ).rejects.toMatchObject({ code: 'reporting/document-faulty', params: { faults: [{ code: 'missing', itemKey: first }] } });
    expect((await readReport(as(), address)).revision).toBe(0);
  });

  test('before the period opens and after it closes it is refused; at the due moment it is on time, later late', async () => {
    const late = conditionsOf('91/30337');
    const actor = reporterOf('91/30337', 'committee');
    const document = await fullDocument(db, late);
    const send = (time: string, day: string) =>
      submitReport(as(time, actor, day), { ...late, sendKey: sendKey(), baseRevision: 0, document });
    await expect(send('23:59', '2025-09-23')).rejects.toMatchObject({ code: 'reporting/not-open-yet' });
    await expect(send('12:00', '2025-09-25')).rejects.toMatchObject({ code: 'reporting/closed' });
    await send('16:01', DAY);
    expect((await readReport(as('17:00', actor), late)).punctuality).toBe('late');
    const onTime = conditionsOf('91/30307');
    const other = reporterOf('91/30307', 'committee');
    await submitReport(as('16:00', other), {
      ...onTime,
      sendKey: sendKey(),
      baseRevision: 0,
      document: await fullDocument(db, onTime),
    });
    expect((await readReport(as('17:00', other), onTime)).punctuality).toBe('on-time');
  });

  test('only the block itself sends for its place: no other block, commune or province (permissions)', async () => {
    const address = conditionsOf();
    const document = await fullDocument(db, address);
    for (const actor of [reporterOf(COMMUNE, 'party'), reporterOf('91/30316', 'committee'), reporterOf('89', 'committee')]) {
      await expect(
        submitReport(as('10:00', actor), { ...address, sendKey: sendKey(), baseRevision: 0, document }),
      ).rejects.toMatchObject({ code: 'kernel/not-permitted' });
      await expect(readReport(as('10:00', actor), address)).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    }
  });

  test('who names another province to reach its commune, or another block to reach its form, finds nothing', async () => {
    const strange = { ...conditionsOf('89/30292') };
    await expect(readReport(as('10:00', reporterOf('89')), strange)).rejects.toMatchObject({
      code: 'reporting/report-not-found',
    });
    const otherBlock = { ...conditionsOf(), part: 'party' as const };
    await expect(readReport(as('10:00', reporterOf(COMMUNE, 'party')), otherBlock)).rejects.toMatchObject({
      code: 'reporting/report-not-found',
    });
  });
});

describe('drafts (R-04, K-07)', () => {
  const address = conditionsOf('91/30341');
  const actor = reporterOf('91/30341', 'committee');
  const colleague = { ...reporterOf('91/30341', 'committee'), id: 'colleague', name: 'Đồng nghiệp' };
  const document = { answers: {}, carried: [], statements: [], reasons: {}, secondsSpent: 5 };

  test('a colleague sees the draft, and who saves over another is told with what stands now', async () => {
    const first = await saveDraft(as('09:00', actor), { ...address, baseRevision: 0, document, device: 'Máy một cửa' });
    expect((await readReport(as('09:05', colleague), address)).draft).toMatchObject({
      revision: 1,
      savedByName: actor.name,
      device: 'Máy một cửa',
    });
    await saveDraft(as('09:10', colleague), {
      ...address,
      baseRevision: first.revision,
      document: { ...document, secondsSpent: 9 },
      device: 'Điện thoại',
    });
    await expect(
      saveDraft(as('09:20', actor), { ...address, baseRevision: first.revision, document, device: 'Máy một cửa' }),
    ).rejects.toMatchObject({
      code: 'reporting/changed-meanwhile',
      params: { draft: { revision: 2, savedByName: 'Đồng nghiệp' } },
    });
  });

  test('a draft that the sender has not seen is not thrown away by the sending, but told; one that was seen goes', async () => {
    const seen = conditionsOf('91/30346');
    const sender = reporterOf('91/30346', 'committee');
    const whole = await fullDocument(db, seen);
    const send = (baseDraft: number) =>
      submitReport(as('10:30', sender), { ...seen, sendKey: sendKey(), baseRevision: 0, baseDraft, document: whole });
    const own = await saveDraft(as('10:10', sender), { ...seen, baseRevision: 0, document, device: 'Máy một cửa' });
    await expect(send(0)).rejects.toMatchObject({
      code: 'reporting/changed-meanwhile',
      params: { draft: { revision: own.revision, savedByName: sender.name } },
    });
    expect(await send(own.revision)).toMatchObject({ revision: 1 });
  });

  test('it goes when the report is sent', async () => {
    await submitReport(as('10:00', actor), {
      ...address,
      sendKey: sendKey(),
      baseRevision: 0,
      document: await fullDocument(db, address),
    });
    expect((await readReport(as('10:01', colleague), address)).draft).toBeNull();
  });
});

test('the answers of the day before are offered to take over, marked as carried when they are confirmed (R-05)', async () => {
  const next = addDays(DAY, 1);
  const actor = reporterOf('91/30313', 'committee');
  const today = conditionsOf('91/30313');
  const document = await fullDocument(db, today, { 'computers-enough': { kind: 'yes-no', value: false } });
  await submitReport(as('10:00', actor), { ...today, sendKey: sendKey(), baseRevision: 0, document });
  const tomorrow = conditionsOf('91/30313', next);
  const offered = (await readReport(as('08:00', actor, next), tomorrow)).previous;
  expect(offered).toMatchObject({ periodEnd: DAY, document: { answers: document.answers } });
  await submitReport(as('08:01', actor, next), {
    ...tomorrow,
    sendKey: sendKey(),
    baseRevision: 0,
    document: { ...document, carried: Object.keys(document.answers) },
  });
  const [row] = await db.owner<{ marks: string }>(
    `select marks from reporting.report where home_code = '91' and period_end = $1 and reporter = '30313' and part = 'committee' and yes_no is not null`,
    [next],
  );
  expect(row?.marks).toBe('c'.repeat(16));
});
