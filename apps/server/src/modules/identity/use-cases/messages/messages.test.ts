import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { anonymous } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { type GivenAccount, givenIdentity } from '#test/identity/given-identity';
import { official } from '#test/monitoring/officials';
import { defineMessage } from '../../domain/messages/message-kind.ts';
import { forgetMessages } from '../../jobs/messages/forget-messages.ts';
import { lockAccount } from '../lock-account.ts';
import { countOwnUnread, listMessages, markRead } from './inbox.ts';
import { readMessageChoices, setPreference } from './preferences.ts';
import { accountsAt, messageAbout, sendMessages } from './send-messages.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const texts = { vi: 'Báo cáo của {place}', en: 'Report of {place}' };
const SETTLED = {
  label: texts,
  title: texts,
  body: texts,
  names: ['place'],
  gathers: false,
  usually: { email: true, sms: false },
} as const;
const must = defineMessage({ ...SETTLED, key: 'identity.must-of-test', mustArrive: true });
const may = defineMessage({ ...SETTLED, key: 'identity.may-of-test', mustArrive: false });
let one: GivenAccount;
let other: GivenAccount;
const NOW = new Date('2025-09-24T03:00:00Z');
const clock = { now: () => NOW };
const as = ({ accountId }: GivenAccount) => db.context({ actor: { ...official('x', []), id: accountId }, clock });
const send = (kind: typeof must, occasion: string, ...to: readonly string[]) =>
  db.inTx((tx) =>
    sendMessages(
      { tx, clock },
      to.map((account) => ({ to: account, message: messageAbout(kind, occasion, '/own-reports', { place: 'Bình Đức' }) })),
    ),
  );
const inbox = async (account: GivenAccount) => (await listMessages(as(account), {})).messages;
const refused = (code: string) => ({ code });

beforeAll(async () => {
  one = await given.account({ roles: [{ role: 'commune-reporter', area: '91/30292', part: 'committee' }] });
  other = await given.account({ roles: [{ role: 'commune-reporter', area: '91/30292' }] });
});
beforeEach(async () => {
  await db.owner('delete from identity.message; delete from identity.message_preference');
});

describe('messages in the product', () => {
  test('an occasion is told once to each person, however often it is sent', async () => {
    expect(await send(must, 'a', one.accountId, other.accountId)).toBe(2);
    expect(await send(must, 'a', one.accountId, other.accountId)).toBe(0);
    expect(await send(must, 'b', one.accountId)).toBe(1);
    expect(await inbox(one)).toHaveLength(2);
    expect(await inbox(other)).toMatchObject([
      { titleVi: 'Báo cáo của Bình Đức', titleEn: 'Report of Bình Đức', link: '/own-reports', readAt: null },
    ]);
  });

  test('two senders at once tell it once', async () => {
    const told = await Promise.all([1, 2, 3, 4].map(() => send(must, 'race', one.accountId)));
    expect(told.toSorted((left, right) => left - right)).toEqual([0, 0, 0, 1]);
  });

  test('who has no account, or a locked one, is left out', async () => {
    const locked = await given.account();
    await lockAccount(db.context(), { accountId: locked.accountId, reason: 'thử' });
    expect(await send(must, 'c', 'system', randomUUID(), locked.accountId, one.accountId)).toBe(1);
  });

  test('nobody reads, counts or marks another person’s messages', async () => {
    await send(must, 'd', one.accountId);
    const [message] = await inbox(one);
    if (!message) throw new Error('no message');
    expect(await inbox(other)).toEqual([]);
    expect(await countOwnUnread(as(other), {})).toEqual({ unread: 0 });
    expect(await markRead(as(other), { messageIds: [message.messageId] })).toEqual({ marked: 0 });
    expect(await markRead(as(other), {})).toEqual({ marked: 0 });
    expect(await countOwnUnread(as(one), {})).toEqual({ unread: 1 });
    for (const ask of [listMessages, countOwnUnread, markRead, readMessageChoices])
      await expect(ask(db.context({ actor: anonymous }), {})).rejects.toMatchObject(refused('kernel/not-signed-in'));
  });

  test('read ones are counted no more; the list goes by unread, by kind, and on from a message', async () => {
    for (const occasion of ['1', '2', '3']) await send(must, occasion, one.accountId);
    await send(may, '4', one.accountId);
    const [newest, second] = await inbox(one);
    if (!newest || !second) throw new Error('no messages');
    expect(await markRead(as(one), { messageIds: [newest.messageId] })).toEqual({ marked: 1 });
    expect(await markRead(as(one), { messageIds: [newest.messageId] })).toEqual({ marked: 0 });
    const list = async (query: Parameters<typeof listMessages>[1]) => (await listMessages(as(one), query)).messages.length;
    expect(await list({ unread: true })).toBe(3);
    expect(await list({ kind: may.key })).toBe(1);
    expect(await list({ before: second.messageId })).toBe(2);
    expect(await markRead(as(one), {})).toEqual({ marked: 3 });
  });

  test('50 come at a time, and the answer says that there are more', async () => {
    await db.inTx((tx) =>
      sendMessages(
        { tx, clock },
        Array.from({ length: 51 }, (_none, no) => ({
          to: one.accountId,
          message: messageAbout(must, `${no}`, '/', { place: 'x' }),
        })),
      ),
    );
    const { messages, hasMore, unread } = await listMessages(as(one), {});
    expect([messages.length, hasMore, unread]).toEqual([50, true, 51]);
  });

  test('what is not needed may be switched off; what must arrive may not', async () => {
    await setPreference(as(one), { kind: may.key, channel: 'product', wanted: false });
    await send(may, 'e', one.accountId);
    await send(must, 'e', one.accountId);
    expect((await inbox(one)).map(({ kind }) => kind)).toEqual([must.key]);
    await expect(setPreference(as(one), { kind: must.key, channel: 'product', wanted: false })).rejects.toMatchObject(
      refused('identity/kind-must-arrive'),
    );
    await expect(setPreference(as(one), { kind: 'identity.unknown', channel: 'sms', wanted: true })).rejects.toMatchObject(
      refused('identity/no-such-kind'),
    );
    const { kinds } = await readMessageChoices(as(one), {});
    expect(kinds.find(({ kind }) => kind === may.key)).toMatchObject({
      product: false,
      email: true,
      sms: false,
      mustArrive: false,
    });
  });

  test('they are forgotten after the days of the settings, not before', async () => {
    await send(must, 'f', one.accountId);
    const run = (days: number) => {
      const later = { now: () => new Date(NOW.getTime() + days * 86_400_000) };
      const context = db.context({ clock: later });
      return db.inTx((tx) => forgetMessages.run({}, { tx, actor: context.actor, clock: later, context: { ...context, tx } }));
    };
    await run(90);
    expect(await inbox(one)).toHaveLength(1);
    await run(91);
    expect(await inbox(one)).toEqual([]);
  });
});

