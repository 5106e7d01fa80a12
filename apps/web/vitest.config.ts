import { defineConfig } from 'vitest/config';

/** Tests of the fronts' pure parts; what needs a page is walked in a real browser by test/browser. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    dir: '../..',
    include: ['apps/web/src/**/*.test.{ts,tsx}', 'packages/*/src/**/*.test.ts'],
    maxWorkers: 2,
  },
});
