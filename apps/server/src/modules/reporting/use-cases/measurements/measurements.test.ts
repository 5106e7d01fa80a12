import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, type CalendarDate } from '#kernel/calendar';
import type { Actor } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { givenIdentity } from '#test/identity/given-identity';
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
import { dataDictionary } from '../data-dictionary.ts';
import { exemptReport } from '../network/decide-reports.ts';
import { submitReport } from '../network/submit-report.ts';
import { listMeasurements, readMeasuredEvents, readMeasuredValues } from './read-measurements.ts';
import { forgetReadings, sendReadings } from './send-readings.ts';

const db = useTestDatabase({ withUnits: true });
const identity = givenIdentity(db);
givenNetwork(db);
const nation = person('reader of the nation', ['reporting.read'], null);
const reviewer = reviewerOf('91');
const reporter = reporterOf(COMMUNE, 'committee');
const NEIGHBOUR = '91/30301';
const as = (actor: Actor, time = '17:00', day: CalendarDate = DAY) => db.context({ actor, clock: atTime(time, day) });

type Part = 'party' | 'committee' | null;
async function valuesOf(key: string, part: Part = null, day: CalendarDate = DAY, time = '17:00') {
  const { places } = await readMeasuredValues(as(reviewer, time), { key, first: day, last: day, part, provinceCode: '91' });
  return (area: string) => {
    const place = places.find((one) => one.area === area);
    return place && { value: place.value, of: place.of, why: place.why };
  };
}
const eventsOf = (key: string, area = COMMUNE, part: Part = null, day: CalendarDate = DAY) =>
  readMeasuredEvents(as(reviewer), { key, first: day, last: day, part, area, offset: 0 });

describe('accounts and sign-ins of a unit (C-12, R-06)', () => {
  const opened = [
    '2025-09-23T16:59:00Z',
    '2025-09-23T17:00:00Z',
    '2025-09-24T03:00:00Z',
    '2025-09-24T16:59:59Z',
    '2025-09-24T17:00:00Z',
  ];
  beforeAll(async () => {
    const reads = { role: 'viewer', area: COMMUNE } as const;
    const [twice, once, party] = [
      await identity.account({
        roles: [
          { ...reads, part: 'committee' },
          { role: 'commune-reporter', area: COMMUNE, part: 'committee' },
        ],
      }),
      await identity.account({ roles: [{ ...reads, part: null }] }),
      await identity.account({ roles: [{ ...reads, part: 'party' }] }),
    ];
    await identity.account({ roles: [{ role: 'province-reviewer', area: '91' }] });
    await identity.account({ roles: [{ role: 'leader', area: null }] });
    const sign = (accountId: string, at: string) =>
      db.owner(
        `insert into identity.session (id, token_digest, account_id, browser, opened_at, last_seen_at) values ($1, $1, $2, 'x', $3, $3)`,
        [randomUUID(), accountId, at],
      );
    // Before the day, at its first moment, within it, at its last, and at the first of the next, in Viet Nam.
    for (const at of opened) await sign(twice.accountId, at);
    await sign(once.accountId, '2025-09-22T03:00:00Z');
    await sign(party.accountId, '2025-09-24T05:00:00Z');
  }, 60_000);

  test('people with an appointment count once, of each block those for all blocks too; none is zero', async () => {
    const all = await valuesOf('identity.accounts-issued');
    expect([all(COMMUNE)?.value, all(NEIGHBOUR)]).toEqual([3, { value: 0, of: null, why: null }]);
    expect((await valuesOf('identity.accounts-issued', 'committee'))(COMMUNE)?.value).toBe(2);
    const { places } = await readMeasuredValues(as(nation), {
      key: 'identity.accounts-issued',
      first: DAY,
      last: DAY,
      part: null,
      provinceCode: null,
    });
    expect(places).toHaveLength(34);
    expect(places.find(({ area }) => area === '91')?.value).toBe(4);
  });

  test('of these, accounts that signed in on the day in Viet Nam; a unit without accounts has no value, which is not zero', async () => {
    const values = await valuesOf('identity.sign-ins');
    expect(values(COMMUNE)).toEqual({ value: 2, of: 3, why: null });
    expect(values(NEIGHBOUR)).toEqual({ value: null, of: null, why: 'no-accounts' });
    expect((await valuesOf('identity.sign-ins', 'party'))(COMMUNE)).toEqual({ value: 1, of: 2, why: null });
    expect((await valuesOf('identity.sign-ins', null, addDays(DAY, -1)))(COMMUNE)).toMatchObject({ value: 1, of: 3 });
    expect((await valuesOf('identity.sign-ins', null, addDays(DAY, -40)))(COMMUNE)?.why).toBe('no-longer-kept');
  });

  test('the raw events name nobody: accounts are numbered within the page', async () => {
    const sessions = await eventsOf('identity.sign-ins');
    expect(sessions.events.map(({ at }) => at)).toEqual([...opened.slice(1, 3), '2025-09-24T05:00:00Z', opened[3]].map(instant));
    expect(new Set(sessions.events.map(({ textEn }) => textEn))).toEqual(new Set(['Account 1 signed in', 'Account 2 signed in']));
    const accounts = await eventsOf('identity.accounts-issued');
    expect(accounts.events).toHaveLength(4);
    expect(JSON.stringify([sessions, accounts])).not.toMatch(/Thử|thu-nghiem|00-0/);
  });
});

