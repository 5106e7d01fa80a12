import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvText, readRows } from '#test/independent/csv';
import { SHIPPED_DAY } from '#test/independent/shipped-day';
import { BLOCKS, DAY, type Sheet, type Unit } from './day-to-live.ts';

/** A report that counts at some moment. */
export type Counted = { readonly unit: Unit; readonly sheet: Sheet };

/** Files that a day lived here does not have: only their headers stay. */
const EMPTY = ['dossiers-day', 'dossiers-cumulative', 'june-average', 'tasks', 'task-assignments'];

/**
 * Writes what counts as a day pack, for the independent computation: it reads files and knows nothing of how reports came in.
 */
export function writeExpectedPack(dir: string, counted: readonly Counted[]): void {
  mkdirSync(dir, { recursive: true });
  for (const file of ['provinces', 'communes', 'conditions', 'criteria', 'task-groups'])
    copyFileSync(join(SHIPPED_DAY, `${file}.csv`), join(dir, `${file}.csv`));
  writeFileSync(
    join(dir, 'manifest.json'),
    JSON.stringify({ date: DAY, previousDate: '2025-09-21', cutOff: `${DAY}T16:00:00+07:00`, synthetic: null }),
  );
  for (const file of EMPTY) writeFileSync(join(dir, `${file}.csv`), csvText(columnsOf(file), []));
  const of = (formKey: string) => counted.filter(({ sheet }) => sheet.formKey === formKey);
  writeFileSync(
    join(dir, 'condition-answers.csv'),
    csvText(
      columnsOf('condition-answers'),
      of('conditions').map(({ unit, sheet }) => [DAY, unit.code, ...Object.values(sheet.answers)]),
    ),
  );
  for (const block of BLOCKS) {
    writeFileSync(
      join(dir, `commune-answers-${block}.csv`),
      csvText(
        columnsOf(`commune-answers-${block}`),
        of(`commune-${block}`).map(({ unit, sheet }) => [DAY, unit.code, ...Object.values(sheet.answers)]),
      ),
    );
  }
  const provinces = BLOCKS.flatMap((block) =>
    of(`province-${block}`).flatMap(({ unit, sheet }) =>
      Object.entries(sheet.answers).map(([key, answer]) => [DAY, unit.code, block, key, answer]),
    ),
  );
  writeFileSync(join(dir, 'province-answers.csv'), csvText(columnsOf('province-answers'), provinces));
  const said = counted.flatMap(({ unit, sheet }) =>
    sheet.statements.map(({ kind, text }) => [
      DAY,
      'commune',
      sheet.formKey === 'conditions' ? 'general' : sheet.part,
      kind,
      unit.code,
      text,
    ]),
  );
  writeFileSync(join(dir, 'feedback.csv'), csvText(columnsOf('feedback'), said));
}

function columnsOf(file: string): string[] {
  return Object.keys(readRows(SHIPPED_DAY, `${file}.csv`)[0] ?? {});
}
