import { Client } from 'pg';
import { acquireCluster, OWNER_LOGIN } from '#kernel/db/embedded/cluster';

/** Runs a statement on the embedded database of a data directory past all use cases, as nobody who uses the product can. @returns rows it met */
export async function ownerSql(dataDir: string, statement: string, values: readonly unknown[] = []): Promise<number> {
  const cluster = await acquireCluster(dataDir, null);
  const client = new Client({ connectionString: cluster.url(OWNER_LOGIN, cluster.passwords.owner) });
  try {
    await client.connect();
    return (await client.query(statement, [...values])).rowCount ?? 0;
  } finally {
    await client.end();
    await cluster.release();
  }
}
