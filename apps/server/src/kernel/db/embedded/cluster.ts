import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { advisoryLock } from '../advisory-locks.ts';
import { type Account, databaseAccount } from './account.ts';
import { clusterPlace, databasePrograms } from './place.ts';

const run = promisify(execFile);

export const OWNER_LOGIN = 'thong_suot_owner';
const DATABASE = 'thong_suot';
/** Held, shared, by every process that uses the cluster: who can take it alone is the last and stops the server. */
const IN_USE_LOCK = advisoryLock('kernel.cluster-in-use');
const START_PATIENCE_MS = 30_000;
/** The kernel's limit for the path of a socket is 108 bytes. */
const LONGEST_SOCKET_FOLDER = 107 - '/.s.PGSQL.5432'.length;

export type Passwords = { readonly owner: string; readonly app: string; readonly reader: string };
export type Cluster = {
  readonly passwords: Passwords;
  /** A connection address for one of the logins. */
  url(login: string, password: string): string;
  /** Gives the cluster up; the last one to do so stops it. Ends within 4 s. */
  release(): Promise<void>;
};

/**
 * The PostgreSQL of a data directory: the running one, or one made and started now. It listens on a socket only, so several
 * data directories live side by side. Several processes may share it.
 * @param ownPrograms folder with PostgreSQL's programs to use in place of the shipped ones
 */
export async function acquireCluster(dataDir: string, ownPrograms: string | null): Promise<Cluster> {
  const account = await databaseAccount();
  const place = await clusterPlace(dataDir, account);
  const programs = ownPrograms ?? (await databasePrograms(place, account));
  const home = join(place, 'cluster');
  if (!existsSync(home)) await initialise(place, home, programs, account);
  const passwords = JSON.parse(await readFile(join(home, 'passwords.json'), 'utf8')) as Passwords;
  const holder = await connectOrStart(home, programs, account, passwords);
  const socket = await socketFolder(home);
  return {
    passwords,
    url: (login, password) => addressOf(socket, login, password, DATABASE),
    release: () => release(holder, home),
  };
}

function addressOf(socket: string, login: string, password: string, database: string): string {
  return `postgresql://${login}:${password}@/${database}?host=${encodeURIComponent(socket)}`;
}

/** Made aside and renamed into place: a cluster exists whole or not at all, and of two makers one wins. */
async function initialise(place: string, home: string, programs: string, account: Account): Promise<void> {
  const draft = await mkdtemp(join(place, 'draft-'));
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
    { cwd: draft, ...account },
  );
  await rm(passwordFile);
  await writeFile(join(draft, 'passwords.json'), JSON.stringify(passwords), { mode: 0o600 });
  await rename(draft, home).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    await rm(draft, { recursive: true, force: true });
  });
}

async function connectOrStart(home: string, programs: string, account: Account, passwords: Passwords): Promise<Client> {
  const patienceEnds = Date.now() + START_PATIENCE_MS;
  let lastError: unknown = new Error('not tried');
  let started = false;
  while (Date.now() < patienceEnds) {
    const holder = await holdInUse(home, passwords).catch((error: unknown) => {
      lastError = error;
      return null;
    });
    if (holder) return holder;
    // Starting beside a running server is harmless: PostgreSQL's own lock file refuses the second.
    if (!started || !(await isRunning(home))) {
      await start(home, programs, account);
      started = true;
    }
    await sleep(25);
  }
  throw new Error(`PostgreSQL did not start; see ${join(home, 'postgres.log')}`, { cause: lastError });
}

async function holdInUse(home: string, passwords: Passwords): Promise<Client> {
  const socket = await socketFolder(home);
  await createDatabaseOnce(socket, passwords);
  const holder = new Client({
    connectionString: addressOf(socket, OWNER_LOGIN, passwords.owner, DATABASE),
    application_name: 'thong-suot holder',
  });
  holder.on('error', () => undefined);
  await holder.connect();
  await holder.query('select pg_advisory_lock_shared($1)', [IN_USE_LOCK]);
  return holder;
}

async function createDatabaseOnce(socket: string, passwords: Passwords): Promise<void> {
  const client = new Client({ connectionString: addressOf(socket, OWNER_LOGIN, passwords.owner, 'postgres') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    const duplicate = ['42P04', '23505'];
    if (rowCount === 0) {
      await client.query(`create database ${DATABASE}`).catch((error: Error & { code?: string }) => {
        if (!duplicate.includes(error.code ?? '')) throw error;
      });
    }
  } finally {
    await client.end();
  }
}

async function start(home: string, programs: string, account: Account): Promise<void> {
  const socket = await usableSocketFolder(home, account);
  const log = openSync(join(home, 'postgres.log'), 'a', 0o600);
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socket,
    unix_socket_permissions: '0700',
    shared_buffers: '256MB',
    max_connections: '120',
    max_wal_size: '2GB',
    wal_compression: 'on',
    timezone: 'UTC',
    jit: 'off',
    log_timezone: 'UTC',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Its own process group: an interrupt from the terminal reaches us first, and we end the server after our last transaction.
  const server = spawn(join(programs, 'postgres'), ['-D', join(home, 'data'), ...options], {
    cwd: join(home),
    detached: true,
    stdio: ['ignore', log, log],
    ...account,
  });
  server.on('error', () => undefined);
  server.unref();
  closeSync(log);
}

async function usableSocketFolder(home: string, account: Account): Promise<string> {
  const usual = join(home, 'socket');
  if (Buffer.byteLength(usual) <= LONGEST_SOCKET_FOLDER) return usual;
  const short = await mkdtemp(join(tmpdir(), 'thong-suot-'));
  if (account) await chown(short, account.uid, account.gid);
  return short;
}

/** Lines of postmaster.pid: process id, data folder, start, port, socket folder. */
async function postmasterLines(home: string): Promise<string[]> {
  return (await readFile(join(home, 'data', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
}
async function socketFolder(home: string): Promise<string> {
  return (await postmasterLines(home))[4] || join(home, 'socket');
}
async function isRunning(home: string): Promise<boolean> {
  const pid = Number((await postmasterLines(home))[0]);
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function release(holder: Client, home: string): Promise<void> {
  try {
    await holder.query('select pg_advisory_unlock_shared($1)', [IN_USE_LOCK]);
    const { rows } = await holder.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [IN_USE_LOCK]);
    if (rows[0]?.alone === true) await stop(home);
  } catch (error) {
    // Another one that ended at the same moment was the last and has stopped the server.
    if (await isRunning(home)) throw error;
  } finally {
    await holder.end().catch(() => undefined);
  }
}

async function stop(home: string): Promise<void> {
  const pid = Number((await postmasterLines(home))[0]);
  if (!pid) return;
  process.kill(pid, 'SIGINT'); // fast shutdown: ends sessions, undoes their transactions, writes a checkpoint
  for (let waited = 0; waited < 4000 && (await isRunning(home)); waited += 20) await sleep(20);
}
