import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Clock } from '#kernel/calendar';
import { type Connections, type Database, openDatabase } from '#kernel/db/database';
import type { Tx } from '#kernel/db/tx';
import { createLog } from '#kernel/log';
import { type Actor, systemActor } from '#kernel/permission';
import type { Context } from '#kernel/use-case';

/** A database of the test file's own: a copy of the migrated template, gone when the file ends. */
export type TestDatabase = {
  readonly database: Database;
  readonly connections: Connections;
  /** A context for a use case; without an actor the installation itself acts. */
  context(options?: { actor?: Actor; clock?: Clock }): Context;
  /** Runs a reading or preparation inside a transaction of the application role. */
  inTx<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
  /** A statement as the owner, for looking at what no function shows. */
  owner<Row extends Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>;
};

declare module 'vitest' {
  interface ProvidedContext {
    template: { connections: Connections; template: string; withUnits: string };
  }
}

/**
 * Gives the test file a database on real PostgreSQL: migrated, without figures.
 * @param options.withUnits as after a first start, with all units; seeding it again changes nothing. Without it there is none.
 */
export function useTestDatabase(options: { readonly withUnits?: boolean } = {}): TestDatabase {
  const given = inject('template');
  const template = options.withUnits ? given.withUnits : given.template;
  const name = `test_${randomBytes(6).toString('hex')}`;
  const connections = connectionsTo(given.connections, name);
  let database: Database | null = null;
  const open = () => {
    if (!database) throw new Error('the test database exists only while tests run');
    return database;
  };

  beforeAll(async () => {
    await asOwner(given.connections.owner, (client) => client.query(`create database ${name} template ${template}`));
    database = openDatabase(connections, { poolSize: 8, namedStatements: true, log: createLog('silent') });
  }, 60_000);
  afterAll(async () => {
    await database?.close();
    await asOwner(given.connections.owner, (client) => client.query(`drop database if exists ${name} with (force)`));
  });

  return {
    get database() {
      return open();
    },
    connections,
    context: ({ actor = systemActor, clock = { now: () => new Date() } } = {}) => ({
      database: open(),
      actor,
      clock,
      requestId: 'test',
      demonstration: true,
    }),
    inTx: (work) => open().transaction(work),
    owner: (sql, values = []) => asOwner(connections.owner, async (client) => (await client.query(sql, values)).rows),
  };
}

/** The same roles on another database of the same PostgreSQL. */
export function connectionsTo({ owner, app, reader }: Connections, name: string): Connections {
  return {
    owner: onDatabase(owner, name),
    app: { ...app, url: onDatabase(app.url, name) },
    reader: { ...reader, url: onDatabase(reader.url, name) },
  };
}

export function onDatabase(url: string, name: string): string {
  return url.replace(/\/[^/?]*(\?|$)/, `/${name}$1`);
}

export async function asOwner<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
