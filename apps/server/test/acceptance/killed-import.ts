import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeDataDir, startProgram } from '#test/operations/server-process';
import { killDuring, preparedPack, stateAfterKill, type Victim } from './kills.ts';

export type KilledImports = { readonly faults: readonly string[]; readonly keptBefore: number; readonly keptAfter: number };

/** The work itself lies in the later part of a run, after the program has started. */
const FIRST_MOMENT = 0.35,
  LAST_MOMENT = 1.02;

/**
 * Kills imports at many moments, the program and its database in turn, each import bringing other content than the last.
 * @returns what was found after each kill, and how many imports had not, or had, come to their end
 */
export async function killImports(rounds: number): Promise<KilledImports> {
  const dataDir = await mkdtemp(join(tmpdir(), 'killed-import-'));
  try {
    const packs = await Promise.all(Array.from({ length: rounds + 1 }, (_, at) => preparedPack(at + 1)));
    const [first, ...others] = packs;
    // The first run also makes the database; the second shows how long a run usually takes.
    await (await startProgram(['import-day', first?.folder ?? ''], { dataDir })).ended();
    const began = Date.now();
    await (await startProgram(['import-day', first?.folder ?? ''], { dataDir })).ended();
    const usualMs = Date.now() - began;
    const faults: string[] = [];
    let kept = (await stateAfterKill(dataDir, packs)).snapshots.length;
    let keptAfter = 0;
    for (const [round, pack] of others.entries()) {
      const victim: Victim = round % 2 === 0 ? 'program' : 'database';
      const moment = usualMs * (FIRST_MOMENT + ((LAST_MOMENT - FIRST_MOMENT) * round) / Math.max(1, others.length - 1));
      await killDuring(dataDir, ['import-day', pack.folder], victim, moment);
      const state = await stateAfterKill(dataDir, packs);
      faults.push(...state.faults.map((fault) => `${victim} killed after ${Math.round(moment)} ms: ${fault}`));
      if (state.snapshots.length > kept) keptAfter += 1;
      kept = state.snapshots.length;
    }
    return { faults, keptBefore: others.length - keptAfter, keptAfter };
  } finally {
    await removeDataDir(dataDir);
  }
}
