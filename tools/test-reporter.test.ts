import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { programOf, ROOT } from './checks/program.ts';
import { REPORT_FILE, type StageReport } from './test-reporter.ts';

const folder = mkdtempSync(join(tmpdir(), 'reporter-'));
symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the reporter writes of a run of one file with this text. */
function reported(name: string, text: string): StageReport {
  const file = join(folder, `${name}.json`);
  writeFileSync(join(folder, `${name}.test.ts`), `import { afterAll, expect, test } from 'vitest';\n${text}`);
  const vitest = programOf(import.meta.resolve('vitest/package.json'), 'vitest.mjs');
  const reporter = join(ROOT, 'tools/test-reporter.ts');
  spawnSync(process.execPath, [vitest, 'run', `--root=${folder}`, `--reporter=${reporter}`, `${name}.test.ts`], {
    env: { ...process.env, [REPORT_FILE]: file },
  });
  return JSON.parse(readFileSync(file, 'utf8')) as StageReport;
}

test('a failed test is named with the beginning of what it said', () => {
  const report = reported('red', "test('one', () => undefined);\ntest('two', () => { expect(1).toBe(2); });\n");
  expect(report).toMatchObject({ passed: 1, failed: 1 });
  expect(report.failures[0]).toMatch(/red\.test\.ts: two\n.*expected 1 to be 2/);
});

test('errors outside of tests are failures with a name: a file, a hook, a promise', () => {
  expect(reported('broken', "throw new Error('cannot be loaded');\n")).toMatchObject({ failed: 1 });
  const hook = reported('hook', "afterAll(() => { throw new Error('not put away'); });\ntest('one', () => undefined);\n");
  expect(hook).toMatchObject({ passed: 1, failed: 1 });
  expect(hook.failures[0]).toMatch(/hook\.test\.ts: outside of its tests\n.*not put away/);
  const promise = reported(
    'promise',
    "test('one', async () => { void Promise.reject(new Error('nobody waited')); await new Promise((done) => setTimeout(done, 50)); });\n",
  );
  expect(promise).toMatchObject({ passed: 1, failed: 1 });
  expect(promise.failures[0]).toMatch(/outside of any test: .*nobody waited/);
});

test('a run without a fault reports none', () => {
  expect(reported('green', "test('one', () => undefined);\n")).toEqual({ passed: 1, failed: 0, failures: [] });
});
