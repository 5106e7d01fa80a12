import { describe, expect, test } from 'vitest';
import { anonymous } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { givenFactors, movedClock } from '#test/identity/given-factors';
import { givenIdentity, PASSWORD } from '#test/identity/given-identity';
import { PasskeyDevice } from '#test/identity/passkey-device';
import type { AccountId } from '../../domain/account.ts';
import { passkeyPlace } from '../../domain/second-factor/passkey-place.ts';
import { lockAccount } from '../lock-account.ts';
import { rotateDataKey } from '../rotate-data-key.ts';
import { askForPasskey, confirmPresence } from '../second-factor/confirm-presence.ts';
import { readOwnFactors } from '../second-factor/read-factors.ts';
import { resetFactors } from '../second-factor/remove-factor.ts';
import { boundToSession, boundToSignIn } from './challenge.ts';
import { passkeyQuestion } from './check-passkey.ts';
import { addOwnPasskey, beginOwnPasskey, removeOwnPasskey } from './own-passkeys.ts';
import { checkPasskey } from './sign-in-by-passkey.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const { session, withApp } = givenFactors(db);
const PLACE = { origin: 'https://dieu-hanh.example', rpId: 'dieu-hanh.example' };
const ADDRESS = '127.0.0.1';
const refusal = (code: string) => ({ code: `identity/${code}` });
type Clock = ReturnType<typeof movedClock>;

const confirmed = async (clock: Clock = movedClock()) => {
  const account = await given.account();
  const own = await session(account.accountId, clock);
  await confirmPresence(own, { password: PASSWORD }, ADDRESS);
  return { account, own, clock };
};
const withPasskey = async (name = 'Máy tính cơ quan') => {
  const person = await confirmed();
  const device = new PasskeyDevice(PLACE.origin);
  const response = device.create(await beginOwnPasskey(person.own, PLACE));
  const added = await addOwnPasskey(person.own, { ...PLACE, name, response });
  return { ...person, device, ...added };
};
const ask = (clock: Clock, accountId: AccountId | null, interaction: string) =>
  db.inTx((tx) => passkeyQuestion(tx, PLACE, accountId, boundToSignIn(interaction), clock.now()));
const judge = (
  clock: Clock,
  response: ReturnType<PasskeyDevice['sign']>,
  interaction: string,
  expected: AccountId | null = null,
) =>
  checkPasskey(
    db.context({ clock }),
    { response, place: PLACE, boundTo: boundToSignIn(interaction), address: ADDRESS },
    expected,
  );

