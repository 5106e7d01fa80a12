import { createHash } from 'node:crypto';
import { type Static, Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { useCase } from '#kernel/use-case';
import { checkRollout } from '../../domain/rollout/rollout.ts';
import { problem } from '../../problems.ts';
import { insertRollout, insertRolloutRow } from '../../queries/rollout-queries.ts';
import { CsvText, readCellFile, SourceName } from '../readiness/read-cell-file.ts';

const Input = Type.Object({ sourceName: SourceName, stateOn: CalendarDateSchema, csv: CsvText });

/**
 * Takes in a rollout of procedures by ministry (C-21): everything or nothing. Percentages are kept as printed; ours are computed
 * when they are read.
 * @throws reporting/file-faulty with every fault: file, line, column, text
 */
export const importRollout = useCase(
  'reporting.import-ministry-rollout',
  {
    permission: 'reporting.import-day',
    input: Input,
    audit: ({ sourceName, stateOn }) => ({ sourceName, stateOn }),
  },
  async ({ sourceName, stateOn, csv }: Static<typeof Input>, { tx, actor, clock }) => {
    const read = readCellFile('rollout', csv);
    const { rows, faults } = read.faults.length > 0 ? { rows: [], faults: read.faults } : checkRollout(read.file);
    if (faults.length > 0) throw problem('file-faulty', { faults });
    const hash = createHash('sha256')
      .update(JSON.stringify([stateOn, csv]))
      .digest('hex');
    const [stored] = await insertRollout(tx, stateOn, sourceName, hash, clock.now().toISOString(), actor.name);
    if (!stored) return { outcome: 'unchanged' as const, ministries: rows.length };
    for (const { line, ministryVi, deployed, required, percentPublished } of rows)
      await insertRolloutRow(tx, stored.no, line, ministryVi, deployed, required, percentPublished);
    return { outcome: 'imported' as const, ministries: rows.length };
  },
);
