import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Installation } from '../lib/installation.ts';
import { sendingOf } from './day-of-reports.ts';

const PGBENCH = '/usr/lib/postgresql/15/bin/pgbench';
const run = promisify(execFile);

/** A report of each place, by number; tables as the product has them, with their keys, rules and indexes. */
const TABLES = `
  create table load_report (like reporting.report including all);
  insert into load_report select * from reporting.report
    where period_end = (select max(period_end) from reporting.report) and revision = 0 and length(reporter) = 5;
  create table load_key as
    select (row_number() over ())::int as n, home_code, period_end, form_version_no, reporter from load_report;
  alter table load_key add primary key (n);
  create table load_draft (like reporting.report_draft including all);
  create table load_action (like reporting.report_action including all);
  create table load_audit (like kernel.audit_line including all);
  create table load_outbox (like kernel.outbox including all);
  analyze load_report; analyze load_key`;

const OF_KEY = `r.home_code = k.home_code and r.period_end = k.period_end
  and r.form_version_no = k.form_version_no and r.reporter = k.reporter`;
const PERSON = `'00-019a2041-c7ad-7fa2-a63a-db3265800128', 'Nguyễn Văn Mẫu'`;

/** The five writes that a report is: the row found and updated, its draft removed, the act with its document, an event, a line of audit. */
const SCRIPT = `\\set n random(1, :reports)
begin;
select r.* from load_report r join load_key k on ${OF_KEY} where k.n = :n for update of r;
update load_report r set state = 'sent', revision = 1, sent_at = now(), first_sent_at = coalesce(first_sent_at, now()),
    marks = repeat('a', 60), numbers = :numbers::numeric[], statement_kinds = '{obstacle,recommendation}',
    statements = array[:statement, :statement]::text[], seconds_spent = 90, changed_xid = pg_current_xact_id()
  from load_key k where k.n = :n and ${OF_KEY};
delete from load_draft r using load_key k where k.n = :n and ${OF_KEY};
insert into load_action (home_code, period_end, form_version_no, reporter, id, kind, revision, at, actor_id, actor_name, document)
  select home_code, period_end, form_version_no, reporter, gen_random_uuid()::text, 'sent', 1, now(), ${PERSON}, :document::jsonb
    from load_key where n = :n;
insert into load_outbox (home_code, id, kind, name, payload, at)
  select home_code, gen_random_uuid()::text, 'event', 'reporting.report-submitted.v1', :said::jsonb, now() from load_key where n = :n;
insert into load_audit (home_code, id, at, actor_id, actor_name, action, request_id, subject)
  select home_code, gen_random_uuid()::text, now(), ${PERSON}, 'reporting.submit-report', gen_random_uuid()::text, :said::jsonb
    from load_key where n = :n;
commit;
`;

/** A sending of 60 numbers and two texts, as the product keeps it. */
function variables(reports: number): Readonly<Record<string, string>> {
  const items = Array.from({ length: 60 }, (_, at) => `value-${at + 1}`);
  const { document } = JSON.parse(sendingOf({ path: '', items, kind: 'number' }, 1)) as {
    document: { answers: Readonly<Record<string, { value: string }>>; statements: readonly { text: string }[] };
  };
  return {
    reports: String(reports),
    document: JSON.stringify(document),
    numbers: `{${Object.values(document.answers)
      .map(({ value }) => value)
      .join(',')}}`,
    statement: document.statements[0]?.text ?? '',
    said: JSON.stringify({ periodEnd: '2026-01-01', provinceCode: '01', reporter: '00004', part: 'committee', revision: 1 }),
  };
}

/** What PostgreSQL alone reaches with such writes on the same machine, 16 in flight: the server of the product does nothing then. */
export async function pgbenchPerSecond({ asOwner, context }: Installation, seconds: number): Promise<number> {
  const reports = await asOwner(async (tx) => {
    await tx.query({ text: TABLES });
    const { rows } = await tx.query<{ n: number }>({ text: 'select count(*)::int as n from load_key' });
    return rows[0]?.n ?? 0;
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
      ...Object.entries(variables(reports)).map(([name, value]) => `--define=${name}=${value}`),
      `--file=${join(folder, 'script.sql')}`,
      context.database.connections.owner,
    ]);
    const found = /tps = ([\d.]+)/.exec(stdout)?.[1];
    if (!found) throw new Error(`pgbench told no rate:\n${stdout}`);
    return Number(found);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await asOwner((tx) =>
      tx.query({ text: 'drop table load_report, load_key, load_draft, load_action, load_audit, load_outbox' }),
    );
  }
}