describe('a passkey (K-04, D-13)', () => {
  test('is made after showing who one is, with ten recovery codes if it is the first factor, and signs in alone', async () => {
    const { account, clock, device, recoveryCodes } = await withPasskey();
    expect(recoveryCodes).toHaveLength(10);
    const question = await ask(clock, null, 'i-1');
    expect([question.allowCredentials, question.userVerification]).toEqual([[], 'required']);
    expect(await judge(clock, device.sign(question), 'i-1')).toEqual({ kind: 'right', accountId: account.accountId });
    const lines = await db.owner<{ action: string }>(
      `select action from kernel.audit_line where actor_id = $1 and action like 'identity.s%' order by action`,
      [account.accountId],
    );
    expect(lines.map(({ action }) => action)).toEqual(['identity.second-factor', 'identity.sign-in', 'identity.sign-in']);
  });

  test('there may be several, each with its name, which is stored encrypted and goes over to new keys', async () => {
    const { own, clock } = await withPasskey('Điện thoại của tôi');
    const second = new PasskeyDevice(PLACE.origin);
    clock.forward(1);
    const question = await beginOwnPasskey(own, PLACE);
    expect(question.excludeCredentials).toHaveLength(1);
    const { recoveryCodes } = await addOwnPasskey(own, { ...PLACE, name: 'Khóa USB', response: second.create(question) });
    expect(recoveryCodes).toEqual([]);
    const { keyNumber } = await rotateDataKey(db.context(), {});
    const rows = await db.owner<{ data_key_number: number }>('select * from identity.passkey where account_id = $1', [
      own.actor.id,
    ]);
    expect(rows.map((row) => row.data_key_number)).toEqual([keyNumber, keyNumber]);
    expect(JSON.stringify(rows)).not.toMatch(/Điện thoại|Khóa USB/);
    const { passkeys } = await readOwnFactors(own, { rpId: PLACE.rpId });
    expect(passkeys.map(({ name, usableHere }) => [name, usableHere])).toEqual([
      ['Điện thoại của tôi', true],
      ['Khóa USB', true],
    ]);
    expect((await readOwnFactors(own, { rpId: null })).passkeys.map(({ usableHere }) => usableHere)).toEqual([false, false]);
  });

  test('is not made without showing who one is, nor by nobody', async () => {
    const own = await session((await given.account()).accountId, movedClock());
    await expect(beginOwnPasskey(own, PLACE)).rejects.toMatchObject(refusal('confirmation-needed'));
    await expect(beginOwnPasskey(db.context({ actor: anonymous }), PLACE)).rejects.toMatchObject({
      code: 'kernel/not-signed-in',
    });
    const { own: other } = await confirmed();
    const response = new PasskeyDevice(PLACE.origin).create(await beginOwnPasskey(other, PLACE));
    await expect(addOwnPasskey(own, { ...PLACE, name: 'x', response })).rejects.toMatchObject(refusal('confirmation-needed'));
  });

  test.each([
    ['for another page', { origin: 'https://dieu-hanh.example.evil.example' }],
    ['by a device that did not check the person', { unverified: true }],
  ])('made %s is refused', async (_how, departures) => {
    const { own } = await confirmed();
    const response = new PasskeyDevice(PLACE.origin).create(await beginOwnPasskey(own, PLACE), departures);
    await expect(addOwnPasskey(own, { ...PLACE, name: 'x', response })).rejects.toMatchObject(refusal('passkey-refused'));
  });

  test('a challenge is good in the session it was made for, for five minutes, once', async () => {
    const [first, second] = [await confirmed(), await confirmed()];
    const device = new PasskeyDevice(PLACE.origin);
    const foreign = device.create(await beginOwnPasskey(second.own, PLACE));
    await expect(addOwnPasskey(first.own, { ...PLACE, name: 'x', response: foreign })).rejects.toMatchObject(
      refusal('passkey-refused'),
    );
    const own = device.create(await beginOwnPasskey(first.own, PLACE));
    await addOwnPasskey(first.own, { ...PLACE, name: 'x', response: own });
    await expect(addOwnPasskey(first.own, { ...PLACE, name: 'x', response: own })).rejects.toMatchObject(
      refusal('passkey-refused'),
    );
    const late = await ask(first.clock, null, 'i-late');
    first.clock.forward(301);
    expect(await judge(first.clock, device.sign(late), 'i-late')).toEqual({ kind: 'wrong' });
  });

  test('of somebody else cannot be added as one’s own', async () => {
    const { device } = await withPasskey();
    const { own } = await confirmed();
    const response = device.create(await beginOwnPasskey(own, PLACE));
    await expect(addOwnPasskey(own, { ...PLACE, name: 'x', response })).rejects.toMatchObject(refusal('passkey-refused'));
  });
});

describe('what a passkey has signed at sign-in', () => {
  test('counts in that sign-in alone, and once', async () => {
    const { clock, device } = await withPasskey();
    const answer = device.sign(await ask(clock, null, 'i-2'));
    expect(await judge(clock, answer, 'i-3')).toEqual({ kind: 'wrong' });
    expect(await judge(clock, answer, 'i-2')).toMatchObject({ kind: 'right' });
    expect(await judge(clock, answer, 'i-2')).toEqual({ kind: 'wrong' });
  });

  test.each([
    ['on another page', { origin: 'https://evil.example' }],
    ['without a check of the person', { unverified: true }],
    ['by a copy of the key, whose count does not rise', { count: 5 }],
  ])('does not count %s', async (_how, departures) => {
    const { clock, device } = await withPasskey();
    expect(await judge(clock, device.sign(await ask(clock, null, 'i-4'), { count: 5 }), 'i-4')).toMatchObject({ kind: 'right' });
    expect(await judge(clock, device.sign(await ask(clock, null, 'i-4'), departures), 'i-4')).toEqual({ kind: 'wrong' });
  });

  test('by a key that nobody has registered, or for another address, does not count', async () => {
    const { clock, device, account } = await withPasskey();
    const stranger = new PasskeyDevice(PLACE.origin);
    expect(await judge(clock, stranger.sign(await ask(clock, null, 'i-5')), 'i-5')).toEqual({ kind: 'wrong' });
    await db.owner(`update identity.passkey set rp_id = 'khac.example' where account_id = $1`, [account.accountId]);
    expect(await judge(clock, device.sign(await ask(clock, null, 'i-5')), 'i-5')).toEqual({ kind: 'wrong' });
  });

  test('does not open a locked account', async () => {
    const { clock, device, account } = await withPasskey();
    await lockAccount(db.context(), { accountId: account.accountId, reason: 'Chuyển công tác' });
    expect(await judge(clock, device.sign(await ask(clock, null, 'i-6')), 'i-6')).toEqual({ kind: 'locked' });
  });

  test('after a password it must be that person’s', async () => {
    const [mine, other] = [await withPasskey(), await withPasskey()];
    const question = await ask(mine.clock, mine.account.accountId, 'i-7');
    expect(question.allowCredentials).toHaveLength(1);
    expect(await judge(mine.clock, other.device.sign(question), 'i-7', mine.account.accountId)).toEqual({ kind: 'wrong' });
    const again = await ask(mine.clock, mine.account.accountId, 'i-7');
    expect(await judge(mine.clock, mine.device.sign(again), 'i-7', mine.account.accountId)).toMatchObject({ kind: 'right' });
  });
});

