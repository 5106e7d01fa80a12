import { PROJECT_ROOT } from '../../apps/server/src/composition.ts';
import { calendarDate } from '../../apps/server/src/kernel/calendar.ts';
import { readConfig } from '../../apps/server/src/kernel/config.ts';
import { CENTRAL, newId } from '../../apps/server/src/kernel/ids.ts';
import { hashPassword } from '../../apps/server/src/modules/identity/crypto/password-hash.ts';
import { bindInstallation } from '../../apps/server/src/modules/identity/installation.ts';
import { appoint } from '../../apps/server/src/modules/identity/use-cases/appoint.ts';
import { storeAccount } from '../../apps/server/src/modules/identity/use-cases/create-account.ts';
import { Browser } from '../../apps/server/test/identity/browser.ts';
import type { Installation } from '../lib/installation.ts';

const PASSWORD = 'mot-cau-de-nho-2025';
const LOGIN = 'tai-trong@thu-nghiem.example';

/** Makes somebody who may send for every commune: one session, looked up anew at each request as any other. */
export async function makeSender({ dataDir, context }: Installation): Promise<void> {
  await bindInstallation(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'warn' }, PROJECT_ROOT));
  const accountId = newId<'Account'>(CENTRAL, new Date());
  await storeAccount(context, {
    accountId,
    name: 'Người Gửi Thử Tải',
    loginName: LOGIN,
    passwordHash: await hashPassword(PASSWORD),
    temporary: false,
    demonstration: true,
  });
  const grant = { accountId, area: null, part: null, validFrom: calendarDate('2025-07-01'), validTo: null, decision: 'Đo tải' };
  await appoint(context, { ...grant, role: 'commune-reporter' });
}

/** Signs the sender in. @returns the value of the `cookie` header */
export async function signInSender(address: string): Promise<string> {
  const browser = new Browser();
  await browser.submit(await browser.open(`${address}/auth/login?to=/`), { loginName: LOGIN, password: PASSWORD });
  const { hostname } = new URL(address);
  return browser
    .cookies(hostname)
    .filter(({ path }) => path === '/')
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
}
