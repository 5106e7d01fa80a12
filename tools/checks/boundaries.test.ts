import { glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { BROKEN_PROJECTS, type Project, WHOLE_PROJECT } from './boundaries.fixtures.ts';
import { BOUNDARY_RULES, findBoundaryFaults, SHOWN_FEATURES } from './boundaries.ts';
import { ROOT } from './program.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function written(project: Project): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'boundaries-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(project)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const rulesBrokenBy = async (project: Project) =>
  new Set((await findBoundaryFaults(await written(project), ['apps', 'packages'])).map((fault) => fault.split(':')[0]));

test('a project that keeps the rules has no fault', async () => {
  expect(await findBoundaryFaults(await written(WHOLE_PROJECT), ['apps', 'packages'])).toEqual([]);
});

test.each(Object.entries(BROKEN_PROJECTS))('%s', async (_what, { rule, files }) => {
  expect(await rulesBrokenBy({ ...WHOLE_PROJECT, ...files })).toEqual(new Set([rule].flat()));
});

test('every boundary rule has a fixture that breaks it', () => {
  expect(new Set(Object.values(BROKEN_PROJECTS).flatMap(({ rule }) => rule))).toEqual(new Set(BOUNDARY_RULES));
});

test('a check that read nothing fails instead of finding nothing', async () => {
  const empty = await written({ 'apps/README.md': '', 'packages/README.md': '' });
  await expect(findBoundaryFaults(empty, ['apps', 'packages'])).rejects.toThrow('read 0 files');
});

const IMPORTED = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;
const featureOf = (path: string) => path.split('/')[4];

/** The files of features that another feature of the front imports. */
async function importedByOtherFeatures(): Promise<Set<string>> {
  const met = new Set<string>();
  for await (const from of glob('apps/web/src/features/**/*.{ts,tsx}', { cwd: ROOT })) {
    const text = await readFile(join(ROOT, from), 'utf8');
    const files = [...text.matchAll(IMPORTED)].map(([, to = '']) => relative(ROOT, resolve(ROOT, dirname(from), to)));
    for (const to of files) if (to.startsWith('apps/web/src/features/') && featureOf(to) !== featureOf(from)) met.add(to);
  }
  return met;
}

test('what a feature of the front shows to others is what others use: nothing stays open that nobody needs', async () => {
  expect([...(await importedByOtherFeatures())].sort()).toEqual([...SHOWN_FEATURES].sort());
});
