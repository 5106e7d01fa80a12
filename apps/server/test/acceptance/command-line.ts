import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { removeDataDir, startProgram } from '#test/operations/server-process';

export type CommandResult = { readonly code: number | string; readonly output: string };
export type Installation = {
  readonly dataDir: string;
  /** Runs a command of the command line to its end. */
  run(...words: string[]): Promise<CommandResult>;
  /** The report of a day as the command line writes it. */
  reportJson(date: string): Promise<unknown>;
};

/** An installation with a data directory of its own, used as an operator does: by commands. It is gone when the test file ends. */
export async function newInstallation(): Promise<Installation> {
  const dataDir = await mkdtemp(join(tmpdir(), 'thong-suot-acceptance-'));
  afterAll(() => removeDataDir(dataDir));
  const run = async (...words: string[]): Promise<CommandResult> => {
    const program = await startProgram(words, { dataDir });
    return { code: await program.ended(), output: program.output() };
  };
  return {
    dataDir,
    run,
    reportJson: async (date) => {
      const file = join(dataDir, `report-${date}.json`);
      const { code, output } = await run('report', '--date', date, '--format', 'json', '--out', file);
      if (code !== 0) throw new Error(`report ended with ${code}:\n${output}`);
      return JSON.parse(await readFile(file, 'utf8'));
    },
  };
}
