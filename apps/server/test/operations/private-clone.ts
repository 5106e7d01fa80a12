import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../../src/composition.ts';

const NEEDED = ['package.json', 'apps', 'packages', 'data', 'node_modules'];

/** A copy of the project that nobody but its owner may enter. Its files are links to ours, so it costs no space. */
export async function withPrivateClone<Result>(work: (root: string) => Promise<Result>): Promise<Result> {
  await mkdir(join(PROJECT_ROOT, '.cache'), { recursive: true });
  const root = await mkdtemp(join(PROJECT_ROOT, '.cache/private-clone-'));
  try {
    await chmod(root, 0o700);
    await promisify(execFile)('cp', ['-a', '--link', ...NEEDED.map((name) => join(PROJECT_ROOT, name)), root]);
    return await work(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
