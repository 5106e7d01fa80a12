import { beforeAll, describe, expect, test } from 'vitest';
import { seedUnits } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { Browser } from '#test/identity/browser';
import { type GivenAccount, givenIdentity, useServer } from '#test/identity/given-identity';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const server = useServer(db);
const NOBODY = '00-00000000-0000-7000-8000-000000000000';

beforeAll(async () => {
  await seedUnits(db.context(), {});
});

async function signedIn({ loginName, password }: Pick<GivenAccount, 'loginName' | 'password'>) {
  const browser = new Browser();
  await browser.submit(await browser.open(`${server.url()}/auth/login`), { loginName, password });
  return async (method: string, path: string, body?: unknown) => {
    const answer = await browser.fetch(new URL(`/api${path}`, server.url()), {
      method,
      headers: { 'x-requested-with': 'thong-suot', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
  };
}

describe('administration of accounts over HTTP (I-01)', () => {
  test('an administrator makes an account, appoints it, ends that, locks, unlocks and resets it', async () => {
    const admin = await signedIn(await given.account({ roles: [{ role: 'administrator' }] }));
    const made = await admin('POST', '/accounts', { name: 'Bùi Thị Mới', loginName: 'moi@xa.example' });
    expect([made.status, made.body.firstPassword.length]).toEqual([201, 19]);
    const path = `/accounts/${made.body.accountId}`;
    const appointment = {
      role: 'commune-reporter',
      area: '91/30292',
      part: 'front',
      validFrom: '2025-09-01',
      validTo: null,
      decision: 'QĐ 7',
    };
    const appointed = await admin('POST', `${path}/appointments`, appointment);
    expect(appointed.status).toBe(201);
    expect((await admin('GET', '/accounts?area=91&role=commune-reporter&state=first-password&sort=-created')).body).toMatchObject(
      {
        accounts: [{ id: made.body.accountId, appointments: [{ areaName: 'Phường Bình Đức, Tỉnh An Giang' }] }],
        total: 1,
        next: null,
      },
    );
    expect((await admin('POST', `${path}/opening`)).body).toMatchObject({ name: 'Bùi Thị Mới', appointments: [appointment] });
    expect((await admin('POST', `/appointments/${appointed.body.appointmentId}/end`, { validTo: '2025-10-01' })).status).toBe(
      204,
    );
    expect((await admin('POST', `${path}/lock`, { reason: 'Chuyển công tác' })).status).toBe(204);
    expect(
      (await admin('GET', '/accounts?limit=200')).body.accounts.find((one: { id: string }) => one.id === made.body.accountId),
    ).toMatchObject({ name: 'B. T. Mới', lockReason: 'Chuyển công tác' });
    expect((await admin('GET', path)).body).toMatchObject({ name: 'B. T. Mới', loginName: 'm***@xa.example' });
    expect((await admin('POST', '/accounts/finding', { loginName: 'moi@xa.example' })).body).toEqual({
      accountId: made.body.accountId,
    });
    expect((await admin('POST', `${path}/unlocking`, { reason: 'Trở lại làm việc' })).status).toBe(204);
    expect((await admin('POST', `${path}/first-password`)).body.firstPassword).not.toBe(made.body.firstPassword);
    expect((await admin('POST', `${path}/sign-out-everywhere`)).body).toEqual({ ended: 0 });
    expect((await admin('GET', '/roles')).body.roles).toContainEqual(expect.objectContaining({ code: 'analyst' }));
    expect((await admin('PUT', '/session-limits', { idleMinutes: 20, absoluteHours: 10 })).status).toBe(204);
    expect((await admin('GET', '/session-limits')).body).toEqual({ idleMinutes: 20, absoluteHours: 10 });
  });

  test('faults of the input, unknown accounts and names already taken are told with their codes', async () => {
    const admin = await signedIn(await given.account({ roles: [{ role: 'administrator' }] }));
    expect((await admin('POST', '/accounts', { name: 'X' })).body).toMatchObject({ type: 'kernel/invalid-input', status: 400 });
    expect((await admin('POST', `/accounts/${NOBODY}/lock`, { reason: 'Thử' })).body).toMatchObject({
      type: 'identity/account-not-found',
      status: 404,
    });
    expect((await admin('POST', '/accounts/finding', { loginName: 'khong.co@xa.example' })).body).toMatchObject({
      type: 'identity/account-not-found',
      status: 404,
    });
    expect((await admin('GET', `/accounts/${NOBODY}`)).status).toBe(404);
    expect((await admin('GET', '/accounts?state=sleeping')).status).toBe(400);
    await admin('POST', '/accounts', { name: 'Người Trùng', loginName: 'trung@xa.example' });
    expect((await admin('POST', '/accounts', { name: 'Người Trùng', loginName: 'trung@xa.example' })).body).toMatchObject({
      type: 'identity/login-name-taken',
      status: 409,
    });
  });

  test.each(['viewer', 'commune-reporter', 'province-reviewer', 'analyst', 'leader'])('a %s may do none of it', async (role) => {
    const person = await signedIn(await given.account({ roles: [{ role }] }));
    const appointment = { role: 'viewer', area: null, part: null, validFrom: '2025-09-01', validTo: null, decision: 'QĐ 7' };
    for (const [method, path, body] of [
      ['GET', '/accounts'],
      ['POST', '/accounts', { name: 'Ai Đó', loginName: 'ai@xa.example' }],
      ['GET', `/accounts/${NOBODY}`],
      ['POST', '/accounts/finding', { loginName: 'ai@xa.example' }],
      ['POST', `/accounts/${NOBODY}/opening`],
      ['POST', `/accounts/${NOBODY}/lock`, { reason: 'Thử' }],
      ['POST', `/accounts/${NOBODY}/unlocking`, { reason: 'Thử' }],
      ['POST', `/accounts/${NOBODY}/first-password`],
      ['POST', `/accounts/${NOBODY}/sign-out-everywhere`],
      ['POST', `/accounts/${NOBODY}/appointments`, appointment],
      ['POST', `/appointments/${NOBODY}/end`, { validTo: '2025-10-01' }],
      ['GET', '/roles'],
      ['PUT', '/session-limits', { idleMinutes: 60, absoluteHours: 10 }],
    ] as const) {
      expect((await person(method, path, body)).body, `${method} ${path}`).toMatchObject({
        type: 'kernel/not-permitted',
        status: 403,
      });
    }
  });

  test("one changes one's own password, and is told what is wrong with the new one", async () => {
    const account = await given.account();
    const person = await signedIn(account);
    expect((await person('GET', '/session/password-rules')).body).toMatchObject({ shortest: 14 });
    expect((await person('POST', '/session/password', { present: account.password, next: 'ngan' })).body).toMatchObject({
      type: 'identity/password-refused',
      fault: 'too-short',
      status: 422,
    });
    expect((await person('POST', '/session/password', { present: account.password, next: 'mot-cau-moi-du-dai' })).status).toBe(
      204,
    );
    expect((await person('GET', '/session')).status).toBe(200);
    expect((await person('DELETE', `/session/sessions/${NOBODY}`)).status).toBe(404);
  });
});
