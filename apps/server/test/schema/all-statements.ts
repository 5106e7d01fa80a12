import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type NamedStatement, namedStatements } from '#kernel/db/named';

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));
const DECLARATION = /\bnamed\(\s*'/g;

/** The schema in whose name tests declare statements of their own, which the same worker may have loaded. */
const OF_TESTS = 'sample.';

/**
 * Every statement of the product: each file that declares one is loaded, whoever uses it.
 * @throws {Error} when the sources hold more declarations than were loaded
 */
export async function allStatements(): Promise<readonly NamedStatement[]> {
  let declarations = 0;
  for (const file of await codeFiles()) {
    const count = [...(await readFile(file, 'utf8')).matchAll(DECLARATION)].length;
    if (count > 0) await import(pathToFileURL(file).href);
    declarations += count;
  }
  const loaded = namedStatements().filter(({ name }) => !name.startsWith(OF_TESTS));
  if (loaded.length === 0 || loaded.length < declarations)
    throw new Error(`${declarations} statements in the sources, ${loaded.length} loaded`);
  return loaded;
}

async function codeFiles(): Promise<string[]> {
  const entries = await readdir(SOURCES, { recursive: true });
  return entries
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => join(SOURCES, path))
    .sort();
}
