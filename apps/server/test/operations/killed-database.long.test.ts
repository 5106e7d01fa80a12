import { mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { EXIT } from '#kernel/command';
import { acquireCluster } from '#kernel/db/embedded/cluster';
import { createLog } from '#kernel/log';
import { preparedPack, stateAfterKill } from '#test/acceptance/kills';
import { askWithoutPause, healthy, killDatabase, startedAgain } from './killed-database.ts';
import { databaseServers, type ProgramProcess, removeDataDir, startProgram } from './server-process.ts';

let dataDir = '';
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'killed-database-'));
});
afterAll(() => removeDataDir(dataDir));

const running: ProgramProcess[] = [];
afterEach(async () => {
  for (const program of running.splice(0)) {
    program.child.kill('SIGTERM');
    await program.ended();
  }
});

async function serving(): Promise<ProgramProcess> {
  const program = await startProgram(['serve'], { dataDir });
  running.push(program);
  await program.live();
  await healthy(program);
  return program;
}

/** SIGTERM: 0 says that it ended in order, within the 4.5 s after which it ends in any case. */
async function endInOrder(program: ProgramProcess): Promise<void> {
  program.child.kill('SIGTERM');
  expect(await program.ended(), program.output()).toBe(0);
}

/** Waits until an import says that it writes its rows. */
async function untilStoring({ child, output }: ProgramProcess): Promise<void> {
  while (!output().includes('/ store')) {
    if (child.exitCode !== null) throw new Error(`the import ended before it wrote:\n${output()}`);
    await sleep(2);
  }
}

describe('a database killed under a running server (K-01, K-03)', { timeout: 120_000 }, () => {
  test('comes back by itself; until then every request is told that the system is not ready, and none fails otherwise', async () => {
    const server = await serving();
    const asking = askWithoutPause(server);
    await sleep(200);
    const killed = await killDatabase(dataDir);
    await startedAgain(dataDir, killed);
    await healthy(server);
    await sleep(200);
    const { api, health } = await asking.stop();
    expect(new Set(api)).toEqual(new Set(['401 kernel/not-signed-in', '503 kernel/not-ready']));
    expect([api[0], api.at(-1)]).toEqual(['401 kernel/not-signed-in', '401 kernel/not-signed-in']);
    expect(new Set(health)).toEqual(new Set([200, 503]));
    expect(server.output()).toMatch(/the embedded database was lost.*the embedded database is back/s);
    await endInOrder(server);
    expect(await databaseServers(dataDir)).toEqual([]);
  });

  test('is started once by two servers, which both go on, again and again; the last one stops it', async () => {
    const servers = [await serving(), await serving()] as const;
    for (let round = 0; round < 4; round += 1) {
      await startedAgain(dataDir, await killDatabase(dataDir));
      await Promise.all(servers.map(healthy));
    }
    await endInOrder(servers[0]);
    await healthy(servers[1]);
    await endInOrder(servers[1]);
    expect(await databaseServers(dataDir)).toEqual([]);
  });

  test('is not started any more by a server that is told to end, at whatever moment', async () => {
    for (const afterMs of [0, 30, 90, 150, 300, 600]) {
      const server = await serving();
      await killDatabase(dataDir);
      await sleep(afterMs);
      server.child.kill('SIGTERM');
      // A slow machine may not be done within the time a stop has; the server then ends by itself, and what it started goes too.
      expect([EXIT.done, EXIT.failed], server.output()).toContain(await server.ended());
      await expect
        .poll(() => databaseServers(dataDir), { timeout: 10_000, message: `told ${afterMs} ms after the kill` })
        .toEqual([]);
    }
  });

  test('that cannot be started is tried a number of times, and then given up', async () => {
    const gaveUp = Promise.withResolvers<void>();
    const log = createLog('silent');
    const cluster = await acquireCluster(dataDir, null, {
      keep: { log, stopping: new AbortController().signal, giveUp: gaveUp.resolve, mostTries: 3 },
    });
    const version = join(dataDir, 'postgres/cluster/data/PG_VERSION');
    await rename(version, `${version}.aside`);
    await killDatabase(dataDir);
    await gaveUp.promise;
    await rename(`${version}.aside`, version);
    await cluster.release();
    expect(await databaseServers(dataDir)).toEqual([]);
  });

  test('cuts off an import beside the server, which then is wholly there or not at all, and can be repeated', async () => {
    const server = await serving();
    const pack = await preparedPack(1);
    const importing = () => startProgram(['import-day', pack.folder], { dataDir });
    const cut = await importing();
    await untilStoring(cut);
    const killed = await killDatabase(dataDir);
    expect(await cut.ended()).toBe(1);
    expect(cut.output()).not.toMatch(/\n {4}at /);
    await startedAgain(dataDir, killed);
    await healthy(server);
    expect((await stateAfterKill(dataDir, [pack])).faults).toEqual([]);
    expect(await (await importing()).ended()).toBe(0);
    expect(await stateAfterKill(dataDir, [pack])).toEqual({ snapshots: [pack.contentHash], faults: [] });
  });
});
