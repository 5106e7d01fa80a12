import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { type GivenAccount, givenIdentity, identityConfig } from '#test/identity/given-identity';
import { answering, smtpServerForTest } from '#test/identity/message-servers';
import { official } from '#test/monitoring/officials';
import { bindChannels, channelsOf } from '../../channels/channels.ts';
import { smsStandIn } from '../../channels/sms-stand-in.ts';
import { smtpSecurity } from '../../channels/smtp-server.ts';
import { defineMessage } from '../../domain/messages/message-kind.ts';
import { sendAddressCode } from '../../jobs/messages/send-address-code.ts';
import { rotateDataKey } from '../rotate-data-key.ts';
import { removeAddress, setAddress, tryAddressCode } from './addresses.ts';
import { deliverMessages } from './deliver-messages.ts';
import { listDeliveries, retryDelivery, setMessageSettings } from './deliveries.ts';
import { readMessageChoices, setMessageLanguage, setPreference } from './preferences.ts';
import { messageAbout, sendMessages } from './send-messages.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const texts = { vi: 'Việc số {no}', en: 'Task {no}' };
const usual = {
  label: texts,
  title: texts,
  body: texts,
  names: ['no'],
  mustArrive: true,
  usually: { email: true, sms: false },
} as const;
const plain = defineMessage({ ...usual, key: 'identity.plain-of-test', gathers: false });
const gathered = defineMessage({ ...usual, key: 'identity.gathered-of-test', gathers: true });
const EMAIL = 'Chu.So.Huu@don-vi.example';
let person: GivenAccount;
let smtp: Awaited<ReturnType<typeof smtpServerForTest>>;
let now = new Date('2025-09-24T03:00:00Z');
const clock = { now: () => now };
const pass = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const own = () => db.context({ actor: { ...official('x', []), id: person.accountId }, clock });
const system = () => db.context({ clock });
const refused = (code: string) => ({ code });
const deliver = () => deliverMessages({ context: system(), clock });
const withMail = (more: Readonly<Record<string, string>> = {}) =>
  bindChannels(identityConfig({ SMTP_URL: smtp.url, SMTP_FROM: 'Thông Suốt <bao@ts.example>', ...more }));
const tell = (no: number, kind = plain) =>
  db.inTx((tx) =>
    sendMessages({ tx, clock }, [{ to: person.accountId, message: messageAbout(kind, `${no}`, '/messages', { no }) }]),
  );
const states = () =>
  db.owner<{ state: string; attempts: number; reason: string | null }>(
    'select state, attempts, reason from identity.message_delivery order by created_at, message_id, channel',
  );

/** Sets an address and hands its code back, sent by the real job. */
async function confirmed(channel: 'email' | 'sms', address: string, readCode: () => Promise<string>) {
  await setAddress(own(), { channel, address });
  const context = system();
  await db.inTx((tx) =>
    sendAddressCode.run(
      { accountId: person.accountId, channel },
      { tx, actor: context.actor, clock, context: { ...context, tx } },
    ),
  );
  const [code = ''] = /\b\d{6}\b/.exec(await readCode()) ?? [];
  return code;
}
const mailedCode = async () => smtp.received.at(-1)?.content.replace(/[\s\S]*?\r\n\r\n/, '') ?? '';

beforeAll(async () => {
  smtp = await smtpServerForTest();
  person = await given.account();
  await withMail();
  const code = await confirmed('email', EMAIL, mailedCode);
  expect(await tryAddressCode(own(), { channel: 'email', code })).toEqual({ isConfirmed: true });
});
afterAll(() => smtp.close());
beforeEach(async () => {
  now = new Date(now.getTime() + 86_400_000);
  now.setUTCHours(3, 0, 0, 0);
  smtp.refuse(null);
  smtp.received.length = 0;
  await withMail();
  await db.owner('delete from identity.message_delivery; delete from identity.message');
});

