import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, link, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import product from '../../../package.json' with { type: 'json' };
import { MIGRATION_LOCK } from '../db/migrate.ts';
import {
  type BackedUpTable,
  type BackupHeader,
  BackupRefused,
  type BackupTrailer,
  END_OF_TABLE,
  type FileSum,
  FORMAT,
  fileSum,
  frame,
  jsonFrame,
  sha256,
  type TableSum,
  tableSum,
} from './backup-file.ts';
import { appliedMigrations, sequencesOf, tablesToBackUp } from './database-content.ts';
import { PENDING_JOBS } from './pending-jobs.ts';
import { NO_FILES, type StoredFiles } from './stored-files.ts';

export type WrittenBackup = { readonly file: string; readonly tables: readonly TableSum[]; readonly files: FileSum };
export type Progress = (label: string, fraction: number) => void;

/**
 * Writes all that the schemas hold, as it is at one moment, with the files of its rows, into one compressed file. The file appears whole
 * or not at all.
 * @throws {BackupRefused} when there is a file of that name, or no folder for it
 */
export async function writeBackup(
  ownerUrl: string,
  schemas: readonly string[],
  file: string,
  now: Date,
  progress: Progress,
  stored: StoredFiles = NO_FILES,
): Promise<WrittenBackup> {
  if (await exists(file)) throw alreadyThere(file);
  if (!(await exists(dirname(file)))) throw new BackupRefused(`Không có thư mục ${dirname(file)}`, 'There is no such folder');
  const draft = `${file}.${randomBytes(4).toString('hex')}.partial`;
  try {
    const trailer = await onSnapshot(ownerUrl, async (client) => {
      const written: { trailer?: BackupTrailer } = {};
      const target = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
      await pipeline(contentOf({ client, schemas, stored }, now, written, progress), createGzip(), target);
      if (!written.trailer) throw new Error('a back-up ended before its end');
      return written.trailer;
    });
    // A link, unlike a renaming, never replaces what is there.
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EEXIST' ? alreadyThere(file) : error;
    });
    await keepFolder(dirname(file));
    return { file, tables: trailer.tables, files: trailer.files ?? fileSum().result([]) };
  } finally {
    await rm(draft, { force: true });
  }
}

const alreadyThere = (file: string) =>
  new BackupRefused(`Đã có tệp ${file}, không ghi đè`, 'The file exists and is not overwritten');

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** The name of the new file survives a power cut only when its folder was written too. */
async function keepFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync();
  await handle.close();
}

/** No migration runs meanwhile: the lock is taken before the picture, which the first statement fixes. */
async function onSnapshot<Result>(ownerUrl: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'thong-suot backup' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock_shared($1)', [MIGRATION_LOCK]);
    await client.query('begin isolation level repeatable read read only');
    return await work(client);
  } finally {
    await client.end();
  }
}

type Source = { readonly client: Client; readonly schemas: readonly string[]; readonly stored: StoredFiles };

async function* contentOf(
  { client, schemas, stored }: Source,
  now: Date,
  written: { trailer?: BackupTrailer },
  progress: Progress,
): AsyncGenerator<Buffer> {
  const sums: TableSum[] = [];
  const tables = [...(await tablesToBackUp(client, schemas)), PENDING_JOBS.table];
  const header = jsonFrame(await headerOf(client, tables, now));
  yield header;
  for (const [place, table] of tables.entries()) {
    progress(`Sao lưu / Backing up ${table.name}`, place / tables.length);
    const sum = tableSum(table.name);
    for await (const piece of client.query(copyTo(`copy (${selectionOf(table)}) to stdout`))) {
      sum.add(piece as Buffer);
      yield frame(piece as Buffer);
    }
    yield END_OF_TABLE;
    sums.push(sum.result());
  }
  progress('Sao lưu tệp / Backing up files', 1);
  const files = yield* framesOfFiles(client, stored);
  const headerSha256 = sha256(header.subarray(4));
  written.trailer = { headerSha256, tables: sums, sequences: await sequencesOf(client, schemas), files };
  yield jsonFrame(written.trailer);
  progress('Xong / Done', 1);
}

/** Every file that the rows of the picture name. @returns their sum, with those that were not there */
async function* framesOfFiles(client: Client, stored: StoredFiles): AsyncGenerator<Buffer, FileSum> {
  const sum = fileSum();
  const missing: string[] = [];
  for await (const name of stored.names(client)) {
    const content = await stored.read(name);
    if (content === null) {
      missing.push(name);
      continue;
    }
    sum.add(name, content);
    yield frame(Buffer.from(name));
    yield frame(content);
  }
  yield END_OF_TABLE;
  return sum.result(missing);
}

function selectionOf(table: BackedUpTable): string {
  return table.name === PENDING_JOBS.table.name
    ? PENDING_JOBS.selection
    : `select ${table.columns.join(', ')} from ${table.name}`;
}

async function headerOf(client: Client, tables: readonly BackedUpTable[], now: Date): Promise<BackupHeader> {
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
  return {
    format: FORMAT,
    createdAt: now.toISOString(),
    productVersion: product.version,
    postgresVersion: rows[0]?.version ?? '',
    migrations: await appliedMigrations(client),
    tables,
  };
}
