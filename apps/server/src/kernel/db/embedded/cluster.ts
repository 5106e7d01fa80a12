import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { databaseAccount } from './account.ts';
import { type KeepRunning, keepRunning } from './keep-running.ts';
import { makeCluster } from './make-cluster.ts';
import { clusterPlace, databasePrograms } from './place.ts';
import {
  addressOf,
  type ClusterFiles,
  holdInUse,
  isRunning,
  OWNER_LOGIN,
  type Passwords,
  release,
  releaseStarted,
  type StartedServer,
  socketFolder,
  startServer,
} from './postmaster.ts';

export { OWNER_LOGIN };

const START_PATIENCE_MS = 30_000;

export type ClusterOptions = {
  readonly stopping?: AbortSignal | undefined;
  /** Given by who serves: the server is started again whenever it is lost. */
  readonly keep?: KeepRunning | undefined;
};
export type Cluster = {
  readonly passwords: Passwords;
  /** A connection address for one of the logins. It stays the same when the server is started again. */
  url(login: string, password: string): string;
  /** Gives the cluster up; the last one to do so stops it. Ends within 4 s. */
  release(): Promise<void>;
};

/**
 * The PostgreSQL of a data directory: the running one, or one made and started now. It listens on a socket only, so several
 * data directories live side by side. Several processes may share it.
 * @param ownPrograms folder with PostgreSQL's programs to use in place of the shipped ones
 * @throws the reason of `stopping` when the program is told to end meanwhile; then nothing that was started stays
 */
export async function acquireCluster(
  dataDir: string,
  ownPrograms: string | null,
  { stopping, keep }: ClusterOptions = {},
): Promise<Cluster> {
  const account = await databaseAccount();
  const place = await clusterPlace(dataDir, account);
  const programs = ownPrograms ?? (await databasePrograms(place, account));
  const home = join(place, 'cluster');
  stopping?.throwIfAborted();
  if (!existsSync(home)) await makeCluster(place, home, { programs, account, stopping });
  const passwords = JSON.parse(await readFile(join(home, 'passwords.json'), 'utf8')) as Passwords;
  const files: ClusterFiles = { home, programs, account, passwords };
  const holder = await connectOrStart(files, stopping);
  const socket = await socketFolder(home);
  const kept = keep && keepRunning(files, holder, keep);
  return {
    passwords,
    url: (login, password) => addressOf(socket, login, password),
    release: () => (kept ? kept.release() : release(holder, files)),
  };
}

async function connectOrStart(files: ClusterFiles, stopping: AbortSignal | undefined): Promise<Client> {
  const stopped = () => stopping?.aborted === true;
  const patienceEnds = Date.now() + START_PATIENCE_MS;
  let lastError: unknown = new Error('not tried');
  let started: StartedServer | null = null;
  while (Date.now() < patienceEnds && !stopped()) {
    const holder = await holdInUse(files).catch((error: unknown) => {
      lastError = error;
      return null;
    });
    if (holder) return holder;
    if (!started || !(await isRunning(files.home))) {
      started = (await startServer(files, stopped)) ?? started;
    }
    await sleep(25);
  }
  if (stopped() && started) await releaseStarted(files, started);
  stopping?.throwIfAborted();
  throw new Error(`PostgreSQL did not start; see ${join(files.home, 'postgres.log')}`, { cause: lastError });
}
