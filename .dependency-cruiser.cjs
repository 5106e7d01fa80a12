/**
 * The boundaries of architecture §1 and of the style guide §2, checked by `tools/check.ts` (check "boundaries"). Every rule
 * has a fixture in `tools/checks/boundaries.fixtures.ts` that breaks it, and `boundaries.test.ts` sees each of them caught.
 */

/** Imports go one way: a module may import those before it. */
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

const SERVER = '^apps/server/src/';
const ANY_MODULE = `${SERVER}modules/([^/]+)/`;
const TEST = '[.]test[.]tsx?$';
/** TypeBox writes down a type: it is no I/O. */
const TYPE_SCHEMAS = '^node_modules/typebox/';
/** What holds for a form on the server and in the browser alike; it does no I/O either (ADR 0017). */
const FORM_RULES = '^packages/form-rules/';
/** What states, sums and decisions may know of the kernel: who a row is, which day it is and whether it is worked, how much money. */
const DOMAIN_KERNEL = `${SERVER}kernel/(ids|calendar|working-days|money)[.]ts$`;

const WEB = '^apps/web/src/';
const FEATURES = `${WEB}features/`;
/** What features of the front show to other features: nothing but these files, each for its reason. */
const SHOWN_FEATURES = [
  { file: 'direction/assignee-field.tsx', reason: 'a case of an obstacle is given to somebody as a task is' },
  { file: 'direction/direction-queries.ts', reason: 'the central bodies that cases go to are those that tasks go to' },
  { file: 'identity/deputies/deputies-section.tsx', reason: 'the page of an account shows its deputies as its owner sees them' },
  { file: 'identity/deputies/permission-words.ts', reason: 'roles name what they permit in the words of deputies' },
  {
    file: 'monitoring/cases/answered-cases.tsx',
    reason: 'whoever named an obstacle is asked among the own reports if it is over',
  },
  { file: 'monitoring/lists/province-filter.tsx', reason: 'lists of other features narrow to a province of the map shown' },
  { file: 'monitoring/queries.ts', reason: 'the page of a unit leads to its figures by the names of the day' },
  {
    file: 'reporting/measurements/contradiction-count.tsx',
    reason: 'the national and provincial view tell what waits for a check',
  },
  { file: 'reporting/offline/leave.ts', reason: 'signing out asks first for reports that only this device has' },
  { file: 'reporting/own/address.ts', reason: 'one practises at the places for which one reports' },
  { file: 'reporting/review/scope.ts', reason: 'one practises where one reviews' },
  { file: 'reporting/themes/theme-queries.ts', reason: 'cases go to bodies by the themes of statements' },
];
/** What all features use and none of them owns; the shell, the early program and the session put features together. */
const SHARED_BY_FEATURES = `${WEB}(api|files|format|live|page-parts|units)/`;

/** A path as a pattern that finds it alone. */
const fixed = (path) => path.replaceAll('.', '[.]');

/** One rule a module: nobody imports against the arrow, not even a type. */
const arrows = MODULES.slice(0, -1).map((module, place) => ({
  name: `one-way-${module}`,
  severity: 'error',
  comment: `${module} may import only ${MODULES.slice(0, place).join(', ') || 'no other module'}: against the arrow there are events and ports`,
  from: { path: `${SERVER}modules/${module}/`, pathNot: TEST },
  to: { path: `${SERVER}modules/(${MODULES.slice(place + 1).join('|')})/` },
}));

