import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const MAIN = fileURLToPath(new URL('../../apps/server/src/main-cli.ts', import.meta.url));
const READY_PATIENCE_MS = 60_000;

export type DemonstrationAccount = { readonly loginName: string; readonly password: string; readonly role: string };
export type ServerProcess = {
  readonly url: string;
  readonly dataDir: string;
  /** Runs a command of the command line on the same data directory. */
  command(...words: string[]): Promise<string>;
  stop(): Promise<void>;
};

/** Starts the product as an operator does, with the demonstration day, on a free port and an own data directory. */
export async function startServer(): Promise<ServerProcess> {
  const dataDir = await mkdtemp(join(tmpdir(), 'thong-suot-browser-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = { ...process.env, DATA_DIR: dataDir, PORT: String(port), PUBLIC_URL: url, LOG_LEVEL: 'warn' };
  const child = spawn(process.execPath, [MAIN, 'serve', '--demonstration'], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await healthy(url, child);
  return {
    url,
    dataDir,
    command: (...words) => onServer(dataDir, ...words),
    stop: async () => {
      const closed = once(child, 'exit');
      child.kill('SIGTERM');
      await closed;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Runs a command of the command line on a data directory. @returns what it printed; @throws with what it said on standard error */
export async function onServer(dataDir: string, ...words: string[]): Promise<string> {
  const environment = { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'warn' };
  return (await promisify(execFile)(process.execPath, [MAIN, ...words], { env: environment, maxBuffer: 64 * 1024 * 1024 }))
    .stdout;
}

async function healthy(url: string, child: ChildProcess): Promise<void> {
  const patienceEnds = Date.now() + READY_PATIENCE_MS;
  while (Date.now() < patienceEnds) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode} before it was ready`);
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.status === 200) return;
    await sleep(100);
  }
  child.kill('SIGTERM');
  throw new Error('the server did not become ready');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
