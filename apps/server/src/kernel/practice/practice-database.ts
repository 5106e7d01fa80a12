import { Client } from 'pg';
import type { Config } from '../config.ts';
import { advisoryLock } from '../db/advisory-locks.ts';
import { type Connection, type Connections, type Database, openDatabase } from '../db/database.ts';
import { type MigrationSource, migrate } from '../db/migrate.ts';
import { ROLES } from '../db/roles.ts';
import type { Log } from '../log.ts';
import { kernelProblem } from '../problems.ts';
import { copyTables, digestOf } from './copy-tables.ts';
import { PRACTICE_MARK } from './in-practice.ts';

/** What of a module can be practised: what is copied from the real installation, and what whoever practises may wipe. */
export type PracticeTables = {
  /** `schema.table`: units, forms, regimes. Copied from the real database, never back. */
  readonly definitions: readonly string[];
  /** `schema.table`: what practising writes and a reset removes. In the real database nobody may delete from them. */
  readonly wiped: readonly string[];
};

export type Practice = {
  /**
   * The practice database, made, migrated and filled when it is first asked for.
   * @throws kernel/practice-unavailable when the owner may not make databases and nobody has made it
   */
  open(): Promise<Database>;
  close(): Promise<void>;
};

export type PracticeParts = {
  readonly connections: Connections;
  readonly config: Pick<Config, 'namedStatements'>;
  readonly log: Log;
  readonly migrations: readonly MigrationSource[];
  readonly tables: PracticeTables;
};

const SUFFIX = '_practice';
/** Practising is seldom and small: it must not take connections from the day's work. */
const POOL_SIZE = 4;
/** So often it is asked whether units, forms or regimes of the real installation have changed. */
const LOOK_EVERY_MS = 600_000;
const BUILD_LOCK = advisoryLock('kernel.practice');
const NO_SUCH_DATABASE = '3D000';
const NOT_ALLOWED = '42501';
const EXISTS_ALREADY = ['42P04', '23505'];

/** The database for practice beside the real one, on the same server: nothing of it is made before somebody practises (ADR 0032). */
export function practiceBeside(parts: PracticeParts): Practice {
  let opened: Promise<Database> | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  const build = async (): Promise<Database> => {
    const connections = practiceConnections(parts.connections);
    await buildPractice(parts, connections);
    lookedAt = Date.now();
    return openDatabase(connections, {
      poolSize: POOL_SIZE,
      namedStatements: parts.config.namedStatements,
      log: parts.log,
    });
  };
  return {
    open: async () => {
      opened ??= build().catch((error: unknown) => {
        opened = null;
        throw error;
      });
      const database = await opened;
      if (Date.now() - lookedAt >= LOOK_EVERY_MS) {
        lookedAt = Date.now();
        await refreshDefinitions(parts, practiceConnections(parts.connections));
      }
      return database;
    },
    close: async () => {
      await (await opened?.catch(() => null))?.close();
    },
  };
}

/** The same logins on the database of practice. */
export function practiceConnections({ owner, app, reader }: Connections): Connections {
  const renamed = (connection: Connection): Connection => ({ ...connection, url: practiceUrl(connection.url) });
  return { owner: practiceUrl(owner), app: renamed(app), reader: renamed(reader) };
}

const NAME_IN_URL = /^([^:]+:\/\/[^/]*\/)([^/?]+)/;

/** PostgreSQL cuts longer names, the suffix first: what is left of one may be the name of the real database. */
const LONGEST_NAME = 63;

/** @throws kernel/practice-unavailable for an address without the name of its database, or with one too long: it would lead to the real one */
function practiceUrl(url: string): string {
  const database = nameIn(url) + SUFFIX;
  if (database === SUFFIX || Buffer.byteLength(database) > LONGEST_NAME)
    throw kernelProblem('practice-unavailable', { database });
  return url.replace(NAME_IN_URL, `$1$2${SUFFIX}`);
}
const nameIn = (url: string): string => decodeURIComponent(NAME_IN_URL.exec(url)?.[2] ?? '');

async function buildPractice(parts: PracticeParts, connections: Connections): Promise<void> {
  await makeIfMissing(parts.connections.owner, connections.owner);
  await migrate(connections.owner, parts.migrations);
  await asOwner(connections.owner, async (client) => {
    await client.query('select pg_advisory_lock($1)', [BUILD_LOCK]);
    await markAsPractice(client);
    // No relay reads what practising publishes: nobody is told, nothing follows from it.
    await client.query('truncate kernel.outbox');
    for (const table of parts.tables.wiped) await client.query(`grant delete on ${table} to ${ROLES.app}`);
  });
  await refreshDefinitions(parts, connections);
}

/** @throws kernel/practice-unavailable */
async function makeIfMissing(realOwner: string, practiceOwner: string): Promise<void> {
  if (await exists(practiceOwner)) return;
  await asOwner(realOwner, async (client) => {
    try {
      await client.query(`create database ${client.escapeIdentifier(nameIn(practiceOwner))} template template0`);
    } catch (error) {
      const code = codeOf(error);
      if (code === NOT_ALLOWED) throw kernelProblem('practice-unavailable', { database: nameIn(practiceOwner) });
      if (!EXISTS_ALREADY.includes(code)) throw error;
    }
  });
}

async function exists(url: string): Promise<boolean> {
  try {
    await asOwner(url, async () => undefined);
    return true;
  } catch (error) {
    if (codeOf(error) === NO_SUCH_DATABASE) return false;
    throw error;
  }
}

/**
 * The database itself says what it is: use cases of practice ask it before they write (see `onlyInPractice`). A setting of the database
 * would be nicer, but PostgreSQL lets superusers alone keep one of ours.
 */
async function markAsPractice(client: Client): Promise<void> {
  await client.query(`create table if not exists ${PRACTICE_MARK} (marked_at timestamptz not null default now())`);
  await client.query(`comment on table ${PRACTICE_MARK} is 'Says that this is the database of practice'`);
}

/** Copies units, forms and regimes anew when they differ from those of the real installation; what was practised on the old ones goes. */
async function refreshDefinitions({ connections: real, tables }: PracticeParts, practice: Connections): Promise<void> {
  await asOwner(practice.owner, async (target) => {
    await target.query('select pg_advisory_lock($1)', [BUILD_LOCK]);
    await asOwner(real.owner, async (source) => {
      await source.query('begin isolation level repeatable read read only');
      if ((await digestOf(source, tables.definitions)) === (await digestOf(target, tables.definitions))) return;
      await target.query('begin');
      await target.query(`truncate ${[...tables.wiped, ...tables.definitions].join(', ')} cascade`);
      await copyTables(source, target, tables.definitions);
      await target.query('commit');
    });
  });
}

async function asOwner(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'thong-suot practice' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
