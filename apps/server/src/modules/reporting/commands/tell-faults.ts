import { basename } from 'node:path';
import { type CommandEnvironment, EXIT } from '#kernel/command';
import { Problem } from '#kernel/problems';
import type { CellFault } from '../domain/readiness/source-cells.ts';

/**
 * Runs an import and tells its faults, a line each: FILE:LINE:COLUMN: message.
 * @param files paths as given, by the names that the faults carry
 * @returns an exit code
 */
export async function tellingFaults(
  { error: tell }: Pick<CommandEnvironment, 'error'>,
  files: Readonly<Record<string, string>>,
  run: () => Promise<void>,
): Promise<number> {
  try {
    await run();
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'reporting/file-faulty') throw error;
    for (const { file, line, column, vi, en } of error.params['faults'] as readonly CellFault[])
      tell(`${basename(files[file] ?? file)}:${line}:${column}: ${vi} / ${en}`);
    return EXIT.faultyInput;
  }
}
