import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { databaseServers, removeDataDir, startProgram } from './server-process.ts';

/** Before it listens for signals the program ends by the signal itself; it has started nothing then. Exit 1 would be the end by force. */
const IN_ORDER = [0, 143, 'SIGTERM'];

test.each([
  ['serve', ['serve', '--demonstration'], [800, 1400, 2200, 3000, 4200]],
  ['a command', ['audit-verify'], [1200, 2400]],
])(
  '%s that is stopped at any moment of the first start ends in order and leaves no database behind (K-01)',
  {
    timeout: 180_000,
  },
  async (_what, words, moments) => {
    for (const moment of moments) {
      const dataDir = await mkdtemp(join(tmpdir(), 'stopped-start-'));
      const program = await startProgram(words, { dataDir });
      await sleep(moment);
      program.child.kill('SIGTERM');
      const ended = await program.ended();
      expect(IN_ORDER, `${moment} ms: ${ended} ${program.output()}`).toContain(ended);
      expect(program.output()).not.toMatch(/\n {4}at /);
      expect(await databaseServers(dataDir)).toEqual([]);
      await removeDataDir(dataDir);
    }
  },
);

test('a first start that was stopped is finished by the next one', { timeout: 120_000 }, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'stopped-start-'));
  for (const moment of [1500, 2500, 3500]) {
    const program = await startProgram(['serve'], { dataDir });
    await sleep(moment);
    program.child.kill('SIGTERM');
    await program.ended();
  }
  const program = await startProgram(['serve'], { dataDir });
  await program.live();
  program.child.kill('SIGTERM');
  expect(await program.ended()).toBe(0);
  await removeDataDir(dataDir);
});
