import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { tablesToBackUp } from '../backup/database-content.ts';

/** A short text that differs when a row of one of the tables differs. */
export async function digestOf(client: Client, tables: readonly string[]): Promise<string> {
  const parts: string[] = [];
  for (const table of tables) {
    const { rows } = await client.query<{ digest: string }>(
      `select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as digest from ${table} t`,
    );
    parts.push(`${table} ${rows[0]?.digest}`);
  }
  return parts.join('\n');
}

/** Copies whole tables of one database into the empty ones of another, those that others refer to first. */
export async function copyTables(source: Client, target: Client, tables: readonly string[]): Promise<void> {
  const schemas = [...new Set(tables.map((table) => table.split('.')[0] ?? ''))];
  const known = await tablesToBackUp(source, schemas);
  for (const { name, columns } of known.filter((one) => tables.includes(one.name))) {
    const what = `${name} (${columns.join(', ')})`;
    await pipeline(source.query(copyTo(`copy ${what} to stdout`)), target.query(copyFrom(`copy ${what} from stdin`)));
  }
}
