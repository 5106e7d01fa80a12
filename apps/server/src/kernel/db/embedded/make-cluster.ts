import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import { OWNER_LOGIN, type Passwords } from './postmaster.ts';

const run = promisify(execFile);

/**
 * Made aside and renamed into place: a cluster exists whole or not at all, and of two makers one wins.
 * @throws the reason of `stopping` when the program is told to end meanwhile
 */
export async function makeCluster(
  place: string,
  home: string,
  { programs, account, stopping }: { programs: string; account: Account; stopping: AbortSignal | undefined },
): Promise<void> {
  const draft = await mkdtemp(join(place, 'draft-'));
  try {
    await fillDraft(draft, programs, account, stopping);
  } catch (error) {
    await rm(draft, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
    stopping?.throwIfAborted();
    throw error;
  }
  await rename(draft, home).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    await rm(draft, { recursive: true, force: true });
  });
}

async function fillDraft(draft: string, programs: string, account: Account, stopping: AbortSignal | undefined): Promise<void> {
  await chmod(draft, 0o711);
  const made = (): string => randomBytes(24).toString('hex');
  const passwords: Passwords = { owner: made(), app: made(), reader: made() };
  const passwordFile = join(draft, 'owner-password');
  await writeFile(passwordFile, passwords.owner, { mode: 0o600 });
  for (const folder of ['data', 'socket']) {
    await mkdir(join(draft, folder), { mode: 0o700 });
    if (account) await chown(join(draft, folder), account.uid, account.gid);
  }
  if (account) await chown(passwordFile, account.uid, account.gid);
  await run(
    join(programs, 'initdb'),
    [
      '-D',
      join(draft, 'data'),
      '-U',
      OWNER_LOGIN,
      '-A',
      'scram-sha-256',
      '--pwfile',
      passwordFile,
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
    ],
    { cwd: draft, ...account, ...(stopping && { signal: stopping }) },
  );
  await rm(passwordFile);
  await writeFile(join(draft, 'passwords.json'), JSON.stringify(passwords), { mode: 0o600 });
}
