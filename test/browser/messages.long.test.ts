import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { arrived, open, PHONE, picture, seriousFindings, sidewaysScroll, useBrowser } from './browser.ts';
import { dayFromToday, FORMS, reporterOf, returnReport, sendReport } from './given-reports.ts';
import { enter } from './own-people.ts';

const browser = useBrowser();
const REASON = 'Địa chỉ trung tâm chưa đúng, đề nghị kiểm tra';
/** Jobs run each minute. */
const MINUTE_MS = 120_000;

const bell = (page: Page) => page.getByRole('link', { name: /^Thông báo: / });

type Told = { readonly bodyVi: string; readonly readAt: string | null };
const messagesOf = async (page: Page) =>
  ((await (await page.request.get('/api/messages')).json()) as { messages: readonly Told[] }).messages;

/** The text of the parts of an e-mail, whatever they travel as. */
function readable(letter: string): string {
  return letter
    .split(/^--.*$/m)
    .map(partText)
    .join('\n');
}

function partText(part: string): string {
  const [head = '', ...rest] = part.trimStart().split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/transfer-encoding: quoted-printable/i.test(head)) return part;
  const bytes = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** What a demonstration keeps in place of e-mails: the letter to an address that says something. */
async function letterTo(address: string, words: string): Promise<string> {
  const folder = join(inject('dataDir'), 'outbox');
  for (const end = Date.now() + MINUTE_MS; Date.now() < end; await sleep(500)) {
    const files = await readdir(folder).catch(() => []);
    for (const file of files.filter((name) => name.endsWith('.eml'))) {
      const letter = await readFile(join(folder, file), 'utf8');
      const text = readable(letter);
      if (letter.includes(`To: ${address}`) && text.includes(words)) return text;
    }
  }
  throw new Error(`no letter to ${address}`);
}

test('whoever sent a report that came back sees it at the bell, reads why, and goes to the report', async () => {
  const person = await reporterOf(browser, '30376');
  const page = await browser.page();
  await enter(page, person);
  await arrived(page);
  await bell(page).waitFor();
  const day = dayFromToday(0);
  await sendReport(page, day, FORMS[0], [], '30376');
  const reviewer = await browser.signedIn('province-reviewer');
  await returnReport(reviewer, day, FORMS[0], REASON, '30376');
  // Other messages may have come to the same person: after the hour the report is due, a reminder each day.
  const told = async () => (await messagesOf(page)).find(({ bodyVi }) => bodyVi.includes(REASON));
  await expect.poll(told, { timeout: 30_000, interval: 1000 }).toMatchObject({ readAt: null });
  await page.reload();
  await page.getByRole('link', { name: /^Thông báo: [1-9]\d* chưa đọc$/ }).waitFor();
  await bell(page).click();
  await page.getByRole('heading', { level: 1, name: 'Thông báo' }).waitFor();
  const item = page.getByRole('listitem').filter({ hasText: 'Báo cáo bị trả lại' });
  await item.getByText(REASON).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'messages', { fullPage: true });
  await item.getByRole('link').click();
  await page.waitForURL(`**/own-reports/${day}/91/30376`);
  await expect.poll(async () => (await told())?.readAt).toBeTruthy();
  await open(page, '/messages');
  await page.getByRole('combobox', { name: /^Hiện/ }).selectOption('all');
  await item.getByText(REASON).waitFor();
  await page.context().close();
});

test('an address is used once its code came back, and then the message leaves by e-mail', async () => {
  const admin = await browser.signedIn('administrator');
  const { settings } = (await (await admin.request.get('/api/message-deliveries')).json()) as { settings: object };
  // The journey is walked at any hour.
  const anyHour = { ...settings, quietFrom: '00:00', quietTo: '00:00' };
  const set = await admin.request.put('/api/message-settings', { headers: { 'x-requested-with': 'thong-suot' }, data: anyHour });
  expect(set.status()).toBe(200);
  const person = await reporterOf(browser, '30388');
  const address = `${person.loginName.replace('@', '.')}@nhan.example`;
  const page = await browser.page();
  await enter(page, person);
  await arrived(page);
  const own = page.getByRole('region', { name: 'Cách nhận thông báo' });
  await own.getByText('Bản chạy thử: không có gì rời khỏi máy chủ').first().waitFor();
  await own.getByLabel('Địa chỉ thư điện tử').fill('khong@dung');
  await own.getByRole('button', { name: 'Gửi mã xác nhận' }).first().click();
  await own.getByText('không đúng dạng').waitFor();
  await own.getByLabel('Địa chỉ thư điện tử').fill(address);
  await own.getByRole('button', { name: 'Gửi mã xác nhận' }).first().click();
  await own.getByText(/^Chờ xác nhận: m\*\*\*@nhan\.example/).waitFor();
  const [, code = ''] = /Mã xác nhận[^.]*? (\d{6}),/.exec(await letterTo(address, 'Mã xác nhận')) ?? [];
  await own.getByLabel('Mã 6 chữ số vừa nhận').fill(code === '000000' ? '111111' : '000000');
  await own.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await own.getByText('Mã không đúng hoặc đã hết hạn.').waitFor();
  await own.getByLabel('Mã 6 chữ số vừa nhận').fill(code);
  await own.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await own.getByText(/^Đang dùng: m\*\*\*@nhan\.example/).waitFor();
  await own.getByRole('checkbox', { name: 'Nhắc báo cáo chưa gửi, Tin nhắn' }).click();
  await expect.poll(() => own.getByRole('checkbox', { name: 'Nhắc báo cáo chưa gửi, Tin nhắn' }).isChecked()).toBe(true);
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'message-choices', { fullPage: true });
  const day = dayFromToday(0);
  await sendReport(page, day, FORMS[0], [], '30388');
  await returnReport(await browser.signedIn('province-reviewer'), day, FORMS[0], REASON, '30388');
  expect(await letterTo(address, REASON)).toContain(`/own-reports/${day}/91/30388`);
  await page.context().close();
});

test('an administrator sees where messages go and sets the rules; nobody else does', async () => {
  const admin = await browser.signedIn('administrator', '/admin/messages');
  await admin.getByText('Vào thư mục trên máy chủ (chạy thử)').first().waitFor();
  await admin.getByLabel('Gộp các lời nhắc trong (phút)').fill('12');
  await admin.getByRole('button', { name: 'Lưu' }).click();
  await admin.getByText('Đã lưu.').waitFor();
  await open(admin, '/admin/messages');
  await expect.poll(() => admin.getByLabel('Gộp các lời nhắc trong (phút)').inputValue()).toBe('12');
  expect(await seriousFindings(admin)).toEqual([]);
  await picture(admin, 'message-deliveries', { fullPage: true });
  const reporter = await browser.signedIn('commune-reporter', '/messages');
  const answer = await reporter.request.get('/api/message-deliveries');
  expect(answer.status()).toBe(403);
});

test('on a telephone, in English and in dark the pages stay whole and readable', async () => {
  const page = await browser.signedIn('commune-reporter', '/messages', { viewport: PHONE, colorScheme: 'dark' });
  await page.evaluate(() => localStorage.setItem('thong-suot.language', 'en'));
  await open(page, '/messages');
  await page.getByRole('heading', { level: 1, name: 'Messages' }).waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'messages-phone', { fullPage: true });
  await open(page, '/account');
  await page.getByRole('region', { name: 'How you are told' }).waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'message-choices-phone', { fullPage: true });
});
