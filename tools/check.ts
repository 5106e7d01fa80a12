import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBoundaryFaults } from './checks/boundaries.ts';
import { findFileFaults } from './checks/file-rules.ts';
import { FIRST_VISIT, findHeavyPages } from './checks/first-visit.ts';
import { linesWhenFailed, programOf, ROOT } from './checks/program.ts';
import { readSources } from './checks/sources.ts';
import { findForeignSchemas } from './checks/sql-schemas.ts';

/**
 * All checks of the code that need no database: `node tools/check.ts [NAME …]`. Prints `ok NAME` or `not ok NAME` with what was
 * found, one line a check; exit 1 when one failed.
 */
type Check = { readonly name: string; find(): Promise<string[]> };

const compiler = programOf(import.meta.resolve('ts7/package.json'), 'bin/tsc');
const types = (folder: string): Check => ({
  name: `types:${folder}`,
  find: () => linesWhenFailed([compiler, '--noEmit', '-p', folder]),
});

const CHECKS: readonly Check[] = [
  {
    name: 'format-and-lint',
    find: () =>
      linesWhenFailed([
        programOf(import.meta.resolve('@biomejs/biome/package.json'), 'bin/biome'),
        'ci',
        '--max-diagnostics=200',
      ]),
  },
  {
    name: 'promises-and-types-of-use',
    find: () =>
      linesWhenFailed([
        programOf(import.meta.resolve('oxlint/package.json'), 'bin/oxlint'),
        '--type-aware',
        'apps',
        'packages',
        'tools',
        'test',
        'bench',
      ]),
  },
  types('apps/server'),
  types('apps/web'),
  types('tools'),
  types('test/browser'),
  types('bench'),
  { name: 'boundaries', find: () => findBoundaryFaults(ROOT, ['apps', 'packages']) },
  {
    // Fonts, reference data and axe, which knip.json leaves out, are named to Node or to CSS by text, where no tool sees them.
    name: 'unused',
    find: () => linesWhenFailed([programOf(import.meta.resolve('knip'), '../bin/knip.js'), '--no-progress']),
  },
  { name: 'files', find: async () => findFileFaults(await readSources(ROOT)) },
  { name: 'schemas-in-sql', find: async () => findForeignSchemas(await readSources(ROOT)) },
  { name: 'first-visit-bytes', find: async () => findHeavyPages(join(ROOT, 'apps/web/dist'), FIRST_VISIT) },
  { name: 'api-client-current', find: () => linesWhenFailed(['tools/api-client.ts', '--check']) },
  {
    name: 'checks-see-faults',
    find: () => linesWhenFailed([programOf(import.meta.resolve('vitest/package.json'), 'vitest.mjs'), 'run', '--root', 'tools']),
  },
];

async function verdict({ name, find }: Check): Promise<boolean> {
  const startedAt = Date.now();
  const faults = await find().catch((error: unknown) => [String(error)]);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  const head = faults.length === 0 ? `ok ${name} (${seconds} s)` : `not ok ${name} (${seconds} s)`;
  process.stdout.write([head, ...faults.map((fault) => `  ${fault}`), ''].join('\n'));
  return faults.length === 0;
}

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0)
  throw new Error(`no such check: ${unknown.join(', ')}; there are: ${CHECKS.map(({ name }) => name).join(', ')}`);
let failed = false;
for (const check of CHECKS)
  if (positionals.length === 0 || positionals.includes(check.name)) failed = !(await verdict(check)) || failed;
process.exitCode = failed ? 1 : 0;
