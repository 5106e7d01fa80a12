import { readFile } from 'node:fs/promises';
import { type Command, type DatabaseEnvironment, EXIT, UsageError } from '#kernel/command';
import { Problem } from '#kernel/problems';
import type { RowFault } from '../domain/direction/directive-rows.ts';
import { importDirectives } from '../use-cases/direction/import-directives.ts';

/** `bin/thongsuot import-directives`: takes in a file of directives with their tasks, whole or not at all. */
export const importDirectivesCommand: Command = {
  name: 'import-directives',
  summary: 'Nạp văn bản chỉ đạo và nhiệm vụ từ tệp CSV / Import directives with their tasks from a CSV file',
  usage: `bin/thongsuot import-directives FILE [--json]

FILE: cột như data/reference/directives.csv / columns as in data/reference/directives.csv.
Nạp lại cùng tệp: không đổi gì; nội dung khác: bản mới của nhiệm vụ / the same file changes nothing, other words are a new version of the task.
Có lỗi: mỗi lỗi một dòng FILE:LINE:COLUMN: message, thoát 2, không ghi gì / with faults: exit 2, nothing is written.`,
  positionals: ['FILE'],
  options: { json: { type: 'boolean' } },
  needsDatabase: true,
  run: (environment, { positionals, values }) => run(environment, positionals[0] ?? '', values['json'] === true),
};

async function run(environment: DatabaseEnvironment, path: string, json: boolean): Promise<number> {
  const content = await contentOf(path);
  try {
    const done = await importDirectives(environment.context, { content });
    for (const { line, text } of done.unnamed)
      environment.error(`${path}:${line}:6: cảnh báo: chưa xác định cơ quan "${text}" / warning: no single body "${text}"`);
    const { directives, newTasks, changedTasks, unchangedTasks, assignments } = done;
    environment.out(
      json
        ? JSON.stringify(done)
        : `Văn bản / directives: ${directives}; nhiệm vụ mới / new tasks: ${newTasks}, sửa / changed: ${changedTasks}, không đổi / unchanged: ${unchangedTasks}; phần việc / assignments: ${assignments}`,
    );
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'monitoring/directives-faulty') throw error;
    const faults = error.params['faults'] as readonly RowFault[];
    for (const { line, column, vi, en } of faults) environment.error(`${path}:${line}:${column}: ${vi} / ${en}`);
    if (json) environment.out(JSON.stringify({ faults }));
    return EXIT.faultyInput;
  }
}

async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!['ENOENT', 'EISDIR', 'EACCES', 'ENOTDIR'].includes(code)) throw error;
    throw new UsageError(`${path}: không đọc được tệp / the file cannot be read (${code})`);
  }
}
