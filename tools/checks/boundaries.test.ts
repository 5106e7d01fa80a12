import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { BROKEN_PROJECTS, type Project, WHOLE_PROJECT } from './boundaries.fixtures.ts';
import { BOUNDARY_RULES, findBoundaryFaults } from './boundaries.ts';

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
