import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linesWhenFailed, programOf, ROOT } from './program.ts';

const compiler = programOf(import.meta.resolve('ts7/package.json'), 'bin/tsc');
let folder = '';
beforeAll(async () => {
  // Inside the project, so that packages are found; in a folder that nothing else looks into.
  await mkdir(join(ROOT, '.cache'), { recursive: true });
  folder = await mkdtemp(join(ROOT, '.cache/permission-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Declarations and whether each builds. */
const DECLARATIONS = [
  ["useCase('fixture.1', { input }, work)", false],
  ["reading('fixture.2', { input }, work)", false],
  ["useCase('fixture.3', { permission: undefined, input }, work)", false],
  ["useCase('fixture.4', { permission: 'fixture.act', input }, work)", true],
  ["reading('fixture.5', { permission: 'fixture.act', input }, work)", true],
] as const;
const HEAD = [
  `import { Type } from 'typebox';`,
  `import { reading, useCase } from '../../apps/server/src/kernel/use-case.ts';`,
  'const input = Type.Object({});',
  'const work = async () => 1;',
];

test('a use case or reading without a declared permission does not build', async () => {
  const lines = [...HEAD, ...DECLARATIONS.map(([call], place) => `export const act${place} = ${call};`), ''];
  await writeFile(join(folder, 'fixture.ts'), lines.join('\n'));
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.base.json', include: ['fixture.ts'] }),
  );
  const found = await linesWhenFailed([compiler, '--noEmit', '-p', folder]);
  const faulty = found.map((line) => /fixture\.ts\((\d+),\d+\): error TS/.exec(line)?.[1]).filter((line) => line);
  const expected = DECLARATIONS.flatMap(([, builds], place) => (builds ? [] : [String(HEAD.length + place + 1)]));
  expect(faulty, found.join('\n')).toEqual(expected);
});
