import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { Type } from 'typebox';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createLog } from '#kernel/log';
import { defineJob, requestJob } from '#kernel/outbox';
import { startWorker } from '#kernel/worker';
import { useTestDatabase } from '#test/harness';
import { type GivenAccount, givenIdentity, identityConfig } from '#test/identity/given-identity';
import { smtpServerForTest } from '#test/identity/message-servers';
import { official } from '#test/monitoring/officials';
import { bindChannels } from '../../channels/channels.ts';
import { defineMessage } from '../../domain/messages/message-kind.ts';
import { deliverMessagesByTheClock } from '../../jobs/messages/deliver-messages.ts';
import { sendAddressCode } from '../../jobs/messages/send-address-code.ts';
import { setAddress, tryAddressCode } from './addresses.ts';
import { deliverMessages } from './deliver-messages.ts';
import { messageAbout, sendMessages } from './send-messages.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const texts = { vi: 'Việc số {no}', en: 'Task {no}' };
const plain = defineMessage({
  key: 'identity.plain-of-outage',
  label: texts,
  title: texts,
  body: texts,
  names: ['no'],
  mustArrive: true,
  usually: { email: true, sms: false },
  gathers: false,
});
let smtp: Awaited<ReturnType<typeof smtpServerForTest>>;
let people: GivenAccount[] = [];
let now = new Date('2025-09-24T03:00:00Z');
const clock = { now: () => now };
const pass = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const withMail = (url: string) => bindChannels(identityConfig({ SMTP_URL: url, SMTP_FROM: 'Thông Suốt <bao@ts.example>' }));
const deliver = () => deliverMessages({ context: db.context({ clock }), clock });
const tell = (to: readonly GivenAccount[]) =>
  db.inTx((tx) =>
    sendMessages(
      { tx, clock },
      to.map(({ accountId }) => ({ to: accountId, message: messageAbout(plain, accountId, '/messages', { no: 1 }) })),
    ),
  );
const states = () =>
  db.owner<{ state: string; attempts: number; reason: string | null; batch: string | null; due: boolean }>(
    'select state, attempts, reason, batch, next_at <= $1 as due from identity.message_delivery order by attempts desc, account_id',
    [now],
  );

/** Somebody with a confirmed address. */
async function reachable(no: number): Promise<GivenAccount> {
  const person = await given.account();
  const context = db.context({ actor: { ...official('x', []), id: person.accountId }, clock });
  await setAddress(context, { channel: 'email', address: `nguoi-${no}@don-vi.example` });
  await db.inTx((tx) =>
    sendAddressCode.run({ accountId: person.accountId, channel: 'email' }, { tx, actor: context.actor, clock, context }),
  );
  const content = smtp.received.at(-1)?.content.replace(/[\s\S]*?\r\n\r\n/, '') ?? '';
  const [code = ''] = /\b\d{6}\b/.exec(content) ?? [];
  expect(await tryAddressCode(context, { channel: 'email', code })).toEqual({ isConfirmed: true });
  return person;
}

beforeAll(async () => {
  smtp = await smtpServerForTest();
  await withMail(smtp.url);
  people = [await reachable(1), await reachable(2), await reachable(3)];
});
afterAll(() => smtp.close());
beforeEach(async () => {
  now = new Date(now.getTime() + 86_400_000);
  now.setUTCHours(3, 0, 0, 0);
  smtp.received.length = 0;
  await db.owner('delete from identity.message_delivery; delete from identity.message');
});

test.each([
  ['unreachable', () => 'smtp://127.0.0.1:9'],
  ['sign-in-refused', () => smtp.url.replace('//', '//ai-do:sai@')],
])(
  'a server that is away (%s) is tried with one letter a round; the others wait untried and leave first',
  async (reason, url) => {
    await withMail(url());
    await tell(people);
    expect(await deliver()).toBe(0);
    const untried = { state: 'waiting', attempts: 0, reason: null, batch: null, due: true };
    expect(await states()).toEqual([
      { state: 'failed', attempts: 1, reason, batch: expect.any(String), due: false },
      untried,
      untried,
    ]);
    await withMail(smtp.url);
    expect(await deliver()).toBe(2);
    pass(1);
    expect(await deliver()).toBe(1);
    expect(new Set(smtp.received.flatMap(({ to }) => to)).size).toBe(3);
  },
);

