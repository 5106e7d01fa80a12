import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { readConfig } from '#kernel/config';
import { provideDatabase } from '#kernel/db/provision';
import { createLog } from '#kernel/log';
import { composedFromPack } from '#test/independent/composed-report';
import { writeRandomDay } from '#test/independent/random-day';
import { databaseProcess, startProgram } from '#test/operations/server-process';
import { MIGRATIONS, PROJECT_ROOT, systemContext } from '../../src/composition.ts';
import { bindInstallation } from '../../src/modules/identity/installation.ts';
import { printReport } from '../../src/modules/monitoring/domain/daily-report/compose-daily-report.ts';
import { readDayPack } from '../../src/modules/monitoring/intake/read-day-pack.ts';
import { readPackDirectory } from '../../src/modules/monitoring/intake/read-pack-directory.ts';
import type { EditionId } from '../../src/modules/monitoring/use-cases/editions/edition-document.ts';
import { listEditions, previewReport, verifyEdition } from '../../src/modules/monitoring/use-cases/editions/read-editions.ts';

export type Victim = 'program' | 'database';
export type PreparedPack = {
  readonly folder: string;
  readonly date: string;
  readonly contentHash: string;
  readonly report: unknown;
};

/** A random day on disk with what its report must be when all of it is stored. */
export async function preparedPack(seed: number): Promise<PreparedPack> {
  const folder = mkdtempSync(join(tmpdir(), 'kill-pack-'));
  writeRandomDay(folder, { seed, scope: 'five-provinces' });
  return packIn(folder);
}

/** A day pack on disk with what its report must be when all of it is stored. */
export async function packIn(folder: string): Promise<PreparedPack> {
  const { pack } = readDayPack(await readPackDirectory(folder));
  if (!pack) throw new Error(`${folder} has faults`);
  return { folder, date: pack.facts.date, contentHash: pack.contentHash, report: printReport(await composedFromPack(folder)) };
}

/** Starts a command and kills the program or its database after so many milliseconds. @returns whether the command had ended before */
export async function killDuring(dataDir: string, words: readonly string[], victim: Victim, afterMs: number): Promise<boolean> {
  const program = await startProgram(words, { dataDir });
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  const before = program.child.exitCode !== null;
  const database = await databaseProcess(dataDir);
  if (victim === 'program') program.child.kill('SIGKILL');
  else if (database !== null) process.kill(database, 'SIGKILL');
  await program.ended();
  return before;
}

const TABLES_OF_SNAPSHOTS = {
  'reporting.snapshot_form': 'snapshot_no',
  'reporting.unit_report': 'snapshot_no',
  'reporting.statement': 'snapshot_no',
  'reporting.dossier_count': 'snapshot_no',
  'reporting.reference_figure': 'snapshot_no',
  'reporting.answer_column': 'snapshot_no',
  'reporting.snapshot_column': 'snapshot_no',
  'monitoring.task_group': 'snapshot_id',
  'monitoring.task': 'snapshot_id',
  'monitoring.task_assignment': 'snapshot_id',
} as const;

export type Findings = { readonly snapshots: readonly string[]; readonly faults: readonly string[] };

/**
 * Looks at everything after a kill: each snapshot that is there gives the report of its pack, whole; nothing of a snapshot that is
 * not there was left; deed, audit line and edition exist together or not at all.
 */
export async function stateAfterKill(dataDir: string, packs: readonly PreparedPack[]): Promise<Findings> {
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }, PROJECT_ROOT);
  // An edition names who published it, and names are encrypted with the key of the installation.
  await bindInstallation(config);
  const database = await provideDatabase(config, MIGRATIONS, createLog('silent'));
  try {
    const faults: string[] = [];
    const context = systemContext(config, database);
    const owner = new Client({ connectionString: database.connections.owner });
    await owner.connect();
    const rows = async <Row>(sql: string) => (await owner.query(sql)).rows as Row[];
    // What a demonstration lives is frozen by the clock and comes from no pack.
    const snapshots = await rows<{ content_hash: string; report_date: string; newest: boolean }>(`
      select content_hash, report_date::text, revision = max(revision) over (partition by report_date) as newest from reporting.snapshot where not lived`);
    for (const { content_hash, newest } of snapshots) {
      const pack = packs.find(({ contentHash }) => contentHash === content_hash);
      if (!pack) {
        faults.push(`a snapshot of no pack: ${content_hash}`);
        continue;
      }
      if (!newest) continue;
      const { report } = await previewReport(context, { date: pack.date as never });
      if (JSON.stringify(report) !== JSON.stringify(pack.report)) faults.push(`the report of ${pack.folder} is not whole`);
    }
    for (const [table, column] of Object.entries(TABLES_OF_SNAPSHOTS)) {
      const key = column === 'snapshot_no' ? 'snapshot_no' : 'id';
      const [left] = await rows<{ count: number }>(
        `select count(*)::int as count from ${table} where ${column} not in (select ${key} from reporting.snapshot)`,
      );
      if (left?.count !== 0) faults.push(`${left?.count} rows of no snapshot in ${table}`);
    }
    const [audit] = await rows<{
      imports: number;
      publications: number;
    }>(`select count(distinct subject->>'contentHash') filter (where action = 'monitoring.import-day-pack')::int as imports,
      count(*) filter (where action = 'monitoring.publish-edition')::int as publications from kernel.audit_line`);
    if (audit?.imports !== snapshots.length) faults.push(`${audit?.imports} imports in the audit, ${snapshots.length} snapshots`);
    const { editions } = await listEditions(context, {});
    if (audit?.publications !== editions.length)
      faults.push(`${audit?.publications} publications in the audit, ${editions.length} editions`);
    for (const { id } of editions) {
      const { unchanged, reproduced } = await verifyEdition(context, { editionId: id as EditionId });
      if (!unchanged || !reproduced) faults.push(`edition ${id} is not what was published`);
    }
    await owner.end();
    return { snapshots: snapshots.map(({ content_hash }) => content_hash), faults };
  } finally {
    await database.close();
  }
}
