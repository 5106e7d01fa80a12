import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A file of the repository: path from the root, and its text (empty for pictures and other binaries). */
export type Source = { readonly path: string; readonly text: string };

const TEXT = /(^|\/)[^/.]+$|[.](ts|tsx|js|mjs|cjs|json|sql|md|css|html|yml|yaml|sh|csv|txt|svg|gitignore|npmrc)$/;

/** Every file that git knows or would add, without what .gitignore leaves out. */
export async function readSources(root: string): Promise<Source[]> {
  const { stdout } = await promisify(execFile)('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  const paths = [...new Set(stdout.split('\0').filter((path) => path !== ''))].sort();
  if (paths.length === 0) throw new Error('git names no file here');
  const sources = await Promise.all(paths.map((path) => readSource(root, path)));
  return sources.filter((source) => source !== null);
}

async function readSource(root: string, path: string): Promise<Source | null> {
  if (!TEXT.test(path)) return { path, text: '' };
  try {
    return { path, text: await readFile(join(root, path), 'utf8') };
  } catch (error) {
    // A file removed but not yet committed as removed.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
