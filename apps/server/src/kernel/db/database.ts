import { Pool, type PoolClient } from 'pg';
import type { Log } from '../log.ts';
import { writeTail } from '../tail.ts';
import { gatheringSocket } from './gathering-socket.ts';
import { type Standing, type Tx, transactionOn } from './tx.ts';
import { typeParsers } from './types.ts';

/** How to reach PostgreSQL as one of the three roles: owner migrates, app works, reader only reads. */
export type Connections = { readonly owner: string; readonly app: Connection; readonly reader: Connection };
/** `role` is taken on after the connection when the login is not the role itself. */
export type Connection = { readonly url: string; readonly role: string | null };

export type TransactionOptions = {
  /**
   * True: its named statements find their rows by key, so each is planned once for a connection and not at every call. PostgreSQL by
   * itself plans a statement on partitioned tables anew each time, which takes longer than carrying it out.
   */
  readonly byKey?: boolean;
};

export type Database = {
  /** Runs `work` in one transaction: commits what it did, or undoes all of it when it throws. */
  transaction<Result>(work: (tx: Tx) => Promise<Result>, options?: TransactionOptions): Promise<Result>;
  /** The same for reading only, as the reader role, on one unchanging picture of the data. */
  reading<Result>(work: (tx: Tx) => Promise<Result>, options?: TransactionOptions): Promise<Result>;
  /** One statement for reading, as the reader role: it sees one picture of the data without a transaction around it. */
  single<Result>(statement: (tx: Tx) => Promise<Result>): Promise<Result>;
  readonly connections: Connections;
  close(): Promise<void>;
};

/** Pools of connections for the two roles that work; connections are made when they are first needed. */
export function openDatabase(
  connections: Connections,
  options: { poolSize: number; namedStatements: boolean; log: Log },
): Database {
  const app = pool(connections.app, options.poolSize, options.log);
  const reader = pool(connections.reader, options.poolSize, options.log);
  const { namedStatements } = options;
  const writing = { database: connections, readOnly: false, namedStatements };
  const reading = { database: connections, readOnly: true, namedStatements };
  return {
    connections,
    transaction: (work, options) =>
      inTransaction(app, beginning('begin', options), async (client, standing) => {
        const tx = transactionOn(client, writing, standing);
        const result = await work(tx);
        const tail = writeTail(tx);
        // It is waited for with the commit. A connection that is lost before answers it while nobody waits yet.
        tail.catch(() => undefined);
        return { result, tail };
      }),
    single: (statement) => alone(reader, (client, standing) => statement(transactionOn(client, reading, standing))),
    reading: (work, options) =>
      inTransaction(reader, beginning(BEGIN_READING, options), async (client, standing) => ({
        result: await work(transactionOn(client, reading, standing)),
      })),
    close: async () => {
      await Promise.all([app.end(), reader.end()]);
    },
  };
}

const BEGIN_READING = 'begin isolation level repeatable read read only';
/** Such a plan outlives the size that a table had when it was made: one that reads a small table whole would stay when it has grown. */
const BY_KEY = 'set local plan_cache_mode = force_generic_plan; set local enable_seqscan = off';

const beginning = (begin: string, { byKey = false }: TransactionOptions = {}) => (byKey ? `${begin}; ${BY_KEY}` : begin);

function pool(connection: Connection, max: number, log: Log): Pool {
  const created = new Pool({
    connectionString: connection.url,
    max,
    stream: gatheringSocket,
    // The beginning of a transaction travels with its first statement and its end with the last: two waits fewer for each.
    pipeline: true,
    types: typeParsers,
    application_name: 'thong-suot',
    ...(connection.role === null ? {} : { options: `-c role=${connection.role}` }),
  });
  created.on('error', (error) => log.warn({ error }, 'idle database connection lost'));
  return created;
}

/** What a statement meets that comes too late: some of the work was not waited for. */
const OVER = new Error('a statement after the end of its transaction');

/** Runs one statement without a transaction around it. */
async function alone<Result>(
  from: Pool,
  statement: (client: PoolClient, standing: Standing) => Promise<Result>,
): Promise<Result> {
  const client = await from.connect();
  const over = new AbortController();
  let broken: Error | undefined;
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  try {
    return await statement(client, { over: over.signal });
  } catch (error) {
    throw broken ?? error;
  } finally {
    over.abort(OVER);
    client.off('error', onError);
    client.release(broken);
  }
}

/** What a transaction came to, and what it still writes with its commit. */
type Done<Result> = { readonly result: Result; readonly tail?: Promise<void> };

/**
 * Neither the beginning nor the tail is waited for by itself. A tail that fails makes PostgreSQL answer the commit with a rollback,
 * so that nothing stands; the tail's error is the one that is thrown.
 */
async function inTransaction<Result>(
  from: Pool,
  begin: string,
  work: (client: PoolClient, standing: Standing) => Promise<Done<Result>>,
): Promise<Result> {
  const client = await from.connect();
  const over = new AbortController();
  let broken: Error | undefined;
  // A connection that dies while it is ours must fail this transaction, not the process.
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  try {
    const begun = client.query(begin);
    // Without its beginning each statement would stand by itself.
    begun.catch((error: unknown) => over.abort(error));
    const { result, tail } = await afterAll([work(client, { begun, over: over.signal }), begun]);
    over.abort(OVER);
    const ended = client.query('commit');
    await afterAll([tail, ended]);
    if ((await ended).command !== 'COMMIT') throw new Error('a statement had failed unseen: nothing of its transaction stands');
    return result;
  } catch (error) {
    over.abort(OVER);
    const cause = broken ?? error;
    await client.query('rollback').catch((rollbackError: Error) => {
      broken ??= rollbackError;
    });
    throw cause;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}

/** Waits for all, then gives the first's result or throws the first error in their order: no answer is left for whoever has the connection next. */
async function afterAll<First>(answers: readonly [Promise<First> | First, Promise<unknown>]): Promise<First> {
  const [first, second] = await Promise.allSettled(answers);
  if (first.status === 'rejected') throw first.reason;
  if (second.status === 'rejected') throw second.reason;
  return first.value;
}
