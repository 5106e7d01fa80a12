import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMigrations } from 'graphile-worker';
import { Client, Pool } from 'pg';
import { advisoryLock } from './advisory-locks.ts';
import { ensureRoles, grantReading, ROLES } from './roles.ts';

/** Migrations of one schema: plain SQL files `NNNN-what-it-does.sql`, applied forward only, in order of their names. */
export type MigrationSource = {
  readonly schema: string;
  readonly folder: URL;
  /** Only these, `schema/file`, are applied now: a back-up is restored into the tables of its own version. */
  readonly only?: ReadonlySet<string>;
};

/** One advisory lock for all who migrate this database: two servers that start at once migrate once. */
export const MIGRATION_LOCK = advisoryLock('kernel.migration');

/** PostgreSQL 15 is the oldest whose SQL we use (architecture §2). */
const OLDEST_VERSION = 150_000;

/**
 * Brings the database to the newest state, under a lock, each file in a transaction of its own together with its record.
 * @returns the names applied now, `schema/file`
 * @throws {Error} when an applied file was changed or is gone, or the server is older than 15
 */
export async function migrate(ownerUrl: string, sources: readonly MigrationSource[]): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'thong-suot migrate' });
  // A server that is lost fails the statement in hand, not the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await checkVersion(client);
    await ensureRoles(client);
    for (const { schema } of sources) await client.query(`create schema if not exists ${schema}`);
    await client.query(`create table if not exists kernel.migration
      (name text primary key, digest text not null, applied_at timestamptz not null default now())`);
    await client.query(
      `comment on table kernel.migration is 'Catalogue: applied migrations; a digest that differs from the file stops the start'`,
    );
    const applied = await applyMissing(client, sources);
    await migrateQueue(ownerUrl);
    if (applied.length > 0) for (const { schema } of sources) await grantReading(client, schema);
    return applied;
  } finally {
    await client.end();
  }
}

/**
 * The tables of the job queue. On a pool of ours: the library does not wait until its own has ended, and a server that is stopped
 * meanwhile would end our process with the error of a connection that nobody listens to.
 */
async function migrateQueue(ownerUrl: string): Promise<void> {
  const pool = new Pool({ connectionString: ownerUrl, max: 1, application_name: 'thong-suot migrate' });
  const ended: Promise<void>[] = [];
  const lost = (): void => undefined;
  pool.on('error', lost);
  pool.on('connect', (client) => {
    client.on('error', lost);
    ended.push(new Promise((resolve) => client.once('end', resolve)));
  });
  try {
    await runMigrations({ pgPool: pool, logger: undefined as never });
  } finally {
    await pool.end();
    await Promise.all(ended);
  }
}

async function checkVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(`select current_setting('server_version_num')::int as version`);
  const version = rows[0]?.version ?? 0;
  if (version < OLDEST_VERSION) throw new Error(`PostgreSQL 15 or newer is needed, this server is ${version}`);
}

type Migration = { readonly name: string; readonly sql: string; readonly digest: string; readonly wanted: boolean };

/** Everything is compared before anything is applied. */
async function applyMissing(client: Client, sources: readonly MigrationSource[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; digest: string }>('select name, digest from kernel.migration');
  const known = new Map(rows.map((row) => [row.name, row.digest]));
  const migrations = (await Promise.all(sources.map(migrationsOf))).flat();
  const changed = migrations.find(({ name, digest }) => (known.get(name) ?? digest) !== digest);
  if (changed) throw new Error(`migration ${changed.name} was changed after it had been applied`);
  const gone = [...known.keys()].find((name) => !migrations.some((migration) => migration.name === name));
  if (gone !== undefined)
    throw new Error(`migration ${gone} was applied, but this version does not have it: is it older than the data?`);
  const missing = migrations.filter(({ name, wanted }) => wanted && !known.has(name));
  for (const migration of missing) await apply(client, migration);
  return missing.map(({ name }) => name);
}

async function migrationsOf({ schema, folder, only }: MigrationSource): Promise<Migration[]> {
  const files = (await readdir(fileURLToPath(folder))).filter((file) => file.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const sql = await readFile(join(fileURLToPath(folder), file), 'utf8');
      const name = `${schema}/${file}`;
      return { name, sql, digest: createHash('sha256').update(sql).digest('hex'), wanted: only?.has(name) ?? true };
    }),
  );
}

async function apply(client: Client, { name, sql, digest }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql.replaceAll(':app', ROLES.app).replaceAll(':reader', ROLES.reader));
    await client.query('insert into kernel.migration (name, digest) values ($1, $2)', [name, digest]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name} failed`, { cause: error });
  }
}
