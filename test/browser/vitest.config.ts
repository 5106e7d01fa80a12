import { defineConfig } from 'vitest/config';

/**
 * Journeys in a real browser against a real server with the demonstration day; one after the other, since they share it.
 * DOCS_PICTURES=1 takes the pictures of the guides instead.
 */
export default defineConfig({
  test: {
    include: process.env['DOCS_PICTURES'] === '1' ? ['*.pictures.ts'] : ['*.test.ts'],
    globalSetup: ['./global-setup.ts'],
    testTimeout: 90_000,
    hookTimeout: 90_000,
    maxWorkers: 1,
    fileParallelism: false,
  },
});
