import { resolve } from 'node:path';
import { type Command, type CommandEnvironment, EXIT, UsageError } from '../command.ts';
import type { Config } from '../config.ts';
import { type MigrationSource, migrate } from '../db/migrate.ts';
import { provideDatabase } from '../db/provision.ts';
import { BackupRefused, type FileSum, type TableSum } from './backup-file.ts';
import { type BackupSummary, restoreBackup, verifyBackup } from './restore-backup.ts';
import { NO_FILES, type StoredFiles } from './stored-files.ts';
import { writeBackup } from './write-backup.ts';

const SECRET_NOTE = `Khóa SECRET_KEY không nằm trong bản sao lưu: hãy cất riêng / The file does not hold SECRET_KEY: keep it elsewhere.`;
const JSON_OPTION = { json: { type: 'boolean' } } as const;
const FILE = ['FILE'];

/** Where the files of an installation lie. */
type FilesOf = (config: Config) => StoredFiles;

/**
 * Back-up, its verification, and restoring. They need no programs of PostgreSQL.
 * @param sources all schemas of the installation
 * @param filesOf what lies beside its rows; left out: nothing
 */
export function backupCommands(sources: readonly MigrationSource[], filesOf: FilesOf = () => NO_FILES): readonly Command[] {
  const schemas = sources.map(({ schema }) => schema);
  return [backup(schemas, filesOf), backupVerify, restore(sources, filesOf)];
}

const backup = (schemas: readonly string[], filesOf: FilesOf): Command => ({
  name: 'backup',
  summary: 'Sao lưu toàn bộ dữ liệu vào một tệp / Back up all data into one file',
  usage: `bin/thongsuot backup --out FILE [--json]

Máy chủ có thể đang chạy / The server may be running. ${SECRET_NOTE}`,
  positionals: [],
  options: { out: { type: 'string' }, ...JSON_OPTION },
  needsDatabase: true,
  run: async (environment, { values }) => {
    const out = values['out'];
    if (typeof out !== 'string' || out === '') throw new UsageError('--out FILE');
    const { database, clock } = environment.context;
    let missing = 0;
    const code = await refusing(environment, async () => {
      const { file, tables, files } = await writeBackup(
        database.connections.owner,
        schemas,
        resolve(out),
        clock.now(),
        environment.progress,
        filesOf(environment.config),
      );
      missing = files.missing.length;
      tell(environment, values['json'] === true, { file, tables, files }, `Đã sao lưu / Backed up: ${file}`);
    });
    if (missing === 0) return code;
    environment.error(`Thiếu nội dung của ${missing} tệp minh chứng / The content of ${missing} evidence files is missing`);
    return EXIT.failed;
  },
});

const backupVerify: Command = {
  name: 'backup-verify',
  summary: 'Kiểm tra tệp sao lưu còn nguyên vẹn / Check that a back-up is whole',
  usage: 'bin/thongsuot backup-verify FILE [--json]',
  positionals: FILE,
  options: JSON_OPTION,
  needsDatabase: false,
  run: (environment, { positionals: [file = ''], values }) =>
    refusing(environment, async () => {
      const { header, tables, files } = await verifyBackup(resolve(file), environment.progress);
      tell(
        environment,
        values['json'] === true,
        { ...header, tables, files },
        `Nguyên vẹn / Whole: ${header.createdAt}, ${header.productVersion}`,
      );
    }),
};

/** It opens the database itself: before anything else of the product fills it. */
const restore = (sources: readonly MigrationSource[], filesOf: FilesOf): Command => ({
  name: 'restore',
  summary: 'Phục hồi dữ liệu từ tệp sao lưu vào nơi trống / Restore a back-up into an empty place',
  usage: `bin/thongsuot restore FILE [--json]

Chỉ phục hồi vào DATA_DIR hoặc cơ sở dữ liệu chưa có dữ liệu / Only into an empty DATA_DIR or database.
Bản sao lưu của phiên bản cũ hơn được nâng cấp sau khi phục hồi / A back-up of an older version is brought up to date afterwards.
Cần cùng SECRET_KEY với nơi đã sao lưu / Needs the SECRET_KEY of the place that was backed up.`,
  positionals: FILE,
  options: JSON_OPTION,
  needsDatabase: false,
  run: (environment, { positionals: [file = ''], values }) =>
    refusing(environment, async () => {
      const { header, tables, files } = await restoreIntoItsVersion(environment, sources, resolve(file), filesOf);
      const head = `Đã phục hồi / Restored: ${header.createdAt}, ${header.productVersion}`;
      tell(environment, values['json'] === true, { ...header, tables, files }, head);
    }),
});

/** The file is read to its end before the database is touched; what came after its version is applied to what it brought. */
async function restoreIntoItsVersion(
  environment: CommandEnvironment,
  sources: readonly MigrationSource[],
  file: string,
  filesOf: FilesOf,
): Promise<BackupSummary> {
  const { header } = await verifyBackup(file, environment.progress);
  const only = new Set(header.migrations.map(({ name }) => name));
  const ofItsVersion = sources.map((source) => ({ ...source, only }));
  const database = await provideDatabase(environment.config, ofItsVersion, environment.log);
  try {
    const { owner } = database.connections;
    const summary = await restoreBackup(
      owner,
      sources.map(({ schema }) => schema),
      file,
      environment.progress,
      filesOf(environment.config),
    );
    await migrate(owner, sources);
    return summary;
  } finally {
    await database.close();
  }
}

async function refusing(environment: CommandEnvironment, act: () => Promise<void>): Promise<number> {
  try {
    await act();
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof BackupRefused)) throw error;
    environment.error(error.message);
    return EXIT.faultyInput;
  }
}

type Told = { readonly tables: readonly TableSum[]; readonly files: FileSum | null; readonly file?: string };

function tell(environment: CommandEnvironment, json: boolean, result: Told, head: string): void {
  const rows = result.tables.reduce((sum, table) => sum + table.rows, 0);
  const files = `${result.files?.count ?? 0} tệp minh chứng / evidence files`;
  environment.out(
    json ? JSON.stringify(result) : `${head}; ${result.tables.length} bảng / tables, ${rows} dòng / rows, ${files}`,
  );
}