test('a letter that failed before and is claimed untried keeps its name and its tries', async () => {
  await withMail('smtp://127.0.0.1:9');
  await tell(people);
  for (const _round of people) await deliver();
  const before = await states();
  expect(before.map(({ attempts }) => attempts)).toEqual([1, 1, 1]);
  pass(1);
  await deliver();
  const after = await states();
  expect(after.map(({ attempts }) => attempts)).toEqual([2, 1, 1]);
  const batches = (of: typeof before) => new Set(of.map(({ batch }) => batch));
  expect(batches(after)).toEqual(batches(before));
});

/** Takes connections and says nothing until `release`, which refuses them. */
async function silentServer() {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    sockets.push(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sockets,
    release: () => {
      for (const socket of sockets) socket.end('421 busy\r\n');
      server.close();
    },
  };
}

test('letters that leave take one place of the job runner: other jobs run while a mail server keeps silent', async () => {
  const silent = await silentServer();
  await withMail(silent.url);
  const done: string[] = [];
  const other = defineJob('sample.other', { payload: Type.Object({}), attempts: 1, timeLimitSeconds: 10 }, async () => {
    done.push('other');
  });
  const jobs = [deliverMessagesByTheClock, other];
  const worker = await startWorker({
    database: db.database,
    demonstration: false,
    clock,
    log: createLog('silent'),
    subscribers: [],
    jobs,
  });
  const untilSeen = (check: () => void) => vi.waitFor(check, { timeout: 6000, interval: 50 });
  try {
    await tell(people.slice(0, 1));
    await db.inTx((tx) => requestJob(tx, deliverMessagesByTheClock, {}));
    await untilSeen(() => expect(silent.sockets).toHaveLength(1));
    await tell(people.slice(1));
    await db.inTx((tx) => requestJob(tx, deliverMessagesByTheClock, {}));
    await db.inTx((tx) => requestJob(tx, other, {}));
    await untilSeen(() => expect(done).toEqual(['other']));
    expect(silent.sockets).toHaveLength(1);
  } finally {
    silent.release();
    await worker.stop();
  }
});

test('codes of addresses take one place of the job runner too, and those that waited leave when it speaks again', async () => {
  const silent = await silentServer();
  await withMail(silent.url);
  const done: string[] = [];
  const other = defineJob(
    'sample.other-than-codes',
    { payload: Type.Object({}), attempts: 1, timeLimitSeconds: 10 },
    async () => {
      done.push('other');
    },
  );
  const jobs = [sendAddressCode, other];
  const parts = { database: db.database, demonstration: false, clock, log: createLog('silent'), subscribers: [] };
  const worker = await startWorker({ ...parts, jobs });
  const untilSeen = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 50 });
  try {
    for (const [no, { accountId }] of people.entries()) {
      const context = db.context({ actor: { ...official('x', []), id: accountId }, clock });
      await setAddress(context, { channel: 'email', address: `moi-${no}@don-vi.example` });
    }
    await untilSeen(() => expect(silent.sockets).toHaveLength(1));
    await db.inTx((tx) => requestJob(tx, other, {}));
    await untilSeen(() => expect(done).toEqual(['other']));
    expect(silent.sockets).toHaveLength(1);
    await withMail(smtp.url);
    silent.release();
    // The one that was refused is tried again after a while; those that waited lost no try and no time.
    await untilSeen(() => expect(new Set(smtp.received.flatMap(({ to }) => to)).size).toBeGreaterThanOrEqual(people.length - 1));
  } finally {
    silent.release();
    await worker.stop();
  }
});
