import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';

/** What a stage counted, and each fault with the beginning of what it said. */
export type StageReport = { readonly passed: number; readonly failed: number; readonly failures: readonly string[] };

/** The environment variable that names the file to which a stage's report is written. */
export const REPORT_FILE = 'THONG_SUOT_STAGE_REPORT';

const ROOT = new URL('..', import.meta.url).pathname;

/**
 * Vitest's reporter for `bin/test`: counts tests and names every fault that makes a stage fail. Errors outside of tests count too
 * (a file that cannot be loaded, a hook, a promise that nobody waited for): Vitest's JSON report leaves them out, and a stage that
 * failed without a name cannot be mended.
 */
export default class StageReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly Fault[]): void {
    const file = process.env[REPORT_FILE];
    if (file === undefined) throw new Error(`${REPORT_FILE} names no file`);
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const failedTests = tests.filter((test) => test.result().state === 'failed');
    const outside = [...modules.flatMap(errorsAround), ...unhandled.map((error) => `outside of any test: ${beginning([error])}`)];
    const report: StageReport = {
      passed: tests.filter((test) => test.result().state === 'passed').length,
      failed: failedTests.length + outside.length,
      failures: [...failedTests.map(faultOf), ...outside],
    };
    writeFileSync(file, JSON.stringify(report));
  }
}

type Fault = { readonly message: string; readonly stack?: string | undefined };

const nameOf = (module: TestModule): string => relative(ROOT, module.moduleId);

const faultOf = (test: TestCase): string => `${nameOf(test.module)}: ${test.fullName}\n${beginning(test.result().errors ?? [])}`;

/** Errors of a file and of its hooks, which belong to no test. */
function errorsAround(module: TestModule): string[] {
  const places: (TestModule | TestSuite)[] = [module, ...module.children.allSuites()];
  return places
    .filter((place) => place.errors().length > 0)
    .map((place) => `${nameOf(module)}: outside of its tests\n${beginning(place.errors())}`);
}

const beginning = (errors: readonly Fault[]): string =>
  errors
    .map(({ message, stack }) => stack ?? message)
    .join('\n')
    .split('\n')
    .slice(0, 8)
    .join('\n')
    .slice(0, 1200);