describe('e-mail', () => {
  test('a message leaves for the confirmed address, in Vietnamese first, once', async () => {
    await tell(1);
    expect(await deliver()).toBe(1);
    expect(await deliver()).toBe(0);
    expect(smtp.received).toHaveLength(1);
    const [mail] = smtp.received;
    expect(mail?.to).toEqual([EMAIL]);
    expect(mail?.content).toMatch(/^From: =\?UTF-8\?.* <bao@ts\.example>/m);
    expect(mail?.content).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(await states()).toMatchObject([{ state: 'sent', attempts: 1, reason: null }]);
  });

  test('whoever chose a language gets it in that alone, also what was waiting; nobody else’s letters change', async () => {
    const told = async () => {
      smtp.received.length = 0;
      await deliver();
      return smtp.received.at(-1)?.content ?? '';
    };
    expect((await readMessageChoices(own(), {})).language).toBe('both');
    await tell(1);
    await setMessageLanguage(own(), { language: 'en' });
    expect((await readMessageChoices(own(), {})).language).toBe('en');
    const english = await told();
    expect(english).toContain('please do not answer');
    expect(english).not.toMatch(/lang=3D"vi"/);
    await setMessageLanguage(own(), { language: 'both' });
    await tell(2);
    expect(await told()).toMatch(/lang=3D"vi"/);
  });

  test('reminders within the window become one letter; what cannot wait takes with it what waits', async () => {
    for (const no of [1, 2, 3]) await tell(no, gathered);
    expect(await deliver()).toBe(0);
    pass(10);
    expect(await deliver()).toBe(1);
    expect(smtp.received).toHaveLength(1);
    await tell(4, gathered);
    await tell(5);
    expect(await deliver()).toBe(1);
    expect((await states()).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent', 'sent']);
  });

  test('in the quiet hours nothing leaves; after them it does', async () => {
    now.setUTCHours(14);
    await tell(1);
    expect(await deliver()).toBe(0);
    pass(9 * 60 - 1);
    expect(await deliver()).toBe(0);
    pass(1);
    expect(await deliver()).toBe(1);
  });

  test('what waits leaves for nobody whose account was locked meanwhile', async () => {
    now.setUTCHours(14);
    await tell(1);
    await db.owner(`update identity.account set locked_at = $2, lock_reason = 'thử', lock_cause = 'person' where id = $1`, [
      person.accountId,
      now,
    ]);
    pass(9 * 60);
    await deliver();
    await db.owner('update identity.account set locked_at = null, lock_reason = null, lock_cause = null where id = $1', [
      person.accountId,
    ]);
    expect(smtp.received).toEqual([]);
    expect(await states()).toMatchObject([{ reason: 'no-address' }]);
  });

  test('a server that says later is asked again, by the same name of the letter; then it is sent', async () => {
    smtp.refuse(451);
    await tell(1);
    expect(await deliver()).toBe(0);
    expect(await states()).toMatchObject([{ state: 'failed', attempts: 1, reason: 'not-taken' }]);
    const batches = () => db.owner<{ batch: string }>('select batch from identity.message_delivery');
    const [before] = await batches();
    expect(await deliver()).toBe(0);
    smtp.refuse(null);
    pass(1);
    expect(await deliver()).toBe(1);
    expect(await batches()).toEqual([before]);
    expect(smtp.received[0]?.content).toContain(`Message-ID: <${before?.batch}@`);
  });

  test('a server that is away is given up after the tries of the settings, and an administrator tries anew', async () => {
    await withMail({ SMTP_URL: 'smtp://127.0.0.1:9' });
    await tell(1);
    for (const minutes of [0, 1, 5, 15, 60, 240]) {
      pass(minutes);
      await deliver();
    }
    expect(await states()).toMatchObject([{ state: 'given-up', attempts: 6, reason: 'unreachable' }]);
    const { deliveries, counts } = await listDeliveries(system(), {});
    expect(deliveries).toMatchObject([{ channel: 'email', kind: plain.key, state: 'given-up', accountId: person.accountId }]);
    expect(counts).toEqual([{ channel: 'email', state: 'given-up', count: 1 }]);
    const [dead] = deliveries;
    if (!dead) throw new Error('no delivery');
    await withMail();
    await retryDelivery(system(), { messageId: dead.messageId, channel: 'email' });
    now.setUTCHours(3);
    pass(24 * 60);
    expect(await deliver()).toBe(1);
    await expect(retryDelivery(system(), { messageId: dead.messageId, channel: 'email' })).rejects.toMatchObject(
      refused('identity/delivery-not-found'),
    );
  });

  test('a refused address is given up at once, and what the server says of the person is kept nowhere', async () => {
    smtp.refuse(550);
    await tell(1);
    await deliver();
    expect(await states()).toMatchObject([{ state: 'given-up', attempts: 1, reason: 'address-refused' }]);
    const rows = await db.owner('select * from identity.message_delivery');
    expect(JSON.stringify(rows)).not.toMatch(/chu\.so\.huu/i);
  });

  test('what was being sent when the program was killed is sent again, and not for ever', async () => {
    await tell(1);
    await db.owner(
      "update identity.message_delivery set attempts = 1, batch = $1, next_at = $2::timestamptz + interval '5 minutes'",
      [randomUUID(), now],
    );
    expect(await deliver()).toBe(0);
    pass(5);
    expect(await deliver()).toBe(1);
    await tell(2);
    await db.owner("update identity.message_delivery set attempts = 6 where state = 'waiting'");
    expect(await deliver()).toBe(0);
    expect((await states())[1]).toMatchObject({ state: 'given-up', reason: 'interrupted' });
  });

  test('two that deliver at once send a letter once', async () => {
    for (const no of [1, 2, 3]) await tell(no);
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(smtp.received).toHaveLength(1);
  });

  test('an address that was taken back gets nothing more', async () => {
    await setPreference(own(), { kind: plain.key, channel: 'email', wanted: false });
    await tell(1);
    expect(await states()).toEqual([]);
    await setPreference(own(), { kind: plain.key, channel: 'email', wanted: true });
    await tell(2);
    await db.owner('update identity.message_address set confirmed_at = null');
    await deliver();
    expect(await states()).toMatchObject([{ state: 'given-up', reason: 'no-address' }]);
    await db.owner('update identity.message_address set confirmed_at = now()');
  });

  test('no more letters a minute than the settings say', async () => {
    const { settings } = await listDeliveries(system(), {});
    await setMessageSettings(system(), { ...settings, emailAMinute: 1 });
    const second = await given.account();
    await tell(1);
    await db.inTx((tx) =>
      sendMessages({ tx, clock }, [{ to: second.accountId, message: messageAbout(plain, '1', '/messages', { no: 1 }) }]),
    );
    await db.owner(
      `insert into identity.message_delivery (message_id, channel, account_id, state, next_at, created_at)
       select id, 'email', account_id, 'waiting', created_at, created_at from identity.message where account_id = $1`,
      [second.accountId],
    );
    await deliver();
    expect((await states()).filter(({ attempts }) => attempts > 0)).toHaveLength(1);
    await setMessageSettings(system(), settings);
  });

  test('a server elsewhere must speak TLS, one on this machine need not', () => {
    expect(smtpSecurity('smtp://mail.example:587')).toEqual({ secure: false, requireTLS: true, ignoreTLS: false });
    expect(smtpSecurity('smtps://mail.example')).toEqual({ secure: true, requireTLS: false, ignoreTLS: false });
    expect(smtpSecurity('smtp://127.0.0.1:25')).toEqual({ secure: false, requireTLS: false, ignoreTLS: true });
    expect(() => identityConfig({ SMTP_URL: smtp.url })).toThrow(/SMTP_FROM/);
    expect(() => identityConfig({ SMS_GATEWAY_URL: 'http://sms.example/send' })).toThrow(/SMS_GATEWAY_URL/);
  });
});

describe('addresses', () => {
  test('lie encrypted, are shown masked, and open after the keys were changed', async () => {
    await rotateDataKey(system(), {});
    const rows = await db.owner('select * from identity.message_address');
    const audited = await db.owner('select subject from kernel.audit_line');
    expect(JSON.stringify([rows, audited])).not.toMatch(/chu\.so\.huu/i);
    const { channels } = await readMessageChoices(own(), {});
    expect(channels[0]).toEqual({ channel: 'email', leadsTo: 'server', address: 'C***@don-vi.example', isConfirmed: true });
    await tell(1);
    expect(await deliver()).toBe(1);
    expect(smtp.received[0]?.to).toEqual([EMAIL]);
  });

  test('a new one is used only once its code came back; five wrong tries spoil the code, an hour has five codes, also for who removes it in between', async () => {
    const code = await confirmed('email', 'khac@don-vi.example', mailedCode);
    expect(smtp.received.at(-1)?.to).toEqual(['khac@don-vi.example']);
    await tell(1);
    expect(await states()).toEqual([]);
    const wrong = code === '000000' ? '111111' : '000000';
    const attempt = (typed: string) => tryAddressCode(own(), { channel: 'email', code: typed });
    for (let no = 0; no < 5; no += 1) expect(await attempt(wrong)).toEqual({ isConfirmed: false });
    expect(await attempt(code)).toEqual({ isConfirmed: false });
    for (let no = 0; no < 4; no += 1) await setAddress(own(), { channel: 'email', address: 'khac@don-vi.example' });
    await expect(setAddress(own(), { channel: 'email', address: 'khac@don-vi.example' })).rejects.toMatchObject(
      refused('identity/too-many-attempts'),
    );
    await removeAddress(own(), { channel: 'email' });
    expect((await readMessageChoices(own(), {})).channels).toContainEqual(
      expect.objectContaining({ channel: 'email', address: null, isConfirmed: false }),
    );
    expect(await db.owner("select 1 from identity.message_address where channel = 'email' and address_sealed <> ''")).toEqual([]);
    await expect(setAddress(own(), { channel: 'email', address: 'khac@don-vi.example' })).rejects.toMatchObject(
      refused('identity/too-many-attempts'),
    );
    pass(61);
    const late = await confirmed('email', EMAIL, mailedCode);
    pass(15);
    expect(await attempt(late)).toEqual({ isConfirmed: false });
    expect(await attempt(await confirmed('email', EMAIL, mailedCode))).toEqual({ isConfirmed: true });
    await expect(attempt(late)).rejects.toMatchObject(refused('identity/address-not-found'));
  });

  test('what is none is refused, and one that is not there cannot be removed', async () => {
    await expect(setAddress(own(), { channel: 'email', address: 'khong phai' })).rejects.toMatchObject(
      refused('identity/address-malformed'),
    );
    await expect(removeAddress(own(), { channel: 'sms' })).rejects.toMatchObject(refused('identity/address-not-found'));
  });
});

describe('text messages', () => {
  const TOKEN = 'mot-ma-cua-cong';
  test('go to a gateway over HTTP, without marks, each once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ts-sms-'));
    const keepIn = join(folder, 'sms.jsonl');
    const gateway = smsStandIn({ token: TOKEN, keepIn }).listen(0, '127.0.0.1');
    await once(gateway, 'listening');
    const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/`;
    try {
      await writeFile(join(folder, 'token'), `${TOKEN}\n`);
      await withMail({ SMS_GATEWAY_URL: url, SMS_GATEWAY_TOKEN_FILE: join(folder, 'token') });
      const kept = async () =>
        (await readFile(keepIn, 'utf8'))
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line));
      const code = await confirmed('sms', '0912 345 678', async () => (await kept()).at(-1).text);
      expect(await tryAddressCode(own(), { channel: 'sms', code })).toEqual({ isConfirmed: true });
      await setPreference(own(), { kind: plain.key, channel: 'sms', wanted: true });
      await tell(7);
      expect(await deliver()).toBe(2);
      expect((await kept()).at(-1)).toMatchObject({
        to: '+84912345678',
        text: 'Thong Suot: Viec so 7',
        encoding: 'gsm7',
        parts: 1,
      });
      const [sms] = Object.values(
        await channelsOf(identityConfig({ SMS_GATEWAY_URL: url, SMS_GATEWAY_TOKEN: 'ma-khac-han' })),
      ).slice(1);
      expect(await sms?.open().send({ to: '+84912345678', batch: 'x', subject: '', text: 'x', html: '' })).toBe(
        'sign-in-refused',
      );
    } finally {
      gateway.close();
      await rm(folder, { recursive: true });
    }
  });

  test('a gateway that is busy is asked again, one that refuses the number is not', async () => {
    const gateway = await answering(503, 429, 400, 200);
    const { sms } = await channelsOf(identityConfig({ SMS_GATEWAY_URL: gateway.url }));
    const send = () => sms?.open().send({ to: '+84912345678', batch: 'x', subject: '', text: 'x', html: '' });
    expect([await send(), await send(), await send(), await send()]).toEqual(['not-taken', 'not-taken', 'address-refused', null]);
    gateway.close();
    expect(
      await (await channelsOf(identityConfig({ SMS_GATEWAY_URL: 'http://127.0.0.1:9/' }))).sms
        ?.open()
        .send({ to: '', batch: 'x', subject: '', text: 'x', html: '' }),
    ).toBe('unreachable');
  });
});

test('without servers a demonstration keeps what would leave in a folder, any other installation sends nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ts-outbox-'));
  try {
    await bindChannels(identityConfig({ DATA_DIR: folder }));
    await tell(1);
    expect(await deliver()).toBeGreaterThanOrEqual(1);
    const files = await readdir(join(folder, 'outbox'));
    const eml = files.find((file) => file.endsWith('.eml')) ?? '';
    expect(await readFile(join(folder, 'outbox', eml), 'utf8')).toContain(`To: ${EMAIL}`);
    const production = identityConfig({
      THONG_SUOT_MODE: 'production',
      DATABASE_URL: 'postgres://x',
      PUBLIC_URL: 'https://ts.example',
    });
    expect(await channelsOf(production)).toEqual({ email: null, sms: null });
    await bindChannels(production);
    expect((await readMessageChoices(own(), {})).channels.map(({ leadsTo }) => leadsTo)).toEqual(['nowhere', 'nowhere']);
    await expect(setAddress(own(), { channel: 'email', address: EMAIL })).rejects.toMatchObject(
      refused('identity/channel-closed'),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
