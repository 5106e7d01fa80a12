import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createClient } from '@hey-api/openapi-ts';

/**
 * Writes docs/openapi.json from the route schemas and the typed client from it. With --check it changes nothing and exits 1
 * when either is not current.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DOCUMENT = join(ROOT, 'docs/openapi.json');
const CLIENT = join(ROOT, 'packages/api-client/src/generated');

async function generate(documentFile: string, clientFolder: string): Promise<void> {
  const document = execFileSync(process.execPath, [join(ROOT, 'apps/server/src/main-openapi.ts')], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  writeFileSync(documentFile, document);
  await createClient({
    input: documentFile,
    output: {
      path: clientFolder,
      module: { extension: '.ts' },
      header: ['// Generated from docs/openapi.json by tools/api-client.ts: do not edit.'],
    },
    plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
    logs: { level: 'silent', file: false },
  });
}

function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length), readFileSync(path, 'utf8')];
    }),
  );
}

async function outdated(): Promise<string[]> {
  // Inside the repository, since the generator looks for the configuration of its target project.
  const aside = mkdtempSync(join(ROOT, '.cache-client-'));
  try {
    await generate(join(aside, 'openapi.json'), join(aside, 'client'));
    const findings =
      readFileSync(join(aside, 'openapi.json'), 'utf8') === readFileSync(DOCUMENT, 'utf8') ? [] : ['docs/openapi.json'];
    const made = filesOf(join(aside, 'client'));
    const kept = filesOf(CLIENT);
    const names = new Set([...made.keys(), ...kept.keys()]);
    return [
      ...findings,
      ...[...names].filter((name) => made.get(name) !== kept.get(name)).map((name) => `packages/api-client/src/generated${name}`),
    ];
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
if (values.check) {
  const findings = await outdated();
  if (findings.length > 0)
    process.stderr.write(`not current, run: npm run api-client\n${findings.map((name) => `  ${name}\n`).join('')}`);
  process.exitCode = findings.length === 0 ? 0 : 1;
} else {
  await generate(DOCUMENT, CLIENT);
}
