import { createHmac, randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { arrived, comeUnknown, fillSignIn, type TestBrowser } from './browser.ts';

const HEADERS = { 'x-requested-with': 'thong-suot' };
const PASSWORD = 'mot-cau-cua-rieng-toi-2025';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export type OwnPerson = { readonly accountId: string; readonly loginName: string; readonly password: string };

/** A person of the test's own, made by an administrator, who has chosen a password and left. */
export async function ownPerson(browser: TestBrowser): Promise<OwnPerson> {
  const admin = await browser.signedIn('administrator');
  const loginName = `moi.${randomBytes(3).toString('hex')}@thu-nghiem.example`;
  const made = await admin.request.post('/api/accounts', { headers: HEADERS, data: { name: 'Đỗ Thị Mẫu Mới', loginName } });
  expect(made.status()).toBe(201);
  const { accountId, firstPassword } = (await made.json()) as { accountId: string; firstPassword: string };
  const page = await browser.page();
  await comeUnknown(page, '/account');
  await fillSignIn(page, loginName, firstPassword);
  await page.getByLabel('Mật khẩu hiện tại').fill(firstPassword);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD);
  await page.getByRole('button', { name: 'Lưu và đăng nhập' }).click();
  await arrived(page);
  await page.context().close();
  return { accountId, loginName, password: PASSWORD };
}

/** Opens the page of the account and signs in by password, as far as that leads. */
export async function enter(page: Page, { loginName, password }: OwnPerson): Promise<void> {
  await comeUnknown(page, '/account');
  await fillSignIn(page, loginName, password);
}

/** The code of an app (RFC 6238) that was given the secret on the page, `later` half minutes from now. */
export function appCode(secret: string, later = 0): string {
  const bits = [...secret.replaceAll(' ', '')].map((sign) => BASE32.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const mac = createHmac('sha1', key).update(step).digest();
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** Shows by the password that it is still the person, as the page asks before the first factor. */
export async function confirmByPassword(page: Page, { password }: OwnPerson): Promise<void> {
  await page.getByLabel('Mật khẩu của bạn').fill(password);
  await page.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await page.getByText('Đã xác nhận').waitFor();
}

/** Gives the page a device of its own that holds passkeys and takes the person for verified. */
export async function withPasskeyDevice(page: Page): Promise<void> {
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('WebAuthn.enable');
  await chromium.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
