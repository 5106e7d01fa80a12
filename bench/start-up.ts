import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { removeDataDir } from '../apps/server/test/operations/server-process.ts';
import type { Benchmark } from './lib/benchmark.ts';
import { newDataDir, openInstallation } from './lib/installation.ts';
import { measure, type Times } from './lib/measure.ts';
import { measurement } from './lib/result.ts';
import { INSTALLATION, startServer, untilReady } from './lib/server.ts';

const LEVEL = { p95: 15_000 };
const MOST_STARTS = 3;
/** What `bin/up` does before it serves when nothing has to be installed: it compares the sources with what was installed and built. */
const CURRENT = 'source "$1"; check_prerequisites; state_of package-lock.json; state_of apps/web packages package-lock.json';
const run = promisify(execFile);

/** `bin/up` after the installation: from the command to the first page, with the demonstration day. */
export const startUp: Benchmark = {
  name: 'start-up',
  run: async (_installation, { repeats }) => {
    const count = Math.min(repeats, MOST_STARTS);
    const [first, again, empty]: [number[], number[], number[]] = [[], [], []];
    for (let start = 0; start < count; start += 1) {
      const dataDir = await newDataDir();
      try {
        first.push(...(await timeUp(dataDir)));
        again.push(...(await timeUp(dataDir)));
      } finally {
        await removeDataDir(dataDir);
      }
      empty.push(...(await timeEmptyDatabase()));
    }
    return {
      benchmark: 'start-up',
      size: {},
      measurements: [
        measurement('bin/up on an empty data directory, to the first page', first, {
          level: LEVEL,
          reference: { what: 'the empty database alone, migrated, with the units', times: empty },
        }),
        measurement('bin/up again, to the first page', again, { level: LEVEL }),
      ],
    };
  },
};

/** The two halves of `bin/up`: is the installation current, and the server. Installing itself is no part of it. */
async function timeUp(dataDir: string): Promise<Times> {
  const startedAt = performance.now();
  await run('bash', ['-c', CURRENT, 'bash', INSTALLATION]);
  const program = await startServer(dataDir);
  try {
    await untilReady(program);
    const page = await fetch(program.address, { headers: { accept: 'text/html' } });
    if (page.status !== 200 || !(await page.text()).includes('<html'))
      throw new Error(`no page at ${program.address}: ${page.status}`);
    return [performance.now() - startedAt];
  } finally {
    program.child.kill('SIGTERM');
    await program.ended();
  }
}

async function timeEmptyDatabase(): Promise<Times> {
  const dataDir = await newDataDir();
  try {
    return await measure({ count: 1 }, async () => (await openInstallation(dataDir)).close());
  } finally {
    await removeDataDir(dataDir);
  }
}
