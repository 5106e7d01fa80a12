import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvText, readRows } from './csv.ts';
import { Random } from './random.ts';
import { communeAnswerRows, conditionRows, provinceAnswerRows } from './random-answers.ts';
import { cumulativeRows, dossierRows, juneRows } from './random-dossiers.ts';
import { statementRows } from './random-statements.ts';
import { assignmentRows, taskRows } from './random-tasks.ts';
import { type CsvRow, dayAfter, type RandomDay, type RandomScope, randomUnits } from './random-units.ts';
import { SHIPPED_DAY } from './shipped-day.ts';

export type RandomDayOptions = { readonly seed: number; readonly scope: RandomScope };
const BLOCKS = ['party', 'council', 'committee', 'front'] as const;
/**
 * Writes a random day pack in the format of `day-2025-09-22` (without `expected/`): real units, invented answers. It has
 * missing answers and groups of data, ties, communes that never report, late, repeated and foreign rows, and statements that
 * say nothing in their many wordings. The same options give the same files.
 */
export function writeRandomDay(dir: string, { seed, scope }: RandomDayOptions): void {
  mkdirSync(dir, { recursive: true });
  const random = new Random(seed);
  const date = dayAfter('2025-09-22', random.between(-30, 20));
  const previousDate = dayAfter(date, -1);
  const day: RandomDay = { random, units: randomUnits(random, scope), date, previousDate };
  const manifest = { date, previousDate, cutOff: `${date}T16:00:00+07:00`, synthetic: `random day ${seed}` };
  writeFileSync(join(dir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const write = (file: string, columns: readonly string[], rows: readonly CsvRow[]) =>
    writeFileSync(join(dir, file), csvText(columns, rows));
  write(
    'provinces.csv',
    ['province_code', 'name', 'short_name'],
    day.units.provinces.map((p) => [p.code, p.name, p.shortName]),
  );
  write(
    'communes.csv',
    ['commune_code', 'province_code', 'name'],
    day.units.communes.map((c) => [c.code, c.provinceCode, c.name]),
  );
  for (const file of ['conditions.csv', 'criteria.csv', 'task-groups.csv'])
    copyFileSync(join(SHIPPED_DAY, file), join(dir, file));
  writeAnswers(day, write);
  write('feedback.csv', ['date', 'level', 'block', 'kind', 'commune_code', 'statement_vi'], statementRows(day));
  const tasks = taskRows(day);
  write('tasks.csv', ['task_key', 'group', 'no', 'text_vi', 'kind', 'due_date'], tasks);
  write(
    'task-assignments.csv',
    ['task_key', 'role', 'unit_name', 'province_code', 'status', 'done_date', 'unit_due_date'],
    assignmentRows(day, tasks),
  );
  write('dossiers-day.csv', ['date', 'province_code', 'commune_code', 'direct', 'online', 'returned'], dossierRows(day));
  write('dossiers-cumulative.csv', ['province_code', 'level', 'direct', 'online', 'returned'], cumulativeRows(day));
  write('june-average.csv', ['province_code', 'june_daily_average'], juneRows(day));
}

function writeAnswers(day: RandomDay, write: (file: string, columns: readonly string[], rows: readonly CsvRow[]) => void): void {
  const columns = readRows(SHIPPED_DAY, 'conditions.csv').map((row) => `c${(row['condition_no'] ?? '').padStart(2, '0')}`);
  write('condition-answers.csv', ['date', 'commune_code', ...columns], conditionRows(day, columns.length));
  const criteria = readRows(SHIPPED_DAY, 'criteria.csv');
  for (const block of BLOCKS) {
    const keys = criteria.filter((row) => row['level'] === 'commune' && row['block'] === block).map((row) => row['key'] ?? '');
    write(`commune-answers-${block}.csv`, ['date', 'commune_code', ...keys], communeAnswerRows(day, keys.length));
  }
  const provincial = criteria
    .filter((row) => row['level'] === 'province')
    .map((row) => ({ block: row['block'] ?? '', key: row['key'] ?? '' }));
  write(
    'province-answers.csv',
    ['date', 'province_code', 'block', 'criterion_key', 'answer'],
    provinceAnswerRows(day, provincial),
  );
}