const instant = (text: string | undefined) => new Date(text ?? '').toISOString();

describe('what browsers saw of the line', () => {
  const page = (requests: number, failures: number, durations: number[], name = '/reports/$day') => ({
    page: name,
    requests,
    failures,
    durations,
  });
  const send = (id: string, pages: ReturnType<typeof page>[], part: Part = 'committee', actor: Actor = reporter) =>
    sendReadings(as(actor, '09:00'), { id, area: COMMUNE, part, pages });

  test('three quarters of the requests were answered within this time; failures are a share of all requests', async () => {
    await send(randomUUID(), [page(4, 1, [100, 200, 900]), page(2, 0, [50, 60], '/')]);
    await send(randomUUID(), [page(3, 0, [300, 400, 7000])]);
    // 50 60 100 200 300 400 900 7000: the sixth of eight.
    expect((await valuesOf('reporting.page-response-time'))(COMMUNE)).toEqual({ value: 400, of: null, why: null });
    expect((await valuesOf('reporting.page-failures'))(COMMUNE)).toEqual({ value: 1, of: 9, why: null });
    expect((await valuesOf('reporting.page-failures'))(NEIGHBOUR)?.why).toBe('no-readings');
    expect((await valuesOf('reporting.page-failures', 'party'))(COMMUNE)?.why).toBe('no-readings');
    expect((await eventsOf('reporting.page-failures')).events).toHaveLength(3);
  });

  test('a sending that is repeated counts once; one that is not of the sender’s place is refused', async () => {
    const before = (await valuesOf('reporting.page-failures'))(COMMUNE);
    const id = randomUUID();
    expect(await send(id, [page(1, 0, [80])])).toEqual({ kept: 1 });
    expect(await send(id, [page(1, 0, [80])])).toEqual({ kept: 0 });
    expect((await valuesOf('reporting.page-failures'))(COMMUNE)?.of).toBe((before?.of ?? 0) + 1);
    for (const [actor, part] of [
      [reporterOf(NEIGHBOUR, 'committee'), 'committee'],
      [reporter, 'party'],
    ] as const)
      await expect(send(randomUUID(), [page(1, 0, [1])], part, actor)).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });

  test('it names nobody: no audit line says whose browser sent it; who is refused leaves one', async () => {
    const [own, stranger] = [
      { ...reporter, id: 'whose browser it is' },
      { ...reporterOf(NEIGHBOUR, 'committee'), id: 'stranger' },
    ];
    expect(await send(randomUUID(), [page(1, 0, [90])], 'committee', own)).toEqual({ kept: 1 });
    await expect(send(randomUUID(), [page(1, 0, [1])], 'committee', stranger)).rejects.toMatchObject({
      code: 'kernel/not-permitted',
    });
    const lines = await db.owner('select actor_id, action from kernel.audit_line where actor_id = any($1)', [
      [own.id, stranger.id],
    ]);
    expect(lines).toEqual([{ actor_id: stranger.id, action: 'kernel.action-refused' }]);
  });

  test('only requests that failed: there is no time, and the reason says so', async () => {
    await sendReadings(as(reporterOf(NEIGHBOUR), '09:00'), {
      id: randomUUID(),
      area: NEIGHBOUR,
      part: null,
      pages: [page(2, 5, [])],
    });
    expect((await valuesOf('reporting.page-response-time'))(NEIGHBOUR)?.why).toBe('none-answered');
    expect((await valuesOf('reporting.page-failures'))(NEIGHBOUR)).toEqual({ value: 2, of: 2, why: null });
  });

  test('an address of a page, which may hold content, is not taken', async () => {
    await expect(send(randomUUID(), [page(1, 0, [1], '/units?search=abc')])).rejects.toMatchObject({
      code: 'kernel/invalid-input',
    });
  });

  test('readings of a hundred days ago are forgotten, and nothing is measured of them', async () => {
    const context = db.context({ clock: atTime('17:00', addDays(DAY, 101)) });
    await forgetReadings(context, {});
    expect(await db.owner('select 1 from reporting.line_reading')).toEqual([]);
    const key = 'reporting.page-failures';
    const { places } = await readMeasuredValues(context, { key, first: DAY, last: DAY, part: null, provinceCode: '91' });
    expect(new Set(places.map(({ why }) => why))).toEqual(new Set(['no-longer-kept']));
  });
});

