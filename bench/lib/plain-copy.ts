import { copyLine, type Tx } from '../../apps/server/src/kernel/db/tx.ts';
import type { Installation } from './installation.ts';
import { measure, type Times } from './measure.ts';

/** Which rows of a table: all that an import of one day stores. */
export type StoredRows = { readonly table: string; readonly column: string; readonly value: string | number };

/** The tables that hold a snapshot. */
export function rowsOfSnapshot(id: string, no: number): readonly StoredRows[] {
  return [
    ...['unit_report', 'statement', 'dossier_count', 'reference_figure', 'answer_column', 'snapshot_column'].map((table) => ({
      table: `reporting.${table}`,
      column: 'snapshot_no',
      value: no,
    })),
    ...['task_group', 'task', 'task_assignment'].map((table) => ({
      table: `monitoring.${table}`,
      column: 'snapshot_id',
      value: id,
    })),
  ];
}

/**
 * How long plain `COPY` takes for the same rows, into empty tables of the same shape with the same indexes, in one transaction.
 * @returns the times, and how many rows each copies
 */
export async function timePlainCopy(
  { asOwner }: Installation,
  wanted: readonly StoredRows[],
  count: number,
): Promise<{ readonly times: Times; readonly rows: number }> {
  const tables: Awaited<ReturnType<typeof linesOf>>[] = [];
  for (const rows of wanted) tables.push(await asOwner((tx) => linesOf(tx, rows)));
  await asOwner(async (tx) => {
    await tx.query({ text: 'drop schema if exists bench cascade' });
    await tx.query({ text: 'create schema bench' });
    for (const { table, copy } of tables) await tx.query({ text: `create table ${copy} (like ${table} including all)` });
  });
  const times = await measure({ count, warmUps: 1 }, () =>
    asOwner(async (tx) => {
      await tx.query({ text: `truncate ${tables.map(({ copy }) => copy).join(', ')}` });
      for (const { copy, lines } of tables) await tx.copyIn(`copy ${copy} from stdin`, lines);
    }),
  );
  return { times, rows: tables.reduce((sum, { lines }) => sum + lines.length, 0) };
}

async function linesOf(tx: Tx, { table, column, value }: StoredRows) {
  const { rows: columns } = await tx.query<{ name: string }>({
    text: 'select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum',
    values: [table],
  });
  const rows = await tx.queryArrays({
    text: `select ${columns.map(({ name }) => `${name}::text`).join(', ')} from ${table} where ${column} = $1`,
    values: [value],
    rowMode: 'array',
  });
  return { table, copy: table.replace(/^.*[.]/, 'bench.'), lines: rows.map((row) => copyLine(row as (string | null)[])) };
}
