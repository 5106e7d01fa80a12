import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PROJECT_ROOT } from '../../src/composition.ts';

const START_PATIENCE_MS = 60_000;

/** The program, run as a process of its own: what only a real process can show. */
export type ProgramProcess = {
  readonly child: ChildProcess;
  readonly address: string;
  /** All that it wrote to both outputs. */
  output(): string;
  /** Waits until it answers; fails when it ends before. */
  live(): Promise<void>;
  /** @returns its exit code, or the signal that ended it */
  ended(): Promise<number | string>;
};

export type ProgramOptions = {
  readonly dataDir: string;
  /** The root of the project to run; another copy than our own for instance. */
  readonly root?: string;
  readonly account?: { readonly uid: number; readonly gid: number } | undefined;
  readonly environment?: Readonly<Record<string, string>>;
};

/** Starts a command of the program, `['serve']` for instance, on an address of its own. */
export async function startProgram(
  words: readonly string[],
  { dataDir, root = PROJECT_ROOT, account, environment }: ProgramOptions,
): Promise<ProgramProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, 'apps/server/src/main-cli.ts'), ...words], {
    cwd: root,
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...account,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => {
      output += piece.toString();
    });
  const address = `http://127.0.0.1:${port}`;
  return {
    child,
    address,
    output: () => output,
    live: () => untilLive(child, address, () => output),
    ended: async () => {
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
      return child.exitCode ?? child.signalCode ?? 'unknown';
    },
  };
}

async function untilLive(child: ChildProcess, address: string, output: () => string): Promise<void> {
  for (const patienceEnds = Date.now() + START_PATIENCE_MS; Date.now() < patienceEnds; await sleep(50)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the program ended before it served:\n${output()}`);
    const answer = await fetch(`${address}/live`).catch(() => null);
    if (answer?.status === 200) return;
  }
  throw new Error(`the program did not serve in time:\n${output()}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Where the database of a data directory lies. */
async function clusterHome(dataDir: string): Promise<string> {
  const elsewhere = await readFile(join(dataDir, 'postgres-place'), 'utf8').catch(() => null);
  return join(elsewhere === null ? join(dataDir, 'postgres') : elsewhere.trim(), 'cluster');
}

/** The process of the database of a data directory, or null when none runs. */
export async function databaseProcess(dataDir: string): Promise<number | null> {
  const lines = await readFile(join(await clusterHome(dataDir), 'data/postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number(lines.split('\n')[0]);
  return pid > 0 && isRunning(pid) ? pid : null;
}

/** Every server of the data directory that runs, by its command line: one that its files no longer name is found too. */
export async function databaseServers(dataDir: string): Promise<number[]> {
  const folder = join(await clusterHome(dataDir), 'data');
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0);
  const words = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
  return pids.filter((_pid, at) => words[at]?.split('\0').includes(folder));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Ends what still runs on a data directory and removes it, also where the database lies elsewhere. */
export async function removeDataDir(dataDir: string): Promise<void> {
  const pid = await databaseProcess(dataDir);
  if (pid !== null) {
    process.kill(pid, 'SIGQUIT');
    while (isRunning(pid)) await sleep(20);
  }
  await rm(join(await clusterHome(dataDir), '..'), { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}
