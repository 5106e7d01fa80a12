import { expect, test } from 'vitest';
import { FILE_RULES, findFileFaults } from './file-rules.ts';
import type { Source } from './sources.ts';

const MODULE = 'apps/server/src/modules/reporting';
const whole: readonly Source[] = [
  { path: `${MODULE}/README.md`, text: '# reporting\n' },
  { path: `${MODULE}/index.ts`, text: "export { submitReport } from './use-cases/submit-report.ts';\n" },
  { path: `${MODULE}/module.ts`, text: 'export const reporting = 1;\n' },
  { path: `${MODULE}/migrations/0001-reports.sql`, text: 'create table reporting.report ();\n' },
  { path: `${MODULE}/use-cases/submit-report.test.ts`, text: "test('a report', () => undefined);\n" },
  { path: 'docs/operating.md', text: 'Chromium lies at /usr/bin/chromium; PostgreSQL at /usr/lib/postgresql/15/bin.\n' },
  { path: 'package-lock.json', text: '{ "resolved": "node_modules/x" }\n' },
  {
    path: 'package.json',
    text: '{\n  "version": "0.1.0",\n  "engines": { "node": ">=20" },\n  "@thong-suot/ui": "*",\n  "ts7": "npm:typescript@7.0.2"\n}\n',
  },
  { path: 'apps/web/src/routes/$unitId.tsx', text: 'export const Route = 1;\n' },
];

const line = (path: string, text: string): Source => ({ path, text: `${text}\n` });
const BROKEN: readonly (readonly [rule: string, source: Source])[] = [
  ['no-machine-paths', line('docs/operating.md', 'Start it in `/home/linh/thong-suot`.')],
  ['no-machine-paths', line('bench/import.ts', "const folder = '/tmp/day';")],
  ['no-registry-hosts', line('.npmrc', 'registry=https://registry.example.com/')],
  ['lock-file-names-no-registry', line('package-lock.json', '"resolved": "https://example.com/x.tgz"')],
  ['exact-versions', line('apps/web/package.json', '    "react": "^19.3.1",')],
  ['exact-versions', line('package.json', '    "vitest": "5",')],
  ['nothing-left-to-do', line('apps/web/src/main.tsx', '// TODO: the other half')],
  ['no-test-left-out', line('apps/web/src/main.test.ts', "test.skip('later', () => undefined);")],
  ['no-test-left-out', line('apps/web/src/main.test.ts', "describe.only('this', () => undefined);")],
  ['no-check-switched-off', line('apps/web/src/main.tsx', '// @ts-expect-error it is right')],
  ['no-check-switched-off', line('apps/web/src/main.tsx', '// biome-ignore lint: it is right')],
  ['no-enum', line('apps/web/src/colour.ts', 'export enum Colour { red, green }')],
  ['advisory-locks-by-name', line(`${MODULE}/queries/locks.ts`, "const sql = 'select pg_advisory_xact_lock(7)';")],
  ['advisory-locks-by-name', line('apps/server/src/kernel/seal.ts', "void query('select pg_advisory_lock($1)', [7_001]);")],
  ['kebab-case-names', line('apps/web/src/nationalView.tsx', 'export const a = 1;')],
  ['kebab-case-names', line('packages/ui/src/Button.tsx', 'export const a = 1;')],
  ['files-stay-small', { path: 'bench/import.ts', text: 'void 0;\n'.repeat(401) }],
  ['index-names-its-exports', line('packages/ui/src/index.ts', "export * from './button.tsx';")],
  ['one-index-a-module', line(`${MODULE}/domain/index.ts`, 'export const a = 1;')],
  ['migration-names', line(`${MODULE}/migrations/reports.sql`, 'select 1;')],
];

test('files that keep the rules have no fault', () => {
  expect(findFileFaults(whole)).toEqual([]);
});

test.each(BROKEN)('%s: caught', (rule, source) => {
  const faults = findFileFaults([...whole.filter(({ path }) => path !== source.path), source]);
  expect(faults.map((fault) => fault.split(':')[0])).toEqual([rule]);
  expect(faults[0]).toContain(source.path);
});

test('a module without its README is told', () => {
  expect(findFileFaults(whole.filter(({ path }) => !path.endsWith('README.md') || !path.startsWith(MODULE)))).toEqual([
    `module-is-whole: ${MODULE}/README.md: missing`,
  ]);
});

test('every rule about files has a fixture that breaks it', () => {
  expect(new Set([...BROKEN.map(([rule]) => rule), 'module-is-whole'])).toEqual(new Set(FILE_RULES));
});
