import type { ClientBase } from 'pg';
import type { BackedUpTable } from './backup-file.ts';

/** Applied migrations are compared, never restored: the database to fill has its own. */
const NOT_BACKED_UP = 'kernel.migration';

type TableRow = { name: string; columns: string[]; refers_to: string[] };

/** Every table of the schemas with its stored columns, each after those that it refers to. */
export async function tablesToBackUp(client: ClientBase, schemas: readonly string[]): Promise<BackedUpTable[]> {
  const { rows } = await client.query<TableRow>(
    `select n.nspname || '.' || c.relname as name,
            array(select quote_ident(a.attname) from pg_attribute a
                   where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
            array(select distinct s.nspname || '.' || t.relname from pg_constraint k join pg_class t on t.oid = k.confrelid
                    join pg_namespace s on s.oid = t.relnamespace where k.conrelid = c.oid and k.contype = 'f' and t.oid <> c.oid) as refers_to
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any ($1) and c.relkind in ('r', 'p') and not c.relispartition order by 1`,
    [schemas],
  );
  return inOrderOfReference(rows.filter(({ name }) => name !== NOT_BACKED_UP)).map(({ name, columns }) => ({ name, columns }));
}

function inOrderOfReference(tables: readonly TableRow[]): TableRow[] {
  const ordered: TableRow[] = [];
  const visited = new Set<string>();
  const visit = (table: TableRow): void => {
    if (visited.has(table.name)) return;
    visited.add(table.name);
    for (const other of tables) if (table.refers_to.includes(other.name)) visit(other);
    ordered.push(table);
  };
  for (const table of tables) visit(table);
  return ordered;
}

/** Every sequence of the schemas with the last number it gave; null: never used. */
export async function sequencesOf(
  client: ClientBase,
  schemas: readonly string[],
): Promise<{ name: string; lastValue: string | null }[]> {
  const { rows } = await client.query<{ name: string; lastValue: string | null }>(
    `select quote_ident(schemaname) || '.' || quote_ident(sequencename) as name, last_value::text as "lastValue"
       from pg_sequences where schemaname = any ($1) order by 1`,
    [schemas],
  );
  return rows;
}

/** What was applied to this database, by name. */
export async function appliedMigrations(client: ClientBase): Promise<{ name: string; digest: string }[]> {
  const { rows } = await client.query<{ name: string; digest: string }>(
    'select name, digest from kernel.migration order by name',
  );
  return rows;
}

/**
 * Tables that hold a row which no migration wrote. A migration is recorded in the transaction of what it writes, so its rows
 * bear the transaction number of a record.
 */
export async function tablesWithOwnRows(client: ClientBase, tables: readonly BackedUpTable[]): Promise<string[]> {
  const filled: string[] = [];
  for (const { name } of tables) {
    const { rowCount } = await client.query(
      `select 1 from ${name} where xmin::text not in (select xmin::text from kernel.migration) limit 1`,
    );
    if (rowCount !== 0) filled.push(name);
  }
  return filled;
}
