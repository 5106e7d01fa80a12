import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { unlessStopped } from '../stopping.ts';
import { advisoryLock } from './advisory-locks.ts';
import { type Connections, type Database, openDatabase } from './database.ts';
import { acquireCluster, type Cluster, type ClusterOptions, OWNER_LOGIN } from './embedded/cluster.ts';
import { type MigrationSource, migrate } from './migrate.ts';
import { ROLES } from './roles.ts';

const LOGINS_LOCK = advisoryLock('kernel.logins');
const CLOSE_PATIENCE_MS = 500;
const APP_LOGIN = 'thong_suot_app_login';
const READER_LOGIN = 'thong_suot_reader_login';

export type ProvisionedDatabase = Database & { readonly migrationsApplied: readonly string[] };

/**
 * The database of this installation, migrated and open: the one of `DATABASE_URL`, else the embedded one of the data directory.
 * Closing it also gives up the embedded server, which its last user stops.
 * @throws the reason of `stopping` when the program is told to end meanwhile; then nothing that was started stays
 */
export async function provideDatabase(
  config: Config,
  sources: readonly MigrationSource[],
  log: Log,
  options: ClusterOptions = {},
): Promise<ProvisionedDatabase> {
  const cluster = config.databaseUrl === null ? await acquireCluster(config.dataDir, config.databasePrograms, options) : null;
  try {
    const connections = cluster ? embeddedConnections(cluster) : externalConnections(config);
    const migrationsApplied = await unlessStopped(migrate(connections.owner, sources), options.stopping);
    if (cluster) await unlessStopped(ensureLogins(connections.owner, cluster), options.stopping);
    const database = openDatabase(connections, {
      poolSize: config.databasePoolSize,
      namedStatements: config.namedStatements,
      log,
    });
    return {
      ...database,
      migrationsApplied,
      close: async () => {
        // A statement that still runs when we must go is undone by the server; we do not wait for it.
        await Promise.race([database.close(), sleep(CLOSE_PATIENCE_MS, undefined, { ref: false })]);
        await cluster?.release();
      },
    };
  } catch (error) {
    await cluster?.release();
    throw error;
  }
}

function embeddedConnections(cluster: Cluster): Connections {
  const { passwords } = cluster;
  return {
    owner: cluster.url(OWNER_LOGIN, passwords.owner),
    app: { url: cluster.url(APP_LOGIN, passwords.app), role: null },
    reader: { url: cluster.url(READER_LOGIN, passwords.reader), role: null },
  };
}

/** With `DATABASE_URL` alone its login is the owner and takes on the lesser roles; separate logins are better and documented. */
function externalConnections(config: Config): Connections {
  const url = config.databaseUrl ?? '';
  const owner = config.databaseOwnerUrl ?? url;
  return {
    owner,
    app: { url, role: owner === url ? ROLES.app : null },
    reader: config.databaseReaderUrl ? { url: config.databaseReaderUrl, role: null } : { url, role: ROLES.reader },
  };
}

async function ensureLogins(ownerUrl: string, cluster: Cluster): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [LOGINS_LOCK]);
    for (const [login, role, password] of [
      [APP_LOGIN, ROLES.app, cluster.passwords.app],
      [READER_LOGIN, ROLES.reader, cluster.passwords.reader],
    ]) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [login]);
      // Passwords are our own hexadecimal ones: nothing to quote.
      if (rowCount === 0) await client.query(`create role ${login} login password '${password}' in role ${role}`);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}
