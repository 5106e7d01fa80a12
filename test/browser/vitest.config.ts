import { defineConfig } from 'vitest/config';

/** Journeys in a real browser against a real server with the demonstration day; one after the other, since they share it. */
export default defineConfig({
  test: {
    include: ['*.test.ts'],
    globalSetup: ['./global-setup.ts'],
    testTimeout: 90_000,
    hookTimeout: 90_000,
    maxWorkers: 1,
    fileParallelism: false,
  },
});
