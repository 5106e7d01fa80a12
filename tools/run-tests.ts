import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { REPORT_FILE, type StageReport } from './test-reporter.ts';

/** Runs the stages of the tests one after the other and adds up what they counted. Every stage runs, also after a failed one. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { long: { type: 'boolean', default: false }, only: { type: 'string' } } });
const workFolder = mkdtempSync(join(tmpdir(), 'thong-suot-tests-'));

type Counts = StageReport;
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

/** Lines of a program's errors that stand beside a stage that failed without a name. */
const LINES_KEPT = 12;

type Ended = { readonly code: number; readonly lastErrors: string };

/** Runs a program, shows what it prints, hands its lines on, and keeps the end of its errors. One that a signal ends has the code 1. */
async function execute(
  words: readonly string[],
  folder: string,
  environment: Record<string, string>,
  onLine: (line: string) => void = () => undefined,
): Promise<Ended> {
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = createInterface({ input: child.stdout }).on('line', (line) => {
    process.stdout.write(`${line}\n`);
    onLine(line);
  });
  const kept: string[] = [];
  const errors = createInterface({ input: child.stderr }).on('line', (line) => {
    process.stderr.write(`${line}\n`);
    kept.push(line);
    if (kept.length > LINES_KEPT) kept.shift();
  });
  const [[code, signal]] = await Promise.all([once(child, 'close'), once(printed, 'close'), once(errors, 'close')]);
  if (signal !== null) kept.push(`ended by ${String(signal)}`);
  return { code: typeof code === 'number' ? code : 1, lastErrors: kept.join('\n') };
}

/** Counts of a program that may have failed beside what it counted: then that is one failure more. */
const withEnd = (counts: Counts, { code, lastErrors }: Ended): Counts =>
  code === 0 || counts.failed > 0
    ? counts
    : { ...counts, failed: 1, failures: [`ended with ${code}, and no test failed\n${lastErrors}`] };

/** A program that prints `ok NAME` and `not ok NAME` lines, what it found below them. One that dies without a verdict failed. */
async function counted(words: readonly string[]): Promise<Counts> {
  const lines: string[] = [];
  const end = await execute(words, ROOT, {}, (line) => lines.push(line));
  const verdicts = lines.join('\n').split(/\n(?=(?:not )?ok )/);
  const failures = verdicts.filter((one) => one.startsWith('not ok ')).map((one) => one.slice(0, 1200));
  return withEnd({ passed: verdicts.filter((one) => one.startsWith('ok ')).length, failed: failures.length, failures }, end);
}

async function vitest(
  workspace: string,
  environment: Record<string, string> = {},
  words: readonly string[] = [],
): Promise<Counts> {
  const report = join(workFolder, 'report.json');
  const end = await execute(
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      `--reporter=${join(ROOT, 'tools/test-reporter.ts')}`,
      ...words,
    ],
    join(ROOT, workspace),
    { ...environment, [REPORT_FILE]: report },
  );
  const counts = existsSync(report)
    ? (JSON.parse(readFileSync(report, 'utf8')) as Counts)
    : { passed: 0, failed: 1, failures: [`no report was written\n${end.lastErrors}`] };
  rmSync(report, { force: true });
  return withEnd(counts, end);
}

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
