import { resolve } from 'node:path';
import { type Command, type CommandEnvironment, EXIT, UsageError } from '../command.ts';
import type { MigrationSource } from '../db/migrate.ts';
import { provideDatabase } from '../db/provision.ts';
import { BackupRefused, type TableSum } from './backup-file.ts';
import { restoreBackup, verifyBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const SECRET_NOTE = `Khóa SECRET_KEY không nằm trong bản sao lưu: hãy cất riêng / The file does not hold SECRET_KEY: keep it elsewhere.`;
const JSON_OPTION = { json: { type: 'boolean' } } as const;
const FILE = ['FILE'];

/** Back-up, its verification, and restoring. They need no programs of PostgreSQL. @param sources all schemas of the installation */
export function backupCommands(sources: readonly MigrationSource[]): readonly Command[] {
  const schemas = sources.map(({ schema }) => schema);
  return [backup(schemas), backupVerify, restore(sources, schemas)];
}

const backup = (schemas: readonly string[]): Command => ({
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
    return refusing(environment, async () => {
      const { file, tables } = await writeBackup(
        database.connections.owner,
        schemas,
        resolve(out),
        clock.now(),
        environment.progress,
      );
      tell(environment, values['json'] === true, { file, tables }, `Đã sao lưu / Backed up: ${file}`);
    });
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
      const { header, tables } = await verifyBackup(resolve(file), environment.progress);
      tell(
        environment,
        values['json'] === true,
        { ...header, tables },
        `Nguyên vẹn / Whole: ${header.createdAt}, ${header.productVersion}`,
      );
    }),
};

/** It opens the database itself: before anything else of the product fills it. */
const restore = (sources: readonly MigrationSource[], schemas: readonly string[]): Command => ({
  name: 'restore',
  summary: 'Phục hồi dữ liệu từ tệp sao lưu vào nơi trống / Restore a back-up into an empty place',
  usage: `bin/thongsuot restore FILE [--json]

Chỉ phục hồi vào DATA_DIR hoặc cơ sở dữ liệu chưa có dữ liệu / Only into an empty DATA_DIR or database.
Cần cùng SECRET_KEY với nơi đã sao lưu / Needs the SECRET_KEY of the place that was backed up.`,
  positionals: FILE,
  options: JSON_OPTION,
  needsDatabase: false,
  run: (environment, { positionals: [file = ''], values }) =>
    refusing(environment, async () => {
      const database = await provideDatabase(environment.config, sources, environment.log);
      try {
        const { header, tables } = await restoreBackup(database.connections.owner, schemas, resolve(file), environment.progress);
        tell(
          environment,
          values['json'] === true,
          { ...header, tables },
          `Đã phục hồi / Restored: ${header.createdAt}, ${header.productVersion}`,
        );
      } finally {
        await database.close();
      }
    }),
});

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

type Told = { readonly tables: readonly TableSum[]; readonly file?: string };

function tell(environment: CommandEnvironment, json: boolean, result: Told, head: string): void {
  const rows = result.tables.reduce((sum, table) => sum + table.rows, 0);
  environment.out(json ? JSON.stringify(result) : `${head}; ${result.tables.length} bảng / tables, ${rows} dòng / rows`);
}
