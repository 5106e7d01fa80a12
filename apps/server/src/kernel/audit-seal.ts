import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { advisoryLock } from './db/advisory-locks.ts';

type Line = {
  home_code: string;
  id: string;
  at: Date;
  actor_id: string;
  actor_name: string;
  action: string;
  request_id: string;
  subject: string;
};

const SEAL_LOCK = advisoryLock('kernel.audit-seal');
const LINE_COLUMNS = 'home_code, id, at, actor_id, actor_name, action, request_id, subject::text as subject';

/**
 * Seals all lines that have no seal yet: each gets the next seal's number, and the seal's hash covers them and the seal before.
 * Runs each minute, outside of every request (architecture §1: one chain in the request path costs half the throughput).
 * @returns the number of lines sealed
 */
export async function sealAuditLines(client: ClientBase, now: Date): Promise<number> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [SEAL_LOCK]);
    const last = await lastSeal(client);
    const { rows } = await client.query<Line>(
      `update kernel.audit_line set seal_number = $1 where seal_number is null returning ${LINE_COLUMNS}`,
      [last.number + 1n],
    );
    if (rows.length > 0) {
      await client.query(
        `insert into kernel.audit_seal (seal_number, sealed_at, line_count, previous_hash, hash) values ($1, $2, $3, $4, $5)`,
        [last.number + 1n, now, rows.length, last.hash, hashOf(last.hash, rows)],
      );
    }
    await client.query('commit');
    return rows.length;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function lastSeal(client: ClientBase): Promise<{ number: bigint; hash: Buffer }> {
  const { rows } = await client.query<{ number: string; hash: Buffer }>(
    'select seal_number as number, hash from kernel.audit_seal order by seal_number desc limit 1',
  );
  return rows[0] ? { number: BigInt(rows[0].number), hash: rows[0].hash } : { number: 0n, hash: Buffer.alloc(32) };
}

function hashOf(previous: Buffer, lines: readonly Line[]): Buffer {
  const hash = createHash('sha256').update(previous);
  for (const line of [...lines].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    hash.update(
      JSON.stringify([
        line.home_code,
        line.id,
        line.at.toISOString(),
        line.actor_id,
        line.actor_name,
        line.action,
        line.request_id,
        line.subject,
      ]),
    );
  }
  return hash.digest();
}

/** The number of the first seal that does not fit its lines or its predecessor, or null when the whole chain holds. */
export async function firstBrokenSeal(client: ClientBase): Promise<bigint | null> {
  const { rows: seals } = await client.query<{ seal_number: string; line_count: number; previous_hash: Buffer; hash: Buffer }>(
    'select seal_number, line_count, previous_hash, hash from kernel.audit_seal order by seal_number',
  );
  let previous: Buffer = Buffer.alloc(32);
  for (const seal of seals) {
    const { rows: lines } = await client.query<Line>(`select ${LINE_COLUMNS} from kernel.audit_line where seal_number = $1`, [
      seal.seal_number,
    ]);
    const whole =
      lines.length === seal.line_count && seal.previous_hash.equals(previous) && seal.hash.equals(hashOf(previous, lines));
    if (!whole) return BigInt(seal.seal_number);
    previous = seal.hash;
  }
  return firstLostSeal(client);
}

/** Lines that bear the number of a seal which is not there: somebody took the seal away. */
async function firstLostSeal(client: ClientBase): Promise<bigint | null> {
  const { rows } = await client.query<{ lost: string | null }>(
    `select min(seal_number) as lost from kernel.audit_line where seal_number is not null
      and not exists (select from kernel.audit_seal where audit_seal.seal_number = audit_line.seal_number)`,
  );
  const lost = rows[0]?.lost ?? null;
  return lost === null ? null : BigInt(lost);
}
