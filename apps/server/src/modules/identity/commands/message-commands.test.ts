import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Command, EXIT, UsageError } from '#kernel/command';
import { createLog } from '#kernel/log';
import { identityConfig } from '#test/identity/given-identity';
import { smtpServerForTest } from '#test/identity/message-servers';
import { sendTestMessage } from './send-test-message.ts';
import { smsStandInCommand } from './sms-stand-in.ts';

const PRODUCTION = { THONG_SUOT_MODE: 'production', DATABASE_URL: 'postgres://x', PUBLIC_URL: 'https://ts.example' };

/** Runs a command that needs no database. @returns its exit code and what it printed */
async function run(command: Command, environment: Readonly<Record<string, string>>, values: Readonly<Record<string, string>>) {
  if (command.needsDatabase) throw new Error('needs a database');
  const lines: string[] = [];
  const code = await command.run(
    {
      config: identityConfig(environment),
      log: createLog('silent'),
      out: (text) => lines.push(text),
      error: (text) => lines.push(text),
      progress: () => undefined,
    },
    { positionals: [], values },
  );
  return { code, lines };
}

test('a test message says whether the server took it, and nothing of the address', async () => {
  const smtp = await smtpServerForTest();
  const settings = { ...PRODUCTION, SMTP_URL: smtp.url, SMTP_FROM: 'bao@ts.example' };
  const to = { channel: 'email', to: 'can.bo@tinh.example' };
  expect(await run(sendTestMessage, settings, to)).toMatchObject({ code: EXIT.done });
  expect(smtp.received.map((mail) => mail.to)).toEqual([['can.bo@tinh.example']]);
  smtp.refuse(550);
  const refused = await run(sendTestMessage, settings, to);
  expect(refused).toEqual({ code: EXIT.failed, lines: ['Không gửi được / Not sent: address-refused'] });
  await smtp.close();
  expect((await run(sendTestMessage, settings, to)).lines).toEqual(['Không gửi được / Not sent: unreachable']);
});

test('without settings it says so; in a demonstration it writes to the folder', async () => {
  const to = { channel: 'sms', to: '0912345678' };
  expect(await run(sendTestMessage, PRODUCTION, to)).toMatchObject({
    code: EXIT.failed,
    lines: [expect.stringMatching(/Chưa cấu hình/)],
  });
  const folder = await mkdtemp(join(tmpdir(), 'ts-test-message-'));
  expect(await run(sendTestMessage, { DATA_DIR: folder }, to)).toMatchObject({ code: EXIT.done });
  expect(await readdir(join(folder, 'outbox'))).toEqual([expect.stringMatching(/\.sms\.txt$/)]);
  await rm(folder, { recursive: true });
});

test('wrong use is told with the usage', async () => {
  for (const values of [{}, { channel: 'fax', to: 'a@b.example' }, { channel: 'email', to: '0912345678' }])
    await expect(run(sendTestMessage, {}, values)).rejects.toBeInstanceOf(UsageError);
  await expect(run(smsStandInCommand, { ...PRODUCTION, SMS_GATEWAY_TOKEN: 'mot-ma-dai' }, { port: '0' })).rejects.toThrow(
    'production',
  );
  await expect(run(smsStandInCommand, { SMS_GATEWAY_TOKEN: 'mot-ma-dai' }, { port: 'x' })).rejects.toThrow('--port');
  await expect(run(smsStandInCommand, {}, { port: '0' })).rejects.toThrow('SMS_GATEWAY_TOKEN');
});
