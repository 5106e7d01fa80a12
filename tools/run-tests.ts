import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Runs the stages of the tests one after the other and adds up what they counted. Every stage runs, also after a failed one. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { long: { type: 'boolean', default: false }, only: { type: 'string' } } });
const workFolder = mkdtempSync(join(tmpdir(), 'thong-suot-tests-'));

type Counts = { passed: number; failed: number };
type Stage = { readonly name: string; readonly run: () => Promise<Counts> };

/** Folders whose tests start the product as processes of their own, kill them and start them again: no unit and integration tests. */
const WITH_PROCESSES = ['test/acceptance', 'test/operations'];

const shortStages: readonly Stage[] = [
  { name: 'checks', run: () => counted(['tools/check.ts']) },
  {
    name: 'server',
    run: () =>
      vitest(
        'apps/server',
        {},
        WITH_PROCESSES.map((folder) => `--exclude=${folder}/**`),
      ),
  },
  { name: 'processes', run: () => vitest('apps/server', {}, WITH_PROCESSES) },
  { name: 'web', run: () => vitest('apps/web') },
  { name: 'postgresql-15', run: () => vitest('apps/server', { POSTGRESQL_BIN: '/usr/lib/postgresql/15/bin' }, ['test/schema']) },
  { name: 'browser', run: () => vitest('test/browser') },
];
const longStages: readonly Stage[] = [
  { name: 'server-long', run: () => vitest('apps/server', { LONG_TESTS: '1' }) },
  { name: 'browser-long', run: () => vitest('test/browser', { LONG_TESTS: '1' }) },
];

function execute(
  words: readonly string[],
  folder: string,
  environment: Record<string, string>,
  onLine?: (line: string) => void,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', onLine ? 'pipe' : 'inherit', 'inherit'],
    });
    let rest = '';
    child.stdout?.on('data', (piece: Buffer) => {
      const lines = (rest + piece.toString()).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine?.(line);
    });
    child.on('close', (code) => {
      if (rest) onLine?.(rest);
      resolve(code ?? 1);
    });
  });
}

/** A program that prints `ok NAME` and `not ok NAME` lines. One that dies without a verdict counts as a failure. */
async function counted(words: readonly string[]): Promise<Counts> {
  const counts = { passed: 0, failed: 0 };
  const code = await execute(words, ROOT, {}, (line) => {
    process.stdout.write(`${line}\n`);
    if (line.startsWith('ok ')) counts.passed += 1;
    if (line.startsWith('not ok ')) counts.failed += 1;
  });
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

async function vitest(
  workspace: string,
  environment: Record<string, string> = {},
  words: readonly string[] = [],
): Promise<Counts> {
  const report = join(workFolder, `${workspace.replaceAll('/', '-')}-${Object.keys(environment).join('-')}.json`);
  const code = await execute(
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...words,
    ],
    join(ROOT, workspace),
    environment,
  );
  return countsOf(report, code);
}

function countsOf(report: string, code: number): Counts {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    // A file that cannot even be loaded fails without a failed test in it.
    return { passed: numPassedTests, failed: numFailedTests > 0 || code === 0 ? numFailedTests : 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const total: Counts = { passed: 0, failed: 0 };
const stages = (values.long ? [...shortStages, ...longStages] : shortStages).filter(
  (stage) => values.only === undefined || values.only.split(',').includes(stage.name),
);
for (const { name, run } of stages) {
  const startedAt = Date.now();
  process.stdout.write(`\n== ${name}\n`);
  const counts = await run();
  total.passed += counts.passed;
  total.failed += counts.failed;
  process.stdout.write(
    `== ${name}: ${counts.passed} passed, ${counts.failed} failed, ${Math.round((Date.now() - startedAt) / 1000)} s\n`,
  );
}
rmSync(workFolder, { recursive: true, force: true });
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
