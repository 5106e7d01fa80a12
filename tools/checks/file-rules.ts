import type { Source } from './sources.ts';

type FileRule = {
  readonly name: string;
  /** Which files the rule is about. */
  applies(path: string): boolean;
  /** What is wrong, `line: text`, or one fault without a line. */
  faults(source: Source): string[];
};

const LONGEST_FILE = 400;
const MODULE_FOLDER = /^apps\/server\/src\/modules\/([^/]+)\//;

const isCode = (path: string) => /[.](ts|tsx|js|mjs|cjs)$/.test(path) && !isGenerated(path);
const isGenerated = (path: string) => /[.]gen[.]ts$|^packages\/api-client\/src\/generated\//.test(path);
/** The rules themselves and their fixtures must name what they forbid. */
const isAboutRules = (path: string) => path.startsWith('tools/checks/file-rules');
const isWritten = (path: string) =>
  !isAboutRules(path) && !isGenerated(path) && path !== 'package-lock.json' && !path.startsWith('data/');

/** A rule that no line may match the pattern. */
function noLineLike(pattern: RegExp): FileRule['faults'] {
  return ({ text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${index + 1}: ${line.trim().slice(0, 120)}`] : []));
}

const RULES: readonly FileRule[] = [
  {
    name: 'no-machine-paths',
    applies: isWritten,
    faults: noLineLike(/(^|[\s'"`(=:])\/(work|home|root|tmp|Users)\/[\w.]/),
  },
  {
    name: 'no-registry-hosts',
    applies: isWritten,
    faults: noLineLike(/\bregistry\.[a-z]+\.[a-z]+|\bnpmjs\.(com|org)\b|\b(verdaccio|artifactory|jfrog)\b/i),
  },
  {
    name: 'lock-file-names-no-registry',
    applies: (path) => path === 'package-lock.json',
    faults: noLineLike(/"resolved":\s*"https?:/),
  },
  {
    // The installation takes versions from the lock file and would resolve a range anew (ADR 0006). Our own workspaces are `*`.
    name: 'exact-versions',
    applies: (path) => /(^|\/)package[.]json$/.test(path),
    faults: noLineLike(/^\s*"(?!node"|@thong-suot\/)[^"]+":\s*"([~^<>=*]|\d+([.]x|"|[.]\d+"))/),
  },
  {
    name: 'nothing-left-to-do',
    applies: isWritten,
    faults: noLineLike(/\b(TODO|FIXME|XXX|HACK)\b/),
  },
  {
    name: 'no-test-left-out',
    applies: (path) => isCode(path) && isWritten(path),
    faults: noLineLike(
      /\b(test|it|describe|suite)(\.[a-z]+)*\.(skip|only|todo|skipIf|runIf|fails)\b|\b(xit|xdescribe|fit|fdescribe)\(/,
    ),
  },
  {
    name: 'no-check-switched-off',
    applies: (path) => isCode(path) && isWritten(path),
    faults: noLineLike(
      /@ts-(ignore|nocheck|expect-error)|biome-ignore|(oxlint|eslint)-disable|prettier-ignore|istanbul ignore|v8 ignore/,
    ),
  },
  {
    name: 'no-enum',
    applies: (path) => isCode(path) && isWritten(path),
    faults: noLineLike(/^\s*(export\s+)?(declare\s+)?(const\s+)?enum\s+\w/),
  },
  {
    // Numbers chosen by hand are chosen twice: kernel/db/advisory-locks.ts makes them from names.
    name: 'advisory-locks-by-name',
    applies: (path) => isCode(path) && isWritten(path),
    faults: noLineLike(/\bpg_(try_)?advisory_\w+\(\s*\d|\bpg_(try_)?advisory_\w+\(\$1\)',\s*\[\d/),
  },
  {
    name: 'kebab-case-names',
    applies: (path) =>
      /[.](ts|tsx|js|mjs|cjs|sql|css)$/.test(path) && !isGenerated(path) && !path.startsWith('apps/web/src/routes/'),
    faults: ({ path }) =>
      /^[.]?[a-z0-9]+(-[a-z0-9]+)*([.][a-z0-9]+(-[a-z0-9]+)*)+$/.test(path.split('/').at(-1) ?? '') ? [] : ['not kebab-case'],
  },
  {
    name: 'files-stay-small',
    applies: isCode,
    faults: ({ text }) =>
      text.split('\n').length > LONGEST_FILE + 1 ? [`${text.split('\n').length - 1} lines, at most ${LONGEST_FILE}`] : [],
  },
  {
    name: 'index-names-its-exports',
    // The client's whole face is generated, so its index may hand it on as it is.
    applies: (path) => /^(apps|packages\/ui)\/.*\/index[.]tsx?$/.test(path),
    faults: noLineLike(/^\s*export\s+(type\s+)?\*/),
  },
  {
    name: 'one-index-a-module',
    applies: (path) => MODULE_FOLDER.test(path),
    faults: ({ path }) => (/\/modules\/[^/]+\/.+\/index[.]tsx?$/.test(path) ? ['a module has one index.ts, at its top'] : []),
  },
  {
    name: 'migration-names',
    applies: (path) => /\/migrations\/.+[.]sql$/.test(path),
    faults: ({ path }) => (/\/\d{4}-[a-z0-9-]+[.]sql$/.test(path) ? [] : ['not NNNN-what-it-does.sql']),
  },
];

/** What each module has. */
const MODULE_FILES = ['README.md', 'index.ts', 'module.ts'];

/** The names of all rules, for the test that sees each of them caught. */
export const FILE_RULES: readonly string[] = [...RULES.map(({ name }) => name), 'module-is-whole'];

/** Compares the files of the repository with the rules that need no compiler. @returns `rule: path:line: text` for each fault */
export function findFileFaults(sources: readonly Source[]): string[] {
  const faults = sources.flatMap((source) =>
    RULES.filter((rule) => rule.applies(source.path)).flatMap((rule) =>
      rule.faults(source).map((fault) => `${rule.name}: ${source.path}:${fault}`),
    ),
  );
  return [...faults, ...missingModuleFiles(sources.map(({ path }) => path))];
}

function missingModuleFiles(paths: readonly string[]): string[] {
  const modules = new Set(paths.flatMap((path) => MODULE_FOLDER.exec(path)?.[1] ?? []));
  return [...modules].flatMap((module) =>
    MODULE_FILES.map((file) => `apps/server/src/modules/${module}/${file}`)
      .filter((file) => !paths.includes(file))
      .map((file) => `module-is-whole: ${file}: missing`),
  );
}