describe('passkeys and the other factors', () => {
  test('a passkey shows that it is still oneself, in that session alone', async () => {
    const { clock, own, device, passkeyId, account } = await withPasskey();
    clock.forward(400);
    await expect(removeOwnPasskey(own, { passkeyId })).rejects.toMatchObject(refusal('confirmation-needed'));
    await expect(confirmPresence(own, { password: PASSWORD }, ADDRESS)).rejects.toMatchObject(refusal('second-factor-needed'));
    const passkey = device.sign(await askForPasskey(own, PLACE));
    const elsewhere = await session(account.accountId, clock);
    await expect(confirmPresence(elsewhere, { passkey, place: PLACE }, ADDRESS)).rejects.toMatchObject(
      refusal('passkey-refused'),
    );
    await confirmPresence(own, { passkey: device.sign(await askForPasskey(own, PLACE)), place: PLACE }, ADDRESS);
    await removeOwnPasskey(own, { passkeyId });
    await expect(removeOwnPasskey(own, { passkeyId })).rejects.toMatchObject(refusal('passkey-not-found'));
    expect(await readOwnFactors(own, { rpId: null })).toMatchObject({ passkeys: [], recoveryCodesLeft: 0 });
  });

  test('nobody removes another’s, and a challenge to register is none to confirm', async () => {
    const [mine, other] = [await withPasskey(), await withPasskey()];
    await expect(removeOwnPasskey(mine.own, { passkeyId: other.passkeyId })).rejects.toMatchObject(refusal('passkey-not-found'));
    const question = await beginOwnPasskey(mine.own, PLACE);
    const passkey = mine.device.sign({ challenge: question.challenge, rpId: PLACE.rpId });
    await expect(confirmPresence(mine.own, { passkey, place: PLACE }, ADDRESS)).rejects.toMatchObject(refusal('passkey-refused'));
    expect(boundToSession('register', mine.own.actor.session.id)).not.toBe(boundToSession('confirm', mine.own.actor.session.id));
  });

  test('with the app gone, codes stay as long as a passkey is there; a reset by an administrator takes all', async () => {
    const clock = movedClock();
    const account = await given.account();
    const { own, app } = await withApp(account, clock);
    await confirmPresence(own, { code: app.code(clock.now()) }, ADDRESS);
    const device = new PasskeyDevice(PLACE.origin);
    await addOwnPasskey(own, { ...PLACE, name: 'x', response: device.create(await beginOwnPasskey(own, PLACE)) });
    await resetFactors(db.context({ clock }), { accountId: account.accountId, reason: 'Mất cả túi' });
    expect(await readOwnFactors(own, { rpId: null })).toMatchObject({ totpSince: null, passkeys: [], recoveryCodesLeft: 0 });
    expect(await judge(clock, device.sign(await ask(clock, null, 'i-8')), 'i-8')).toEqual({ kind: 'wrong' });
  });
});

test.each([
  ['https://dieu-hanh.example', { origin: 'https://dieu-hanh.example', rpId: 'dieu-hanh.example' }],
  ['https://dieu-hanh.example:8443/x', { origin: 'https://dieu-hanh.example:8443', rpId: 'dieu-hanh.example' }],
  ['http://localhost:8080', { origin: 'http://localhost:8080', rpId: 'localhost' }],
  ['http://127.0.0.1:8080', null],
  ['https://10.0.0.7', null],
  ['http://[::1]:8080', null],
  ['http://dieu-hanh.example', null],
])('passkeys at %s belong to %j: they need a name, and https or this machine', (address, place) => {
  expect(passkeyPlace(address)).toEqual(place);
});