describe('reports on time', () => {
  const send = async (commune: string, time: string) => {
    const address = conditionsOf(commune);
    const document = await fullDocument(db, address);
    await submitReport(as(reporterOf(commune, 'committee'), time), { ...address, sendKey: sendKey(), baseRevision: 0, document });
  };
  beforeAll(async () => {
    await send(COMMUNE, '10:00');
    await send(NEIGHBOUR, '16:30');
    await exemptReport(as(reviewer, '11:00'), { ...conditionsOf('91/30313'), reason: 'Bão lũ', exempt: true });
  }, 60_000);

  test('of the reports due: sent in time; before the first is due there is no value, which is not zero', async () => {
    const values = await valuesOf('reporting.reports-on-time');
    // Each commune owes five reports: conditions and one of each block.
    expect([COMMUNE, NEIGHBOUR, '91/30313'].map((area) => values(area))).toEqual([
      { value: 1, of: 5, why: null },
      { value: 0, of: 5, why: null },
      { value: 0, of: 4, why: null },
    ]);
    expect((await valuesOf('reporting.reports-on-time', null, DAY, '15:59'))(COMMUNE)?.why).toBe('none-due');
    expect((await valuesOf('reporting.reports-on-time', 'party'))(COMMUNE)).toMatchObject({ value: 0, of: 1 });
  });

  test('of a province its communes and itself; each due report is an event', async () => {
    const key = 'reporting.reports-on-time';
    const { events, nextOffset, value, of } = await eventsOf(key, '91');
    expect([value, of, events.length, nextOffset]).toEqual([1, 102 * 5 + 4 - 1, 100, 100]);
    const own = await eventsOf(key);
    expect(own.events.filter(({ textEn }) => textEn.endsWith('sent on time'))).toHaveLength(own.value ?? -1);
    expect([own.events.length, own.name]).toEqual([own.of, 'Phường Bình Đức']);
  });
});

describe('measuring', () => {
  const span = { first: DAY, last: DAY, part: null };
  test('at least seven figures are taken from the product’s own operation, each with its definition', async () => {
    const { measurements } = await listMeasurements(as(reporter), {});
    expect(measurements.map(({ key }) => key)).toEqual([
      'identity.accounts-issued',
      'identity.sign-ins',
      'reporting.page-response-time',
      'reporting.page-failures',
      'reporting.reports-on-time',
      'monitoring.tasks-updated',
      'monitoring.offices-directing',
    ]);
    const entries = (await db.inTx(dataDictionary)).filter(({ source }) => source === 'measured');
    expect(entries.map(({ key, rule }) => [key, rule])).toEqual(measurements.map(({ key, rule }) => [key, rule]));
    for (const { rule, validFrom } of measurements)
      expect([rule, validFrom]).toEqual([expect.stringMatching(/^MEA-\d{3}$/), '2025-07-01']);
  });

  test('a day that lies ahead has no value', async () => {
    const { measurements } = await listMeasurements(as(reporter), {});
    for (const { key } of measurements) expect((await valuesOf(key, null, addDays(DAY, 1)))(COMMUNE)?.why).toBe('not-yet');
  });

  test.each<[string, Actor, string | null, Part]>([
    ['the nation, to a province', reviewer, null, null],
    ['a province, to another', reviewerOf('89'), '91', null],
    ['all blocks, to one', person('party of An Giang', ['reporting.read'], '91', 'party'), '91', null],
    ['a province, to its commune', reporter, '91', 'committee'],
  ])('%s, is refused', async (_what, actor, provinceCode, part) => {
    const wanted = { key: 'identity.accounts-issued', first: DAY, last: DAY, part, provinceCode };
    await expect(readMeasuredValues(as(actor), wanted)).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });

  test('a commune sees the events of its own place and block, of no other', async () => {
    const wanted = { key: 'identity.accounts-issued', ...span, offset: 0 };
    await readMeasuredEvents(as(reporter), { ...wanted, area: COMMUNE, part: 'committee' });
    for (const other of [
      { area: NEIGHBOUR, part: 'committee' as const },
      { area: COMMUNE, part: null },
    ])
      await expect(readMeasuredEvents(as(reporter), { ...wanted, ...other })).rejects.toMatchObject({
        code: 'kernel/not-permitted',
      });
  });

  test('what nobody measures is not found; more than a month is too long', async () => {
    const wanted = { provinceCode: '91', part: null };
    const key = 'identity.accounts-issued';
    await expect(
      readMeasuredValues(as(reviewer), { ...wanted, key: 'identity.no-such', first: DAY, last: DAY }),
    ).rejects.toMatchObject({
      code: 'reporting/measurement-not-found',
    });
    for (const last of [addDays(DAY, 31), addDays(DAY, -1)])
      await expect(readMeasuredValues(as(reviewer), { ...wanted, key, first: DAY, last })).rejects.toMatchObject({
        code: 'reporting/span-too-long',
      });
  });
});
