/** A small project in memory: path → text. */
export type Project = Readonly<Record<string, string>>;
type BrokenProject = { readonly rule: string | readonly string[]; readonly files: Project };

const SRC = 'apps/server/src';
const MODULES = [
  'organisations',
  'identity',
  'documents',
  'reporting',
  'procedures',
  'meetings',
  'exchange',
  'monitoring',
  'portal',
];

/** Keeps every rule: each module has a domain, an index and a module.ts, and imports all that it may. */
export const WHOLE_PROJECT: Project = {
  'apps/server/package.json': JSON.stringify({
    type: 'module',
    imports: { '#kernel/*': './src/kernel/*.ts', '#modules/*': './src/modules/*/index.ts' },
  }),
  [`${SRC}/kernel/ids.ts`]: 'export type Id = string;\nexport const newId = (): Id => "";\n',
  [`${SRC}/kernel/use-case.ts`]: `import type { Id } from './ids.ts';\nexport const useCase = (id: Id) => id;\n`,
  [`${SRC}/composition.ts`]: MODULES.map((name) => `import './modules/${name}/module.ts';\n`).join(''),
  [`${SRC}/main-cli.ts`]: `import './composition.ts';\n`,
  ...Object.assign({}, ...MODULES.map((name, place) => moduleFiles(name, MODULES.slice(0, place)))),
  'apps/web/src/main.tsx': `import '../../../packages/ui/src/index.ts';\nimport '../../../packages/api-client/src/index.ts';\n`,
  'apps/web/src/page-parts/field.tsx': 'export const field = 1;\n',
  'apps/web/src/features/direction/assignee-field.tsx': `export { field as assignee } from '../../page-parts/field.tsx';\n`,
  'apps/web/src/features/monitoring/cases/dialog.tsx': [
    `import { assignee } from '../../direction/assignee-field.tsx';`,
    `import { log } from './log.tsx';`,
    'export const dialog = [assignee, log];',
    '',
  ].join('\n'),
  'apps/web/src/features/monitoring/cases/log.tsx': 'export const log = 1;\n',
  'packages/ui/src/index.ts': 'export const button = 1;\n',
  'packages/api-client/src/index.ts': 'export const client = 1;\n',
  'packages/form-rules/src/index.ts': 'export const asked = 1;\n',
};

function moduleFiles(name: string, before: readonly string[]): Project {
  const folder = `${SRC}/modules/${name}`;
  return {
    [`${folder}/domain/state.ts`]: [
      `import { newId } from '#kernel/ids';`,
      `import type { asked } from '../../../../../../packages/form-rules/src/index.ts';`,
      ...before.map((other) => `import type { act as ${other} } from '#modules/${other}';`),
      'export const state = newId;',
      '',
    ].join('\n'),
    [`${folder}/use-cases/act.ts`]: [
      `import { useCase } from '#kernel/use-case';`,
      `import { state } from '../domain/state.ts';`,
      `import '../../../../../../packages/form-rules/src/index.ts';`,
      ...before.map((other) => `import { act as ${other} } from '#modules/${other}';`),
      'export const act = useCase(state());',
      '',
    ].join('\n'),
    [`${folder}/index.ts`]: `export { act } from './use-cases/act.ts';\n`,
    [`${folder}/module.ts`]: `import './use-cases/act.ts';\nexport const it = 1;\n`,
  };
}