test('people of a place are those appointed in it on the day and allowed the action, not those above it', async () => {
  const province = await given.account({ roles: [{ role: 'province-reviewer', area: '91' }] });
  await given.account({ roles: [{ role: 'viewer', area: '91/30292' }] });
  await given.account({ roles: [{ role: 'analyst' }] });
  const at = (area: string | null, part: string | null, permission: string, day = '2025-09-24') =>
    db.inTx(async (tx) => (await accountsAt(tx, [{ area, part }], permission, calendarDate(day)))[0]?.toSorted());
  const both = [one.accountId, other.accountId].toSorted();
  expect(await at('91/30292', 'committee', 'reporting.submit')).toEqual(both);
  expect(await at('91/30292', 'party', 'reporting.submit')).toEqual([other.accountId]);
  expect(await at('91/30292', null, 'reporting.submit')).toEqual(both);
  expect(await at('91', null, 'reporting.review')).toEqual([province.accountId]);
  expect(await at('91/30292', null, 'reporting.review')).toEqual([]);
  expect(await at('91/30292', 'committee', 'reporting.submit', '2025-06-30')).toEqual([]);
  expect(await at(null, null, 'reporting.manage-regimes')).toHaveLength(1);
});

test('who acts in somebody’s place on the day is told too, for what they were given and no longer than they may act', async () => {
  const away = await given.account({ roles: [{ role: 'commune-reporter', area: '91/30301', part: 'front' }] });
  const deputy = await given.account();
  await db.owner(
    `insert into identity.deputy (id, appointment_id, account_id, permissions, area, part, valid_from, valid_to, reason, decision, given_at, given_by)
     select 'deputy of test', id, $2, '{reporting.submit}', null, null, '2025-09-20', '2025-09-25', 'đi học', 'QĐ 2', now(), $1
       from identity.appointment where account_id = $1`,
    [away.accountId, deputy.accountId],
  );
  const at = (permission: string, day: string) =>
    db.inTx(async (tx) =>
      (await accountsAt(tx, [{ area: '91/30301', part: 'front' }], permission, calendarDate(day)))[0]?.toSorted(),
    );
  expect(await at('reporting.submit', '2025-09-24')).toEqual([away.accountId, deputy.accountId].toSorted());
  expect(await at('reporting.submit', '2025-09-25')).toEqual([away.accountId]);
  expect(await at('reporting.read', '2025-09-24')).toEqual([away.accountId]);
  await db.owner("update identity.account set locked_at = now(), lock_reason = 'Thử' where id = $1", [away.accountId]);
  expect(await at('reporting.submit', '2025-09-24')).toEqual([away.accountId]);
  await db.owner("update identity.account set lock_cause = 'idle' where id = $1", [away.accountId]);
  expect(await at('reporting.submit', '2025-09-24')).toContain(deputy.accountId);
  await db.owner('update identity.appointment set suspended_at = now() where account_id = $1', [away.accountId]);
  expect(await at('reporting.submit', '2025-09-24')).toEqual([]);
});
