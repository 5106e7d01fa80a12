import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Installation } from '../lib/installation.ts';

const PGBENCH = '/usr/lib/postgresql/15/bin/pgbench';
const run = promisify(execFile);

/** Five writes of the kind and size that a report is: a row found and updated, a document, a line of audit, an event, and its removal. */
const SCRIPT = `\\set n random(1, 3321)
begin;
select n from load_report where n = :n for update;
update load_report set state = 'sent', answers = array_fill(:n::int, array[60]), changed = now() where n = :n;
insert into load_document (n, document) values (:n, jsonb_build_object('answers', to_jsonb(array_fill(:n::int, array[60])), 'text', repeat('x', 220)));
insert into load_audit (n, line) values (:n, repeat('y', 160));
insert into load_outbox (n, payload) values (:n, repeat('z', 200));
commit;
`;

/** What PostgreSQL alone reaches with such writes on the same machine, 16 in flight: the server of the product does nothing then. */
export async function pgbenchPerSecond({ asOwner, context }: Installation, seconds: number): Promise<number> {
  await asOwner(async (tx) => {
    await tx.query({
      text: `create table load_report (n int primary key, state text, answers int[], changed timestamptz);
        insert into load_report select n, 'expected', null, now() from generate_series(1, 3321) n;
        create table load_document (id bigint generated always as identity primary key, n int, document jsonb);
        create table load_audit (id bigint generated always as identity primary key, n int, line text);
        create table load_outbox (id bigint generated always as identity primary key, n int, payload text)`,
    });
  });
  const folder = await mkdtemp(join(tmpdir(), 'thong-suot-pgbench-'));
  try {
    await writeFile(join(folder, 'script.sql'), SCRIPT);
    const { stdout } = await run(PGBENCH, [
      '--no-vacuum',
      '--client=16',
      '--jobs=2',
      `--time=${seconds}`,
      '--protocol=prepared',
      `--file=${join(folder, 'script.sql')}`,
      context.database.connections.owner,
    ]);
    const found = /tps = ([\d.]+)/.exec(stdout)?.[1];
    if (!found) throw new Error(`pgbench told no rate:\n${stdout}`);
    return Number(found);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await asOwner((tx) => tx.query({ text: 'drop table load_report, load_document, load_audit, load_outbox' }));
  }
}