/** Each breaks one rule and no other. */
export const BROKEN_PROJECTS: Readonly<Record<string, BrokenProject>> = {
  'a module may not reach past the index of another': {
    rule: 'modules-meet-at-index',
    files: { [`${SRC}/modules/monitoring/jobs/look.ts`]: `import '../../reporting/use-cases/act.ts';\n` },
  },
  'a type is no excuse for reaching past an index': {
    rule: 'modules-meet-at-index',
    files: {
      [`${SRC}/modules/monitoring/jobs/look.ts`]: `import type { state } from '../../reporting/domain/state.ts';\nexport type It = typeof state;\n`,
    },
  },
  'a door uses modules by their index': {
    rule: 'outside-meets-modules-at-index',
    files: { [`${SRC}/start.ts`]: `import './modules/reporting/use-cases/act.ts';\n` },
  },
  ...Object.fromEntries(
    MODULES.slice(0, -1).map((name, place) => [
      `${name} may not import ${MODULES[place + 1]}, which comes after it`,
      {
        rule: `one-way-${name}`,
        files: {
          [`${SRC}/modules/${name}/jobs/back.ts`]: `import type { act } from '#modules/${MODULES[place + 1]}';\nexport type It = typeof act;\n`,
        },
      },
    ]),
  ),
  'files may not need each other': {
    rule: 'no-circles',
    files: {
      [`${SRC}/modules/portal/jobs/a.ts`]: `import { b } from './b.ts';\nexport const a = () => b;\n`,
      [`${SRC}/modules/portal/jobs/b.ts`]: `import { a } from './a.ts';\nexport const b = () => a;\n`,
    },
  },
  'the kernel knows no module': {
    rule: 'kernel-knows-no-module',
    files: { [`${SRC}/kernel/audit.ts`]: `import type { act } from '#modules/identity';\nexport type It = typeof act;\n` },
  },
  'a domain does no I/O': {
    rule: 'domain-knows-only-domain',
    files: {
      [`${SRC}/modules/reporting/domain/read.ts`]: `import { readFile } from 'node:fs/promises';\nexport const read = readFile;\n`,
    },
  },
  'a domain knows no use case of its own module': {
    rule: 'domain-knows-only-domain',
    files: {
      [`${SRC}/modules/reporting/domain/call.ts`]: `import { act } from '../use-cases/act.ts';\nexport const call = act;\n`,
    },
  },
  'a domain knows no other part of the kernel': {
    rule: 'domain-knows-only-domain',
    files: {
      [`${SRC}/modules/reporting/domain/call.ts`]: `import { useCase } from '#kernel/use-case';\nexport const call = useCase;\n`,
    },
  },
  'a domain takes no code from another module': {
    rule: 'domain-takes-types-of-others',
    files: {
      [`${SRC}/modules/reporting/domain/call.ts`]: `import { act } from '#modules/organisations';\nexport const call = act;\n`,
    },
  },
  'only the composition sees what a module registers': {
    rule: 'module-ts-is-for-composition',
    files: { [`${SRC}/modules/reporting/jobs/look.ts`]: `import { it } from '../module.ts';\nexport const seen = it;\n` },
  },
  'a screen reaches the server by the generated client': {
    rule: 'web-reaches-server-by-client',
    files: { 'apps/web/src/peek.ts': `import type { Id } from '../../server/src/kernel/ids.ts';\nexport type It = Id;\n` },
  },
  'a feature of the front takes nothing from the inside of another': {
    rule: 'features-do-not-meet',
    files: {
      'apps/web/src/features/direction/peek.tsx': `import { log } from '../monitoring/cases/log.tsx';\nexport const it = log;\n`,
    },
  },
  'a feature that is fetched later is still another': {
    rule: 'features-do-not-meet',
    files: {
      'apps/web/src/features/direction/peek.tsx': `export const it = () => import('../monitoring/cases/log.tsx');\n`,
    },
  },
  'what features share knows none of them': {
    rule: 'shared-knows-no-feature',
    files: {
      'apps/web/src/page-parts/peek.tsx': `import { log } from '../features/monitoring/cases/log.tsx';\nexport const it = log;\n`,
    },
  },
  'a package knows no app': {
    rule: 'packages-know-no-app',
    files: {
      'packages/ui/src/peek.ts': `import type { It } from '../../../apps/web/src/peek.ts';\nexport type Mine = It;\n`,
      'apps/web/src/peek.ts': 'export type It = 1;\n',
    },
  },
  'the server does not import a front': {
    rule: 'server-knows-no-front',
    files: {
      [`${SRC}/kernel/peek.ts`]: `import { button } from '../../../../packages/ui/src/index.ts';\nexport const it = button;\n`,
    },
  },
  'production code does not lean on tests': {
    rule: 'product-imports-no-test',
    files: {
      [`${SRC}/kernel/peek.ts`]: `import { given } from '../../test/given.ts';\nexport const it = given;\n`,
      'apps/server/test/given.ts': 'export const given = 1;\n',
    },
  },
  'an import that leads nowhere is told': {
    rule: 'imports-exist',
    files: { [`${SRC}/kernel/peek.ts`]: `import { gone } from './gone.ts';\nexport const it = gone;\n` },
  },
};
