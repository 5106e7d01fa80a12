import { defineConfig } from 'vitest/config';

/** The checks' own tests: each rule has a fixture that breaks it. They need no database. */
export default defineConfig({ test: { include: ['**/*.test.ts'], testTimeout: 30_000, maxWorkers: 2 } });
