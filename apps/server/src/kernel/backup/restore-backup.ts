import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { MIGRATION_LOCK } from '../db/migrate.ts';
import { toldMessage } from '../error-told.ts';
import {
  type BackedUpTable,
  type BackupHeader,
  type BackupReader,
  BackupRefused,
  damaged,
  type FileSum,
  readingBackup,
  type TableSum,
  tableSum,
} from './backup-file.ts';
import { appliedMigrations, tablesToBackUp, tablesWithOwnRows } from './database-content.ts';
import { PENDING_JOBS, prepareForJobs, queueRestoredJobs } from './pending-jobs.ts';
import { NO_FILES, restoringInto, type StoredFiles } from './stored-files.ts';
import type { Progress } from './write-backup.ts';

/** Classes of PostgreSQL's errors: data exception, broken constraint. */
const DATA_FAULT = /^2[23]/;

export type BackupSummary = {
  readonly header: BackupHeader;
  readonly tables: readonly TableSum[];
  readonly files: FileSum | null;
};

/**
 * Reads a back-up to its end and compares every table and the files with their sums.
 * @throws {BackupRefused} when it is damaged or cut off
 */
export async function verifyBackup(file: string, progress: Progress): Promise<BackupSummary> {
  return readingBackup(
    file,
    await sizeOf(file),
    (share) => progress('Kiểm tra / Verifying', share),
    async (reader) => {
      const sums: TableSum[] = [];
      for (const { name } of reader.header.tables) {
        const sum = tableSum(name);
        for await (const piece of reader.rows()) sum.add(piece);
        sums.push(sum.result());
      }
      const trailer = await reader.trailer();
      compareSums(sums, trailer.tables);
      return { header: reader.header, tables: sums, files: trailer.files ?? null };
    },
  );
}

/**
 * Fills an empty, migrated database from a back-up, in one transaction: all of it or nothing. Its files are there before its rows.
 * @throws {BackupRefused} when the file is damaged or of another version, or the database holds rows of its own
 */
export async function restoreBackup(
  ownerUrl: string,
  schemas: readonly string[],
  file: string,
  progress: Progress,
  stored: StoredFiles = NO_FILES,
): Promise<BackupSummary> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'thong-suot restore' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const size = await sizeOf(file);
    const summary = await readingBackup(
      file,
      size,
      (share) => progress('Phục hồi / Restoring', share),
      (reader) => fill(client, schemas, reader, stored),
    );
    await client.query('analyze');
    return summary;
  } finally {
    await client.end();
  }
}

async function fill(
  client: Client,
  schemas: readonly string[],
  reader: BackupReader,
  stored: StoredFiles,
): Promise<BackupSummary> {
  const files = restoringInto(stored);
  refuseOtherVersion(reader.header, await appliedMigrations(client));
  await client.query('begin');
  try {
    const tables = await emptyTables(client, schemas, reader.header);
    const jobs = await prepareForJobs(client);
    const sums: TableSum[] = [];
    for (const table of tables)
      sums.push(await fillTable(client, table, table.name === PENDING_JOBS.table.name ? jobs : table.name, reader));
    await reader.files(files.take);
    const trailer = await reader.trailer();
    compareSums(sums, trailer.tables);
    for (const { name, lastValue } of trailer.sequences)
      if (lastValue !== null) await client.query('select setval($1::regclass, $2::bigint)', [name, lastValue]);
    await queueRestoredJobs(client);
    await client.query('commit');
    return { header: reader.header, tables: sums, files: trailer.files ?? null };
  } catch (error) {
    await client.query('rollback');
    await files.undo();
    throw error;
  }
}

/** Locks the tables, makes sure that they hold nothing of their own, and takes out what migrations wrote: the back-up has it too. */
async function emptyTables(client: Client, schemas: readonly string[], header: BackupHeader): Promise<readonly BackedUpTable[]> {
  const here = await tablesToBackUp(client, schemas);
  const signature = (tables: readonly BackedUpTable[]) => JSON.stringify(tables.map(({ name, columns }) => [name, columns]));
  if (signature([...here, PENDING_JOBS.table]) !== signature(header.tables)) throw damaged('tables');
  await client.query(`lock table ${here.map(({ name }) => name).join(', ')} in access exclusive mode`);
  const filled = await tablesWithOwnRows(client, here);
  if (filled.length > 0) {
    throw new BackupRefused(
      `Cơ sở dữ liệu đã có dữ liệu (${filled.join(', ')}); chỉ phục hồi vào nơi trống`,
      'The database holds data already; a back-up is restored into an empty one only',
    );
  }
  for (const { name } of [...here].reverse()) await client.query(`delete from ${name}`);
  return header.tables;
}

async function fillTable(client: Client, table: BackedUpTable, target: string, reader: BackupReader): Promise<TableSum> {
  const sum = tableSum(table.name);
  const rows = async function* () {
    for await (const piece of reader.rows()) {
      sum.add(piece);
      yield piece;
    }
  };
  await pipeline(rows(), client.query(copyFrom(`copy ${target} (${table.columns.join(', ')}) from stdin`))).catch(
    (error: Error & { code?: string }) => {
      // PostgreSQL may stumble over a damaged row before the sum of its table tells.
      throw DATA_FAULT.test(error.code ?? '') ? damaged(`${table.name}: ${toldMessage(error)}`) : error;
    },
  );
  return sum.result();
}

function refuseOtherVersion({ migrations, productVersion }: BackupHeader, here: BackupHeader['migrations']): void {
  const known = new Map(here.map(({ name, digest }) => [name, digest]));
  const newer = migrations.filter(({ name, digest }) => known.get(name) !== digest).map(({ name }) => name);
  if (newer.length > 0) {
    throw new BackupRefused(
      `Bản sao lưu do phiên bản mới hơn hoặc khác tạo ra (${productVersion}: ${newer.join(', ')}); hãy cài phiên bản đó rồi phục hồi`,
      'The back-up was made by a newer or another version; install that version, then restore',
    );
  }
  const older = here.filter(({ name }) => !migrations.some((migration) => migration.name === name)).map(({ name }) => name);
  if (older.length > 0) {
    throw new BackupRefused(
      `Bản sao lưu do phiên bản cũ hơn tạo ra (${productVersion}, thiếu ${older.join(', ')}); cơ sở dữ liệu ở đây đã nâng cấp; hãy phục hồi vào nơi chưa chạy lần nào`,
      'The back-up was made by an older version than this database is of; restore it into a place that was never started',
    );
  }
}

function compareSums(read: readonly TableSum[], written: readonly TableSum[]): void {
  const wrong = read.filter((sum, place) => JSON.stringify(sum) !== JSON.stringify(written[place]));
  if (wrong.length > 0 || read.length !== written.length) throw damaged(wrong.map(({ name }) => name).join(', '));
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new BackupRefused(`Không có tệp ${file}`, 'There is no such file');
  }
}
