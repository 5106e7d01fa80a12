import { Type } from 'typebox';
import { InstantSchema } from './calendar.ts';
import { NoRow, named } from './db/named.ts';
import type { Tx } from './db/tx.ts';
import type { HomeCode } from './ids.ts';

/** A row of the outbox and a line of the audit as they are written: times in UTC, JSON as text. */
export type OutboxEntry = {
  readonly home: HomeCode;
  readonly id: string;
  readonly kind: 'event' | 'job';
  readonly name: string;
  readonly payload: string;
  readonly at: string;
};
export type AuditEntry = {
  readonly home: HomeCode;
  readonly id: string;
  readonly at: string;
  readonly actorId: string;
  readonly actorName: string;
  readonly action: string;
  readonly requestId: string;
  readonly subject: string;
};

type Tail = {
  readonly outbox: OutboxEntry[];
  readonly audit: AuditEntry[];
  /** Answers to statements that are under way. */
  readonly underWay: Promise<unknown>[];
};
const tails = new WeakMap<Tx, Tail>();

/**
 * What a transaction says of itself, kept until its end: events, jobs and audit lines go out in one statement before the commit
 * and not one by one. They exist if and only if the change does, as ever.
 */
export function tailOf(tx: Tx): Tail {
  const known = tails.get(tx);
  if (known) return known;
  const tail: Tail = { outbox: [], audit: [], underWay: [] };
  tails.set(tx, tail);
  return tail;
}

/**
 * Leaves the answer to a statement for the commit, which waits for it: the statement and the commit travel together. When it fails,
 * nothing of the transaction stands and its error is the one that is thrown. So it must fail by itself where it does not do what it
 * should: nobody looks at its rows before the commit.
 */
export function answeredByCommit(tx: Tx, answer: Promise<unknown>): void {
  answer.catch(() => undefined);
  tailOf(tx).underWay.push(answer);
}

const Texts = Type.Array(Type.String());
const Times = Type.Array(InstantSchema);

const insertTail = named(
  'kernel.insert_tail',
  {
    parameters: [Texts, Texts, Texts, Texts, Texts, Times, Texts, Texts, Times, Texts, Texts, Texts, Texts, Texts],
    row: NoRow,
  },
  `with said as (
     insert into kernel.outbox (home_code, id, kind, name, payload, at)
     select home_code, id, kind, name, payload::jsonb, at
       from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[]) as o (home_code, id, kind, name, payload, at))
   insert into kernel.audit_line (home_code, id, at, actor_id, actor_name, action, request_id, subject)
   select home_code, id, at, actor_id, actor_name, action, request_id, subject::jsonb
     from unnest($7::text[], $8::text[], $9::timestamptz[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[])
       as a (home_code, id, at, actor_id, actor_name, action, request_id, subject)`,
);

const Text = Type.String();

/** One event or job and one audit line, as most transactions say: a third less work than with lists of one. */
const insertPair = named(
  'kernel.insert_pair',
  {
    parameters: [Text, Text, Text, Text, Text, InstantSchema, Text, Text, InstantSchema, Text, Text, Text, Text, Text],
    row: NoRow,
  },
  `with said as (
     insert into kernel.outbox (home_code, id, kind, name, payload, at) values ($1, $2, $3, $4, $5::text::jsonb, $6))
   insert into kernel.audit_line (home_code, id, at, actor_id, actor_name, action, request_id, subject)
   values ($7, $8, $9, $10, $11, $12, $13, $14::text::jsonb)`,
);

/** Writes what the transaction has said; called once, before its commit. It ends when all that was left for the commit is answered. */
export async function writeTail(tx: Tx): Promise<void> {
  const tail = tails.get(tx);
  if (!tail) return;
  const answers = await Promise.allSettled([...tail.underWay, insertSaid(tx, tail)]);
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed) throw failed.reason;
}

async function insertSaid(tx: Tx, { outbox, audit }: Tail): Promise<void> {
  if (outbox.length + audit.length === 0) return;
  const [said, line] = [outbox[0], audit[0]];
  if (said && line && outbox.length + audit.length === 2) {
    const { home, id, kind, name, payload, at } = said;
    const { actorId, actorName, action, requestId, subject } = line;
    await insertPair(
      tx,
      home,
      id,
      kind,
      name,
      payload,
      at,
      line.home,
      line.id,
      line.at,
      actorId,
      actorName,
      action,
      requestId,
      subject,
    );
    return;
  }
  await insertTail(
    tx,
    outbox.map(({ home }) => home),
    outbox.map(({ id }) => id),
    outbox.map(({ kind }) => kind),
    outbox.map(({ name }) => name),
    outbox.map(({ payload }) => payload),
    outbox.map(({ at }) => at),
    audit.map(({ home }) => home),
    audit.map(({ id }) => id),
    audit.map(({ at }) => at),
    audit.map(({ actorId }) => actorId),
    audit.map(({ actorName }) => actorName),
    audit.map(({ action }) => action),
    audit.map(({ requestId }) => requestId),
    audit.map(({ subject }) => subject),
  );
}
