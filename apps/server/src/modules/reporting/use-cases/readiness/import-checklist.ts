import { createHash } from 'node:crypto';
import { type Static, Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { useCase } from '#kernel/use-case';
import { type Checklist, checkChecklist } from '../../domain/readiness/checklist.ts';
import { problem } from '../../problems.ts';
import {
  insertChecklist,
  insertChecklistItem,
  insertChecklistSilence,
  insertChecklistState,
} from '../../queries/readiness-checklist-queries.ts';
import { CsvText, readCellFile, SourceName } from './read-cell-file.ts';

const Input = Type.Object({
  /** Of the report that the checklist stands in. */
  sourceName: SourceName,
  /** The day whose state the checklist tells. */
  stateOn: CalendarDateSchema,
  items: CsvText,
  states: CsvText,
  silent: CsvText,
});
type ImportedChecklist = { readonly outcome: 'imported' | 'unchanged'; readonly items: number; readonly states: number };

/**
 * Takes in a checklist of readiness (C-15): everything or nothing. The same content again changes nothing; another one is shown in
 * place of the older, which stays.
 * @throws reporting/file-faulty with every fault: file, line, column, text
 */
export const importChecklist = useCase(
  'reporting.import-readiness-checklist',
  {
    permission: 'reporting.import-day',
    input: Input,
    audit: ({ sourceName, stateOn }) => ({ sourceName, stateOn }),
  },
  async (input: Static<typeof Input>, { tx, actor, clock }): Promise<ImportedChecklist> => {
    const read = {
      items: readCellFile('items', input.items),
      states: readCellFile('states', input.states),
      silent: readCellFile('not-reported', input.silent),
    };
    const unreadable = [...read.items.faults, ...read.states.faults, ...read.silent.faults];
    if (unreadable.length > 0) throw problem('file-faulty', { faults: unreadable });
    const { checklist, faults } = checkChecklist({ items: read.items.file, states: read.states.file, silent: read.silent.file });
    if (faults.length > 0) throw problem('file-faulty', { faults });
    const content = createHash('sha256').update(JSON.stringify([input.stateOn, input.items, input.states, input.silent]));
    const [stored] = await insertChecklist(
      tx,
      input.stateOn,
      input.sourceName,
      content.digest('hex'),
      clock.now().toISOString(),
      actor.name,
    );
    const counts = { items: checklist.items.length, states: checklist.states.length };
    if (!stored) return { outcome: 'unchanged', ...counts };
    await store(tx, stored.no, checklist);
    return { outcome: 'imported', ...counts };
  },
);

async function store(tx: Tx, no: number, { items, states, silent }: Checklist): Promise<void> {
  for (const [at, item] of items.entries())
    await insertChecklistItem(
      tx,
      no,
      at + 1,
      item.key,
      item.section,
      item.name.vi,
      item.name.en,
      item.donePublished,
      item.reportedPublished,
      item.noteVi,
    );
  for (const { provinceCode, line, itemKey, publishedName, notFinished, difficultyVi } of states)
    await insertChecklistState(tx, provinceCode, no, line, itemKey, publishedName, notFinished, difficultyVi);
  for (const { provinceCode, publishedName } of silent) await insertChecklistSilence(tx, provinceCode, no, publishedName);
}
