import { defineConfig } from 'vitest/config';

/** `*.test.ts` is the short run, `*.long.test.ts` comes with `bin/test --long`, browser tests have a project of their own. */
const long = process.env['LONG_TESTS'] === '1';

export default defineConfig({
  test: {
    include: long ? ['src/**/*.long.test.ts', 'test/**/*.long.test.ts'] : ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: long ? [] : ['**/*.long.test.ts'],
    globalSetup: ['./test/global-setup.ts'],
    testTimeout: long ? 600_000 : 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Files share the modules that a worker has loaded; each has a database of its own, and what is remembered hangs on the database.
    isolate: false,
  },
});
