import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linesWhenFailed, programOf, ROOT } from './program.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'programs-'));
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { strict: true, module: 'nodenext', types: [] }, include: ['*.ts'] }),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const lint = programOf(import.meta.resolve('oxlint/package.json'), 'bin/oxlint');
const format = programOf(import.meta.resolve('@biomejs/biome/package.json'), 'bin/biome');
const compiler = programOf(import.meta.resolve('ts7/package.json'), 'bin/tsc');

test('a promise that nobody waits for is found', async () => {
  await writeFile(
    join(folder, 'floating.ts'),
    'const save = async (): Promise<void> => undefined;\nexport function act(): void {\n  save();\n}\n',
  );
  const found = await linesWhenFailed([lint, '-c', join(ROOT, '.oxlintrc.json'), '--type-aware', folder]);
  expect(found.join('\n')).toContain('no-floating-promises');
});

test('a wrong type is found', async () => {
  await writeFile(join(folder, 'wrong.ts'), "export const count: number = 'one';\n");
  expect((await linesWhenFailed([compiler, '--noEmit', '-p', folder])).join('\n')).toContain('TS2322');
});

test('code in another format is found', async () => {
  await writeFile(join(folder, 'quotes.js'), 'export const name = "double"\n');
  const found = await linesWhenFailed([
    format,
    'ci',
    '--colors=off',
    '--vcs-enabled=false',
    `--config-path=${join(ROOT, 'biome.json')}`,
    folder,
  ]);
  expect(found.join('\n')).toContain('quotes.js format');
});

test('a program that dies without a word is a fault too', async () => {
  expect(await linesWhenFailed(['-e', 'process.exit(3)'])).toEqual(['ended with 3 and said nothing']);
});
