import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withPrivateClone } from './private-clone.ts';
import { databaseProcess, removeDataDir, startProgram } from './server-process.ts';

test('the program serves from a clone whose folders nobody else may read', { timeout: 120_000 }, async () => {
  await withPrivateClone(async (root) => {
    expect((await stat(root)).mode & 0o077).toBe(0);
    const dataDir = join(root, '.data');
    const program = await startProgram(['serve'], { dataDir, root });
    try {
      await program.live();
      expect(await (await fetch(`${program.address}/live`)).json()).toEqual({ status: 'ok' });
      program.child.kill('SIGTERM');
      expect(await program.ended()).toBe(0);
      expect(await databaseProcess(dataDir)).toBeNull();
    } finally {
      program.child.kill('SIGKILL');
      await removeDataDir(dataDir);
    }
  });
});
