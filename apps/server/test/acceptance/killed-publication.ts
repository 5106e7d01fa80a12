import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Browser } from '#test/identity/browser';
import { SHIPPED_DAY } from '#test/independent/shipped-day';
import { databaseProcess, type ProgramProcess, removeDataDir, startProgram } from '#test/operations/server-process';
import { packIn, stateAfterKill, type Victim } from './kills.ts';

export type KilledPublications = { readonly faults: readonly string[]; readonly editions: number; readonly cutOff: number };

const DAY = '2025-09-22';
const HEADERS = { 'content-type': 'application/json', 'x-requested-with': 'thong-suot' };
/** A publication of the national day takes some 200 to 600 ms on a busy machine; the moments go beyond both ends. */
const LAST_MOMENT_MS = 900;

/**
 * Publishes over HTTP again and again, each time with another wording, and kills the server or its database at a different moment
 * of each publication.
 */
export async function killPublications(rounds: number): Promise<KilledPublications> {
  const dataDir = await mkdtemp(join(tmpdir(), 'killed-publication-'));
  try {
    const faults: string[] = [];
    const shippedDay = await packIn(SHIPPED_DAY);
    let cutOff = 0;
    for (let round = 0; round < rounds; round += 1) {
      const victim: Victim = round % 2 === 0 ? 'program' : 'database';
      const moment = (LAST_MOMENT_MS * round) / Math.max(1, rounds - 1);
      if (!(await publishAndKill(dataDir, round, victim, moment))) cutOff += 1;
      const state = await stateAfterKill(dataDir, [shippedDay]);
      faults.push(...state.faults.map((fault) => `${victim} killed after ${Math.round(moment)} ms: ${fault}`));
    }
    const server = await healthyServer(dataDir);
    const { editions } = await (await analyst(server, dataDir)).editions();
    server.child.kill('SIGTERM');
    await server.ended();
    return { faults, editions: editions.length, cutOff };
  } finally {
    await removeDataDir(dataDir);
  }
}

/** @returns whether the publication had been answered before the kill */
async function publishAndKill(dataDir: string, round: number, victim: Victim, momentMs: number): Promise<boolean> {
  const server = await healthyServer(dataDir);
  const session = await analyst(server, dataDir);
  const { editions } = await session.editions();
  await session.saveWording(`Kính trình các Đồng chí xem xét${'.'.repeat(round + 1)}`);
  let answered = false;
  const publication = session.publish(editions[0]?.id ?? null).then(
    (status) => {
      answered = status === 200;
    },
    () => undefined,
  );
  await sleep(momentMs);
  const before = answered;
  const database = await databaseProcess(dataDir);
  if (victim === 'program') server.child.kill('SIGKILL');
  else if (database !== null) process.kill(database, 'SIGKILL');
  await publication;
  server.child.kill('SIGKILL');
  await server.ended();
  return before;
}

async function healthyServer(dataDir: string): Promise<ProgramProcess> {
  const server = await startProgram(['serve', '--demonstration'], { dataDir });
  await server.live();
  while ((await fetch(`${server.address}/health`)).status !== 200) await sleep(50);
  return server;
}

async function analyst({ address }: ProgramProcess, dataDir: string) {
  const accounts = JSON.parse(await readFile(join(dataDir, 'demonstration-accounts.json'), 'utf8')) as {
    loginName: string;
    password: string;
    role: string;
  }[];
  const { loginName, password } = accounts.find(({ role }) => role === 'analyst') ?? { loginName: '', password: '' };
  const browser = new Browser();
  await browser.submit(await browser.open(`${address}/auth/login`), { loginName, password });
  const call = (method: string, path: string, body?: unknown) =>
    browser.fetch(new URL(`${address}/api${path}`), {
      method,
      headers: HEADERS,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const read = async <Answer>(path: string) => (await (await call('GET', path)).json()) as Answer;
  return {
    editions: () => read<{ editions: { id: string }[] }>(`/editions?date=${DAY}`),
    saveWording: async (closing: string) => {
      const { version } = await read<{ version: number }>(`/daily-reports/${DAY}/wording`);
      const answer = await call('PUT', `/daily-reports/${DAY}/wording`, {
        version,
        wording: { paragraphs: { 'closing.request': closing }, choices: {} },
      });
      if (answer.status !== 200) throw new Error(`the wording was not saved: ${answer.status} ${await answer.text()}`);
    },
    publish: async (editionId: string | null) => {
      const amends = editionId === null ? {} : { amends: { editionId, reason: 'Sửa câu chữ' } };
      return (await call('POST', `/daily-reports/${DAY}/editions`, amends)).status;
    },
  };
}
