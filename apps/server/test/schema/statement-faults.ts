import type { Client } from 'pg';
import type { TSchema } from 'typebox';
import type { NamedStatement } from '#kernel/db/named';
import { type DescribedColumn, describeStatement } from './describe-statement.ts';
import { bearsNull, columnFits, parameterFits, type SqlType } from './type-fit.ts';

type Catalogue = {
  readonly types: ReadonlyMap<number, SqlType>;
  /** `table.attribute` of each column that is never null. */
  readonly notNull: ReadonlySet<string>;
  /** Oid of each table by `schema.name`. */
  readonly tables: ReadonlyMap<string, number>;
};

/** What PostgreSQL knows of types and columns, read once. */
export async function readCatalogue(client: Client): Promise<Catalogue> {
  const types = await client.query<{ oid: number; name: string; element: string | null }>(
    `select t.oid, coalesce(b.typname, t.typname) as name, case when t.typcategory = 'A' then e.typname end as element
       from pg_type t left join pg_type e on e.oid = t.typelem left join pg_type b on b.oid = nullif(t.typbasetype, 0)`,
  );
  const columns = await client.query<{ key: string }>(
    `select attrelid || '.' || attnum as key from pg_attribute where attnotnull and attnum > 0`,
  );
  const tables = await client.query<{ oid: number; name: string }>(
    `select c.oid, n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'm')`,
  );
  return {
    types: new Map(types.rows.map(({ oid, name, element }) => [Number(oid), { name, element }])),
    notNull: new Set(columns.rows.map(({ key }) => key)),
    tables: new Map(tables.rows.map(({ oid, name }) => [name, Number(oid)])),
  };
}

/**
 * Compares a declared statement with what PostgreSQL makes of it.
 * @returns what does not fit, in words; none when declaration and statement agree
 */
export async function findStatementFaults(client: Client, catalogue: Catalogue, statement: NamedStatement): Promise<string[]> {
  const description = await describeStatement(client, statement.sql).catch((error: Error) => error);
  if (description instanceof Error) return [`PostgreSQL refuses it: ${description.message}`];
  const maybeMissing = outerJoined(statement.sql, catalogue);
  return [
    ...parameterFaults(statement.parameters, description.parameters, catalogue),
    ...columnFaults(
      statement.row.properties,
      description.columns,
      (column) => canBeNull(column, catalogue, maybeMissing),
      catalogue,
    ),
  ];
}

function parameterFaults(declared: readonly TSchema[], described: readonly number[], { types }: Catalogue): string[] {
  if (declared.length !== described.length)
    return [`${declared.length} parameters declared, ${described.length} in the statement`];
  return described.flatMap((oid, index) => {
    const schema = declared[index];
    const type = types.get(oid);
    return schema && type && parameterFits(schema, type) ? [] : [`parameter $${index + 1} is ${nameOf(type)}`];
  });
}

function columnFaults(
  declared: Readonly<Record<string, TSchema>>,
  described: readonly DescribedColumn[],
  nullable: (column: DescribedColumn) => boolean,
  { types }: Catalogue,
): string[] {
  const names = described.map(({ name }) => name);
  const missing = Object.keys(declared)
    .filter((name) => !names.includes(name))
    .map((name) => `column ${name} is declared, the statement has none`);
  const twice = names.filter((name, index) => names.indexOf(name) !== index).map((name) => `column ${name} comes twice`);
  const wrong = described.flatMap((column) => {
    const schema = declared[column.name];
    const type = types.get(column.type);
    if (!schema) return [`column ${column.name} is not declared`];
    if (!type || !columnFits(schema, type)) return [`column ${column.name} is ${nameOf(type)}`];
    return nullable(column) && !bearsNull(schema) ? [`column ${column.name} can be null`] : [];
  });
  return [...missing, ...twice, ...wrong];
}

function nameOf(type: SqlType | undefined): string {
  return type === undefined ? 'of an unknown type' : type.element === null ? type.name : `${type.element}[]`;
}

/** PostgreSQL knows that a column of a table is never null; of an expression, and of a row that an outer join may miss, it does not. */
function canBeNull({ table, attribute }: DescribedColumn, { notNull }: Catalogue, maybeMissing: ReadonlySet<number>): boolean {
  return table === 0 || maybeMissing.has(table) || !notNull.has(`${table}.${attribute}`);
}

/** Tables whose rows an outer join may leave out. */
function outerJoined(sql: string, { tables }: Catalogue): Set<number> {
  const flat = sql.replace(/\s+/g, ' ').toLowerCase();
  const after = [...flat.matchAll(/\b(?:left|full)(?: outer)? join (?:only )?([a-z_]+\.[a-z_]+)/g)].map(
    (match) => match[1] ?? '',
  );
  const before = /\b(?:right|full)(?: outer)? join\b/.test(flat)
    ? [...flat.matchAll(/\bfrom ([a-z_]+\.[a-z_]+)/g)].map((match) => match[1] ?? '')
    : [];
  return new Set([...after, ...before].flatMap((name) => tables.get(name) ?? []));
}