module.exports = {
  shownFeatures: SHOWN_FEATURES.map(({ file }) => `apps/web/src/features/${file}`),
  forbidden: [
    {
      name: 'modules-meet-at-index',
      severity: 'error',
      comment: 'a module shows the others its index.ts only',
      from: { path: ANY_MODULE },
      to: { path: ANY_MODULE, pathNot: [`${SERVER}modules/$1/`, `${SERVER}modules/[^/]+/index[.]ts$`] },
    },
    {
      name: 'outside-meets-modules-at-index',
      severity: 'error',
      comment: 'doors, tests and other packages use a module by its index.ts; composition.ts and the doors also by its module.ts',
      from: { path: '^(apps|packages)/', pathNot: [ANY_MODULE, '^apps/server/test/', `${SERVER}(composition|main-[^/]+)[.]ts$`] },
      to: { path: ANY_MODULE, pathNot: `${SERVER}modules/[^/]+/index[.]ts$` },
    },
    ...arrows,
    {
      name: 'no-circles',
      severity: 'error',
      comment:
        'files that need each other are one file, or a third one is missing; circles of types alone do no harm at run time',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'kernel-knows-no-module',
      severity: 'error',
      comment: 'the kernel knows no field terms',
      from: { path: `${SERVER}kernel/` },
      to: { path: [`${SERVER}modules/`, `${SERVER}(composition|main-[^/]+)[.]ts$`] },
    },
    {
      name: 'domain-knows-only-domain',
      severity: 'error',
      comment:
        'types, states and sums do no I/O: in domain/ only domain/, the ids, calendar, working days and money of the kernel, and schemas of types',
      from: { path: `${ANY_MODULE}domain/`, pathNot: TEST },
      to: {
        pathNot: [`${SERVER}modules/$1/domain/`, DOMAIN_KERNEL, TYPE_SCHEMAS, FORM_RULES, `${SERVER}modules/[^/]+/index[.]ts$`],
      },
    },
    {
      name: 'domain-takes-types-of-others',
      severity: 'error',
      comment: 'of another module domain/ may import types, never code',
      from: { path: `${ANY_MODULE}domain/`, pathNot: TEST },
      to: { path: `${SERVER}modules/[^/]+/index[.]ts$`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'module-ts-is-for-composition',
      severity: 'error',
      comment: 'what a module registers is collected by composition.ts and the doors alone; its own tests may look at it',
      from: { pathNot: [`${SERVER}(composition|main-[^/]+)[.]ts$`, TEST] },
      to: { path: `${SERVER}modules/[^/]+/module[.]ts$` },
    },
    {
      name: 'web-reaches-server-by-client',
      severity: 'error',
      comment: 'screens know the server by its generated client only',
      from: { path: ['^apps/web/', '^apps/portal/'] },
      to: { path: '^apps/server/' },
    },
    {
      name: 'features-do-not-meet',
      severity: 'error',
      comment:
        'a feature of the front imports no other: what several need stands beside the features, or is in SHOWN_FEATURES with its reason',
      from: { path: `${FEATURES}([^/]+)/` },
      to: { path: FEATURES, pathNot: [`${FEATURES}$1/`, ...SHOWN_FEATURES.map(({ file }) => `${FEATURES}${fixed(file)}$`)] },
    },
    {
      name: 'shared-knows-no-feature',
      severity: 'error',
      comment: 'what stands beside the features is used by them and knows none of them',
      from: { path: SHARED_BY_FEATURES },
      to: { path: FEATURES },
    },
    {
      name: 'packages-know-no-app',
      severity: 'error',
      comment: 'packages are below the apps',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'server-knows-no-front',
      severity: 'error',
      comment: 'the server runs without the fronts; it hands out their built files, and shares the rules of forms with them',
      from: { path: '^apps/server/src/' },
      to: { path: ['^apps/(web|portal)/', '^packages/'], pathNot: FORM_RULES },
    },
    {
      name: 'product-imports-no-test',
      severity: 'error',
      comment: 'what runs in production does not lean on tests',
      from: { path: '^(apps|packages)/[^/]+/src/', pathNot: [TEST, '/test-support/'] },
      to: { path: [TEST, '^apps/[^/]+/test/'] },
    },
    {
      name: 'imports-exist',
      severity: 'error',
      comment:
        'an import that cannot be resolved hides from every other rule; the routes of the front are generated by its build',
      from: {},
      to: { couldNotResolve: true, pathNot: 'routeTree[.]gen[.]ts$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|fixtures)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.d.ts', '.json'],
    },
  },
};
