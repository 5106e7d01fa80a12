import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Runs the stages of the tests one after the other and adds up what they counted. Every stage runs, also after a failed one. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { long: { type: 'boolean', default: false }, only: { type: 'string' } } });
const workFolder = mkdtempSync(join(tmpdir(), 'thong-suot-tests-'));

type Counts = { passed: number; failed: number; readonly failures: readonly string[] };
type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
};
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
  const failures: string[] = [];
  const code = await execute(words, ROOT, {}, (line) => {
    process.stdout.write(`${line}\n`);
    if (line.startsWith('ok ')) counts.passed += 1;
    if (line.startsWith('not ok ')) {
      counts.failed += 1;
      failures.push(line);
    }
  });
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return { ...counts, failures };
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
    const read = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    // A file that cannot even be loaded fails without a failed test in it.
    const failed = read.numFailedTests > 0 || code === 0 ? read.numFailedTests : 1;
    return { passed: read.numPassedTests, failed, failures: failuresOf(read) };
  } catch (error) {
    return { passed: 0, failed: 1, failures: [`${report}: ${String(error)}`] };
  }
}

/** Each failed test with the beginning of what it said: whoever sees only the end of the output must find them there. */
const failuresOf = ({ testResults }: VitestReport): readonly string[] =>
  testResults
    .filter((file) => file.status === 'failed')
    .flatMap((file) => {
      const name = relative(ROOT, file.name);
      const failed = file.assertionResults.filter((test) => test.status === 'failed');
      if (failed.length === 0) return [`${name}: ${beginning(file.message)}`];
      return failed.map((test) => `${name}: ${test.fullName}\n${beginning(test.failureMessages.join('\n'))}`);
    });

const beginning = (message: string): string => message.split('\n').slice(0, 6).join('\n').slice(0, 1200);

const total = { passed: 0, failed: 0 };
const failures: string[] = [];
const stages = (values.long ? [...shortStages, ...longStages] : shortStages).filter(
  (stage) => values.only === undefined || values.only.split(',').includes(stage.name),
);
for (const { name, run } of stages) {
  const startedAt = Date.now();
  process.stdout.write(`\n== ${name}\n`);
  const counts = await run();
  total.passed += counts.passed;
  total.failed += counts.failed;
  failures.push(...counts.failures.map((failure) => `${name}: ${failure}`));
  process.stdout.write(
    `== ${name}: ${counts.passed} passed, ${counts.failed} failed, ${Math.round((Date.now() - startedAt) / 1000)} s\n`,
  );
}
rmSync(workFolder, { recursive: true, force: true });
for (const failure of failures) process.stdout.write(`\nFAILED ${failure}\n`);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
