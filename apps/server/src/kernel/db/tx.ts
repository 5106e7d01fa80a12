import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { PoolClient, QueryArrayConfig, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/**
 * A running transaction. It is always an argument: no function holds a connection of its own, so none can write beside it.
 * `namedStatements` false sends every statement unnamed (old poolers).
 */
export type Tx = {
  /** Tells one database from another: what is remembered of a database hangs on it (`perDatabase`). */
  readonly database: object;
  readonly readOnly: boolean;
  readonly namedStatements: boolean;
  query<Row extends QueryResultRow>(query: QueryConfig): Promise<QueryResult<Row>>;
  queryArrays(query: QueryArrayConfig): Promise<unknown[][]>;
  /** `COPY … FROM STDIN` in text format; each piece holds whole lines, built by `copyLine`. */
  copyIn(statement: string, lines: Iterable<string>): Promise<void>;
};

/** How a transaction stands: the answer to its beginning (without it: there is none to wait for), and when it is over. */
export type Standing = { readonly begun?: Promise<unknown>; readonly over: AbortSignal };

/**
 * The transaction that was begun on this connection; whoever began it ends it. Statements are sent without waiting for the answers
 * before them (the connection pipelines); PostgreSQL carries them out in order.
 * @param over aborted when the transaction is over or has not begun: then nothing more is sent, since it would be done outside of it,
 *   or in the transaction of whoever has the connection next
 */
export function transactionOn(
  client: PoolClient,
  { database, readOnly, namedStatements }: Pick<Tx, 'database' | 'readOnly' | 'namedStatements'>,
  { begun = Promise.resolve(), over }: Standing,
): Tx {
  let latest: Promise<unknown> = begun;
  const send = async <Row extends QueryResultRow>(query: QueryConfig | QueryArrayConfig): Promise<QueryResult<Row>> => {
    over.throwIfAborted();
    const answer = client.query<Row>(query);
    latest = answer;
    return answer;
  };
  return {
    database,
    readOnly,
    namedStatements,
    query: send,
    queryArrays: async (query) => (await send(query)).rows as unknown as unknown[][],
    copyIn: async (statement, lines) => {
      // Answers come in order: with the latest one nothing is under way any more.
      await latest.catch(() => undefined);
      over.throwIfAborted();
      await unpipelined(client, async () => {
        const sink = client.query(copyFrom(statement));
        Readable.from(batches(lines))
          .on('error', (error) => sink.destroy(error))
          .pipe(sink);
        await finished(sink);
      });
    },
  };
}

/** A COPY takes the connection for itself: the driver refuses it while it pipelines. Nothing else may be under way. */
async function unpipelined(client: PoolClient, work: () => Promise<void>): Promise<void> {
  const pipeline = client.pipeline;
  Object.assign(client, { pipeline: false });
  try {
    await work();
  } finally {
    Object.assign(client, { pipeline });
  }
}

/**
 * Something remembered of a database that never changes there, like published versions by their number.
 * @param make an empty one, for a database that was not met yet
 */
export function perDatabase<Kept>(make: () => Kept): (tx: Tx) => Kept {
  const known = new WeakMap<object, Kept>();
  return ({ database }) => {
    const kept = known.get(database) ?? make();
    known.set(database, kept);
    return kept;
  };
}

/** Joins lines into pieces of about 64 KiB: a write a line costs more than the line. */
function* batches(lines: Iterable<string>): Generator<string> {
  let batch = '';
  for (const line of lines) {
    batch += line;
    if (batch.length >= 65_536) {
      yield batch;
      batch = '';
    }
  }
  if (batch !== '') yield batch;
}

const COPY_ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One row for `copyIn`: null is `\N`, arrays are PostgreSQL array literals, the rest its text. */
export function copyLine(values: readonly CopyValue[]): string {
  return `${values.map(copyCell).join('\t')}\n`;
}
export type CopyValue = string | number | bigint | boolean | null | readonly (string | number | null)[];

function copyCell(value: CopyValue): string {
  if (value === null) return '\\N';
  if (Array.isArray(value)) return escapeCopy(arrayLiteral(value));
  return escapeCopy(String(value));
}
function escapeCopy(text: string): string {
  return /[\\\n\r\t]/.test(text) ? text.replace(/[\\\n\r\t]/g, (sign) => COPY_ESCAPES[sign] ?? sign) : text;
}
function arrayLiteral(items: readonly (string | number | null)[]): string {
  return `{${items.map((item) => (item === null ? 'NULL' : typeof item === 'number' ? item : `"${item.replace(/["\\]/g, '\\$&')}"`)).join(',')}}`;
}
