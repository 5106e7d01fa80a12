import { defineConfig } from 'vitest/config';

/**
 * Journeys in a real browser against a real server with the demonstration day; one after the other, since they share it.
 * DOCS_PICTURES=1 takes the pictures of the guides instead. A journey that fails is walked once more, since browser, server and
 * database share the cores of a small machine; the run names each such journey with "(retry x1)", and one that fails twice fails.
 * `*.long.test.ts` are walked by `bin/test --long` alone: all pages at once, every figure, measured lines.
 */
const INCLUDE = process.env['LONG_TESTS'] === '1' ? ['*.long.test.ts'] : ['*.test.ts'];

export default defineConfig({
  test: {
    include: process.env['DOCS_PICTURES'] === '1' ? ['*.pictures.ts'] : INCLUDE,
    exclude: process.env['LONG_TESTS'] === '1' ? [] : ['*.long.test.ts'],
    globalSetup: ['./global-setup.ts'],
    testTimeout: 180_000,
    hookTimeout: 90_000,
    retry: 1,
    maxWorkers: 1,
    fileParallelism: false,
  },
});
