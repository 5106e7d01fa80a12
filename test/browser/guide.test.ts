import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const GUIDES = fileURLToPath(new URL('../../docs/guides', import.meta.url));
const PICTURES = join(GUIDES, 'pictures');
const LARGEST_BYTES = 150_000;
const ALL_BYTES = 2_500_000;

test('every picture of the guides exists and is small, and no picture is left over', async () => {
  const names = await readdir(PICTURES);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(PICTURES, name))).size));
  for (const [at, size] of sizes.entries()) expect(size, names[at]).toBeLessThanOrEqual(LARGEST_BYTES);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(ALL_BYTES);
  const readme = await readFile(join(GUIDES, '../../README.md'), 'utf8');
  const files = (await readdir(GUIDES)).filter((name) => name.endsWith('.md'));
  const guides = await Promise.all(files.map((name) => readFile(join(GUIDES, name), 'utf8')));
  const named = new Set(
    [...[readme, ...guides].join('\n').matchAll(/pictures\/([\w-]+\.png)\)/g)].map((match) => match[1] ?? ''),
  );
  expect([...named].toSorted()).toEqual(names.toSorted());
});
