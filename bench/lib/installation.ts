import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MIGRATIONS, PROJECT_ROOT, prepareModules, systemContext } from '../../apps/server/src/composition.ts';
import { readConfig } from '../../apps/server/src/kernel/config.ts';
import { openDatabase } from '../../apps/server/src/kernel/db/database.ts';
import { provideDatabase } from '../../apps/server/src/kernel/db/provision.ts';
import type { Tx } from '../../apps/server/src/kernel/db/tx.ts';
import { createLog } from '../../apps/server/src/kernel/log.ts';
import type { Context } from '../../apps/server/src/kernel/use-case.ts';
import { removeDataDir } from '../../apps/server/test/operations/server-process.ts';

/** The product on a data directory, from the inside: for what no page of it does. */
export type Installation = {
  readonly dataDir: string;
  /** For use cases, called as the installation itself. */
  readonly context: Context;
  /** A transaction of the login that owns the schemas. */
  asOwner<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
};

/** A data directory that nobody else has. */
export function newDataDir(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'thong-suot-bench-'));
}

/** Opens what a data directory holds, beside a server that may run on it. `POSTGRESQL_BIN` chooses another PostgreSQL. */
export async function openInstallation(dataDir: string): Promise<Installation> {
  const config = readConfig(
    { POSTGRESQL_BIN: process.env['POSTGRESQL_BIN'], DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    PROJECT_ROOT,
  );
  const log = createLog('warn');
  const database = await provideDatabase(config, MIGRATIONS, log);
  const { connections } = database;
  const owner = openDatabase(
    { ...connections, app: { url: connections.owner, role: null } },
    { poolSize: 2, namedStatements: true, log },
  );
  const context = systemContext(config, database);
  await prepareModules(context);
  return {
    dataDir,
    context,
    asOwner: (work) => owner.transaction(work),
    close: async () => {
      await owner.close();
      await database.close();
    },
  };
}

/** Gives work an empty installation of its own and leaves nothing behind. */
export async function withInstallation<Result>(work: (installation: Installation) => Promise<Result>): Promise<Result> {
  const dataDir = await newDataDir();
  try {
    const installation = await openInstallation(dataDir);
    try {
      return await work(installation);
    } finally {
      await installation.close();
    }
  } finally {
    await removeDataDir(dataDir);
  }
}
