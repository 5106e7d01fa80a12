import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { chown, lstat, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { advisoryLock } from '../advisory-locks.ts';
import { isDatabaseAway } from '../database-away.ts';
import type { Account } from './account.ts';

export const OWNER_LOGIN = 'thong_suot_owner';
const DATABASE = 'thong_suot';
/** Held, shared, by every process that uses the cluster: who can take it alone is the last and stops the server. */
const IN_USE_LOCK = advisoryLock('kernel.cluster-in-use');
/** The kernel's limit for the path of a socket is 108 bytes. */
const LONGEST_SOCKET_FOLDER = 107 - '/.s.PGSQL.5432'.length;
const STOP_PATIENCE_MS = 4000;
/** How long a server that is just starting may take to let us in, and to go. */
const STARTED_PATIENCE_MS = 1500;
const POLL_MS = 50;

export type Passwords = { readonly owner: string; readonly app: string; readonly reader: string };
/** Where a cluster lies, and what runs it. */
export type ClusterFiles = {
  readonly home: string;
  readonly programs: string;
  readonly account: Account;
  readonly passwords: Passwords;
};
/** A server that this process started. */
export type StartedServer = { readonly pid: number | undefined; ended(): boolean };

export function addressOf(socket: string, login: string, password: string, database = DATABASE): string {
  return `postgresql://${login}:${password}@/${database}?host=${encodeURIComponent(socket)}`;
}

/**
 * Starts PostgreSQL, without waiting until it answers. Starting beside a running server is harmless: its lock file, and the shared
 * memory that outlives a killed one, refuse the second.
 * @param stopped asked at the last moment: once it says yes, nothing is started
 * @returns null when it was not started
 */
export async function startServer(
  { home, programs, account }: ClusterFiles,
  stopped: () => boolean = () => false,
): Promise<StartedServer | null> {
  const socket = await usableSocketFolder(home, account);
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
  if (stopped()) return null;
  const log = openSync(join(home, 'postgres.log'), 'a', 0o600);
  // Its own process group: an interrupt from the terminal reaches us first, and we end the server after our last transaction.
  const server = spawn(join(programs, 'postgres'), ['-D', join(home, 'data'), ...options], {
    cwd: join(home),
    detached: true,
    stdio: ['ignore', log, log],
    ...account,
  });
  let ended = false;
  for (const event of ['error', 'exit']) {
    server.on(event, () => {
      ended = true;
    });
  }
  server.unref();
  closeSync(log);
  return { pid: server.pid, ended: () => ended };
}

/** Connects and says, for as long as the connection stands, that somebody uses the cluster. @throws when the server is not there (yet) */
export async function holdInUse({ home, passwords }: ClusterFiles): Promise<Client> {
  const socket = await socketFolder(home);
  await createDatabaseOnce(socket, passwords);
  const holder = new Client({
    connectionString: addressOf(socket, OWNER_LOGIN, passwords.owner),
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

/**
 * Gives the cluster up, and stops the server when nobody else uses it. A connection that was lost is made once more; when that
 * fails there is no server, or others are about to start it. Ends within 4 s.
 */
export async function release(holder: Client, files: ClusterFiles): Promise<void> {
  try {
    await giveUp(holder, files.home);
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    const again = await holdInUse(files).catch(() => null);
    if (again) await giveUp(again, files.home);
  }
}

async function giveUp(holder: Client, home: string): Promise<void> {
  try {
    await holder.query('select pg_advisory_unlock_shared($1)', [IN_USE_LOCK]);
    const { rows } = await holder.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [IN_USE_LOCK]);
    if (rows[0]?.alone === true) await stopServer(home);
  } finally {
    await holder.end().catch(() => undefined);
  }
}

/**
 * Gives up a server that this process has started and that let nobody in so far: it is given up like any other once it does, which is soon,
 * else ended. Ends within 3 s.
 */
export async function releaseStarted(files: ClusterFiles, server: StartedServer): Promise<void> {
  for (const patienceEnds = Date.now() + STARTED_PATIENCE_MS; Date.now() < patienceEnds && !server.ended(); ) {
    const held = await holdInUse(files).catch(() => null);
    if (held) return release(held, files);
    await sleep(POLL_MS);
  }
  if (server.pid === undefined || server.ended()) return;
  process.kill(server.pid, 'SIGINT');
  for (const patienceEnds = Date.now() + STARTED_PATIENCE_MS; Date.now() < patienceEnds && !server.ended(); )
    await sleep(POLL_MS);
}

async function stopServer(home: string): Promise<void> {
  const pid = await postmasterPid(home);
  if (pid === null) return;
  process.kill(pid, 'SIGINT'); // fast shutdown: ends sessions, undoes their transactions, writes a checkpoint
  for (const patienceEnds = Date.now() + STOP_PATIENCE_MS; Date.now() < patienceEnds && (await isRunning(home)); )
    await sleep(20);
}

/** The folder of the socket. Of a long path the short one in its place is kept, so that a server started again is found at the same address. */
async function usableSocketFolder(home: string, account: Account): Promise<string> {
  const usual = join(home, 'socket');
  if (Buffer.byteLength(usual) <= LONGEST_SOCKET_FOLDER) return usual;
  const note = join(home, 'short-socket-folder');
  const noted = await readFile(note, 'utf8').catch(() => null);
  if (noted !== null) {
    if (await isStillOurs(noted, account)) return noted;
    await rm(note, { force: true });
  }
  const short = await mkdtemp(join(tmpdir(), 'thong-suot-'));
  if (account) await chown(short, account.uid, account.gid);
  await writeFile(note, short, { flag: 'wx', mode: 0o600 }).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    await rm(short, { recursive: true });
  });
  return readFile(note, 'utf8');
}

/** True when the folder is there and its owner is who runs the server; made again when it was cleaned away. */
async function isStillOurs(folder: string, account: Account): Promise<boolean> {
  const found = await lstat(folder).catch(() => null);
  if (found !== null) return found.isDirectory() && found.uid === (account?.uid ?? process.getuid?.());
  const made = await mkdir(folder, { mode: 0o700 }).then(
    () => true,
    () => false,
  );
  if (made && account) await chown(folder, account.uid, account.gid);
  return made;
}

/** Lines of postmaster.pid: process id, data folder, start, port, socket folder. */
async function postmasterLines(home: string): Promise<string[]> {
  return (await readFile(join(home, 'data', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
}
export async function socketFolder(home: string): Promise<string> {
  return (await postmasterLines(home))[4] || join(home, 'socket');
}
async function postmasterPid(home: string): Promise<number | null> {
  return Number((await postmasterLines(home))[0]) || null;
}
/** Whether the process that the cluster names as its server exists. */
export async function isRunning(home: string): Promise<boolean> {
  const pid = await postmasterPid(home);
  return pid !== null && processExists(pid);
}
function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
