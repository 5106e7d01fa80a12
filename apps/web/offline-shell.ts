import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';
import { type Built, filesOf } from './built-files.ts';

/** The program that keeps the pages on the device; it stands at one address, which is not part of the pages' programs. */
const WORKER = fileURLToPath(new URL('./src/offline-shell/service-worker.ts', import.meta.url));
const WORKER_FILE = 'sw.js';
const MODULE_MARK = /^export \{\s*\};?$/m;

/** What opens without a line beside the first program: the pages of one's own reports with what they show and their guides, and the texts of both languages. */
const OFFLINE_MODULES =
  /\/src\/(features\/(help|reporting\/(own|offline))\/|features\/monitoring\/cases\/answered-cases|i18n\/)|\/packages\/form-rules\/src\/checks\/|\/data\/guides\/reports\.json/;
const LETTERS = /\.woff2$/;
/** Files of the public folder that the pages need. */
const PUBLIC_FILES = ['/icon.svg'];
const VERSION_LENGTH = 16;

/** Builds the service worker when all else is built: only then it is known which files it keeps. */
export function offlineShell(): Plugin {
  return {
    name: 'offline-shell',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { code } = await transformWithOxc(await readFile(WORKER, 'utf8'), WORKER);
        const shell = JSON.stringify(shellOf(bundle as unknown as Built));
        this.emitFile({
          type: 'asset',
          fileName: WORKER_FILE,
          source: `const OFFLINE_SHELL = ${shell};\n${code.replace(MODULE_MARK, '')}`,
        });
      },
    },
  };
}

function shellOf(built: Built): { version: string; files: string[] } {
  const found = new Set<string>();
  for (const one of Object.values(built)) {
    if (one.type === 'asset') {
      if (LETTERS.test(one.fileName)) found.add(one.fileName);
    } else if (one.isEntry || one.moduleIds.some((id) => OFFLINE_MODULES.test(id))) filesOf(built, one.fileName, found);
  }
  const files = [...[...found].sort().map((file) => `/${file}`), ...PUBLIC_FILES];
  const index = built['index.html'];
  if (index?.type !== 'asset') throw new Error('the index page was not built');
  const version = createHash('sha256').update(files.join('\n')).update(index.source).digest('hex').slice(0, VERSION_LENGTH);
  return { version, files };
}
