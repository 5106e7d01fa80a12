import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The account that PostgreSQL runs under; null: our own. PostgreSQL refuses to run as root. */
export type Account = { readonly uid: number; readonly gid: number } | null;

const ACCOUNT_NAME = 'thong-suot-db';

/** As root: an own system account, made when missing; where none can be made, `nobody`. */
export async function databaseAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return null;
  const existing = await lookUp(ACCOUNT_NAME);
  if (existing) return existing;
  await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', ACCOUNT_NAME]).catch(
    () => undefined,
  );
  const made = (await lookUp(ACCOUNT_NAME)) ?? (await lookUp('nobody'));
  if (!made) throw new Error('no account to run PostgreSQL under: neither could one be made nor is there "nobody"');
  return made;
}

async function lookUp(name: string): Promise<Account> {
  const { stdout } = await run('getent', ['passwd', name]).catch(() => ({ stdout: '' }));
  const [, , uid, gid] = stdout.split(':');
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}

/** True when the account may pass through every folder down to and including `folder`. */
export async function canReach(account: Account, folder: string): Promise<boolean> {
  if (account === null) return true;
  for (let at = folder; ; at = dirname(at)) {
    const { mode, uid, gid } = await stat(at);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
