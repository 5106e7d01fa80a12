import { calendarDate } from '#kernel/calendar';
import type { Config } from '#kernel/config';
import { CENTRAL, newId } from '#kernel/ids';
import type { Context } from '#kernel/use-case';
import { recordDemonstrationEnterprise } from '#modules/organisations';
import { hashPassword } from '../crypto/password-hash.ts';
import type { AccountId } from '../domain/account.ts';
import { bindInstallation } from '../installation.ts';
import { findAccountByLogin } from '../queries/account-queries.ts';
import { appoint } from '../use-cases/appoint.ts';
import { storeFirstPassword } from '../use-cases/change-password.ts';
import { storeAccount } from '../use-cases/create-account.ts';
import { loginDigests } from '../use-cases/login-digest.ts';
import { type Credentials, makeCredentials, readCredentials } from './credentials-file.ts';
import { DEMONSTRATION_PEOPLE, type DemonstrationPerson } from './demonstration-accounts.ts';

/** The day on which the two-tier model began; the demonstration's appointments do too. */
const FIRST_DAY = calendarDate('2025-07-01');

/**
 * Makes the invented accounts that are missing, in a demonstration only. When the file with their passwords is gone, they get new ones.
 * @returns the lines that tell them to whoever started the server
 * @throws {Error} outside a demonstration
 */
export async function ensureDemonstrationAccounts(context: Context, config: Config): Promise<string[]> {
  if (config.mode !== 'demonstration') throw new Error('invented accounts exist in a demonstration only');
  await bindInstallation(config);
  await recordDemonstrationEnterprise(context, {});
  const kept = await readCredentials(config.dataDir);
  const isKept = ({ loginName }: DemonstrationPerson) => kept?.some((one) => one.loginName === loginName) ?? false;
  const credentials = kept && DEMONSTRATION_PEOPLE.every(isKept) ? kept : await makeCredentials(config.dataDir, kept ?? []);
  for (const person of DEMONSTRATION_PEOPLE)
    await ensureAccount(context, person, passwordOf(credentials, person), !isKept(person));
  return describeCredentials(credentials);
}

async function ensureAccount(context: Context, person: DemonstrationPerson, password: string, renewed: boolean): Promise<void> {
  const [present] = await context.database.reading((tx) => findAccountByLogin(tx, loginDigests(person.loginName)));
  if (present && !renewed) return;
  const passwordHash = await hashPassword(password);
  if (present) await storeFirstPassword(context, { accountId: present.id, passwordHash, temporary: false });
  else await makeAccount(context, person, passwordHash);
}

async function makeAccount(
  context: Context,
  { loginName, name, role, area, part }: DemonstrationPerson,
  passwordHash: string,
): Promise<void> {
  const accountId: AccountId = newId(CENTRAL, context.clock.now());
  await context.database.transaction(async (tx) => {
    const inside = { ...context, tx };
    await storeAccount(inside, { accountId, name, loginName, passwordHash, temporary: false, demonstration: true });
    await appoint(inside, { accountId, role, area, part, validFrom: FIRST_DAY, validTo: null, decision: 'Trình diễn' });
  });
}

function passwordOf(credentials: Credentials, { loginName }: DemonstrationPerson): string {
  const found = credentials.find((one) => one.loginName === loginName);
  if (!found) throw new Error(`the file of demonstration accounts lacks ${loginName}: remove it and start again`);
  return found.password;
}

/** Lines of a table: login name, password, role. */
export function describeCredentials(credentials: Credentials): string[] {
  const width = Math.max(...credentials.map(({ loginName }) => loginName.length));
  return [
    'Tài khoản trình diễn / Demonstration accounts:',
    ...credentials.map(({ loginName, password, title }) => `  ${loginName.padEnd(width)}  ${password}  ${title}`),
  ];
}
