import { setTimeout as sleep } from 'node:timers/promises';
import { databaseProcess, databaseServers, type ProgramProcess } from './server-process.ts';

const PATIENCE_MS = 30_000;
/** Nobody's session: the server has to ask the database for it at every request. */
const COOKIE = (address: string) => `thong-suot-session-${new URL(address).port}=nobody`;

/** Kills the database as no program does it to itself. @returns the process that was killed */
export async function killDatabase(dataDir: string): Promise<number> {
  const pid = await databaseProcess(dataDir);
  if (pid === null) throw new Error('no database runs');
  process.kill(pid, 'SIGKILL');
  return pid;
}

/** Waits until another database than the one that was killed runs, and no second one beside it. */
export async function startedAgain(dataDir: string, killed: number): Promise<void> {
  for (const ends = Date.now() + PATIENCE_MS; Date.now() < ends; await sleep(50)) {
    const [pid, ...others] = await databaseServers(dataDir);
    if (pid !== undefined && pid !== killed && others.length === 0 && (await databaseProcess(dataDir)) === pid) return;
  }
  throw new Error(`not one database of its own runs: ${(await databaseServers(dataDir)).join(', ')}`);
}

/** Waits until the server says that everything it needs is there. */
export async function healthy({ address, child, output }: ProgramProcess): Promise<void> {
  for (const ends = Date.now() + PATIENCE_MS; Date.now() < ends; await sleep(50)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the program ended:\n${output()}`);
    const answer = await fetch(`${address}/health`).catch(() => null);
    if (answer?.status === 200) return;
  }
  throw new Error(`the server is not healthy:\n${output()}`);
}

export type Answers = { readonly api: readonly string[]; readonly health: readonly number[] };

/** Asks without pause until told to stop; what came back stands in the order of the requests. */
export function askWithoutPause({ address }: ProgramProcess): { stop(): Promise<Answers> } {
  const api: string[] = [];
  const health: number[] = [];
  let stopped = false;
  const headers = { cookie: COOKIE(address), 'x-requested-with': 'thong-suot' };
  const asking = (async () => {
    while (!stopped) {
      const [answer, ready] = await Promise.all([fetch(`${address}/api/session`, { headers }), fetch(`${address}/health`)]);
      const { type } = (await answer.json()) as { type: string };
      api.push(`${answer.status} ${type}`);
      health.push(ready.status);
      await ready.arrayBuffer();
      await sleep(5);
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await asking;
      return { api, health };
    },
  };
}
