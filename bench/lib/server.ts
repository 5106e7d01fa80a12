import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../../apps/server/src/composition.ts';
import { readCredentials } from '../../apps/server/src/modules/identity/demonstration/credentials-file.ts';
import { Browser } from '../../apps/server/test/identity/browser.ts';
import { type ProgramProcess, startProgram } from '../../apps/server/test/operations/server-process.ts';

const READY_PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 20;
/** What the commands share: how they install, and the limits with which they start the program. */
export const INSTALLATION = join(PROJECT_ROOT, 'bin/lib/install.sh');
const LIMITS = `source "$1"; printf %s "\${memory_limits[*]}"`;
const run = promisify(execFile);

/** The product's server as a process of its own, with somebody signed in. */
export type RunningServer = {
  readonly pid: number;
  /** Reads an address below `/api` whole, as the person signed in. @throws {Error} for any answer but 200 */
  read(path: string): Promise<Uint8Array>;
};

/** Serves a data directory with the demonstration day while `work` runs. The leader is signed in, who may read everything. */
export async function withServer<Result>(dataDir: string, work: (server: RunningServer) => Promise<Result>): Promise<Result> {
  const program = await startServer(dataDir);
  try {
    await untilReady(program);
    const browser = await signedIn(program.address, dataDir);
    const { pid } = program.child;
    if (pid === undefined) throw new Error('the server has no process');
    return await work({ pid, read: (path) => readWhole(browser, `${program.address}/api${path}`) });
  } finally {
    program.child.kill('SIGTERM');
    await program.ended();
  }
}

/** Starts the server as `bin/up` does, with its limits of memory. */
export async function startServer(dataDir: string): Promise<ProgramProcess> {
  const { stdout: limits } = await run('bash', ['-c', LIMITS, 'bash', INSTALLATION]);
  return startProgram(['serve', '--demonstration'], { dataDir, environment: { NODE_OPTIONS: limits } });
}

/** Waits until `/health` says 200: everything is in, the demonstration day too. */
export async function untilReady({
  address,
  child,
  output,
}: Pick<ProgramProcess, 'address' | 'child' | 'output'>): Promise<void> {
  for (const end = Date.now() + READY_PATIENCE_MS; Date.now() < end; await sleep(LOOK_AGAIN_MS)) {
    if (child.exitCode !== null) throw new Error(`the server ended before it was ready:\n${output()}`);
    const answer = await fetch(`${address}/health`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return;
  }
  throw new Error(`the server was not ready in time:\n${output()}`);
}

async function signedIn(address: string, dataDir: string): Promise<Browser> {
  const person = (await readCredentials(dataDir))?.find(({ role }) => role === 'leader');
  if (!person) throw new Error('there is no demonstration account of a leader');
  const browser = new Browser();
  const { loginName, password } = person;
  await browser.submit(await browser.open(`${address}/auth/login?to=/`), { loginName, password });
  return browser;
}

async function readWhole(browser: Browser, address: string): Promise<Uint8Array> {
  const answer = await browser.fetch(new URL(address));
  const body = new Uint8Array(await answer.arrayBuffer());
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status} ${Buffer.from(body).toString().slice(0, 300)}`);
  return body;
}
