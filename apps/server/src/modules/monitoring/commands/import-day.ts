import { basename, resolve } from 'node:path';
import { type Command, type DatabaseEnvironment, EXIT } from '#kernel/command';
import { type Fault, faultLines } from '../domain/day-pack/faults.ts';
import { readDayPack } from '../intake/read-day-pack.ts';
import { readPackDirectory } from '../intake/read-pack-directory.ts';
import { importDayPack } from '../use-cases/import-day-pack.ts';

/** `bin/thongsuot import-day`: checks a day pack completely, then takes it in whole or not at all. */
export const importDayCommand: Command = {
  name: 'import-day',
  summary: 'Nạp số liệu thô của một ngày / Import the raw figures of one day',
  usage: `bin/thongsuot import-day DIR [--json]

DIR: thư mục gói số liệu ngày (xem data/day-2025-09-22/README.md) / folder of a day pack.
Cùng nội dung: không đổi gì; nội dung khác: bản sửa tiếp theo của ngày / the same content changes nothing, other content is the next revision.
Có lỗi: mỗi lỗi một dòng FILE:LINE:COLUMN: message, thoát 2, không ghi gì / with faults: exit 2, nothing is written.`,
  positionals: ['DIR'],
  options: { json: { type: 'boolean' } },
  needsDatabase: true,
  run: (environment, { positionals, values }) => importDay(environment, positionals[0] ?? '', values['json'] === true),
};

async function importDay(environment: DatabaseEnvironment, directory: string, json: boolean): Promise<number> {
  environment.progress('đọc tệp / read files', 0);
  const files = await readPackDirectory(directory);
  environment.progress('kiểm tra / check', 0.1);
  const { pack, faults, warnings } = readDayPack(files);
  for (const line of faultLines([...faults, ...warnings])) environment.error(line);
  if (!pack) {
    if (json) environment.out(JSON.stringify({ outcome: 'refused', faults: faults.map(plain), warnings: warnings.map(plain) }));
    return EXIT.faultyInput;
  }
  environment.progress('ghi vào cơ sở dữ liệu / store', 0.4);
  const { snapshot, outcome } = await importDayPack(environment.context, { sourceName: basename(resolve(directory)), pack });
  environment.progress('xong / done', 1);
  const { id, date, revision, contentHash } = snapshot;
  if (json)
    environment.out(
      JSON.stringify({ outcome, snapshotId: id, date, revision, contentHash, faults: [], warnings: warnings.map(plain) }),
    );
  else environment.out(sentence(outcome, date, revision, warnings.length));
  return EXIT.done;
}

function sentence(outcome: 'imported' | 'unchanged', date: string, revision: number, warnings: number): string {
  const done = outcome === 'imported' ? 'Đã nạp / Imported' : 'Không đổi / Unchanged';
  return `${done}: ${date}, bản / revision ${revision}, cảnh báo / warnings: ${warnings}`;
}

function plain({ file, line, column, message }: Fault) {
  return { file, line, column, messageVi: message.vi, messageEn: message.en };
}
