import { type Static, type TObject, type TSchema, Type } from 'typebox';
import type { Tx } from './tx.ts';

type Values<Parameters extends readonly TSchema[]> = { [Index in keyof Parameters]: Static<Parameters[Index]> };

export type NamedStatement = {
  readonly name: string;
  readonly parameters: readonly TSchema[];
  readonly row: TObject;
  readonly sql: string;
};

const registry = new Map<string, NamedStatement>();

/** All statements of the loaded modules, for the test that prepares each of them on the migrated database. */
export function namedStatements(): readonly NamedStatement[] {
  return [...registry.values()];
}

/**
 * Declares a statement with its parameters and row. The name shows in logs and in `pg_stat_statements`; a test compares the
 * declaration with what PostgreSQL describes, so a wrong column or type fails there, by the name.
 * int8 is a bigint, numeric a string, a date a calendar day, a timestamptz ISO text in UTC.
 */
export function named<const Parameters extends readonly TSchema[], Row extends TObject>(
  name: string,
  shape: { parameters: Parameters; row: Row },
  sql: string,
): (tx: Tx, ...values: Values<Parameters>) => Promise<Static<Row>[]> {
  if (registry.has(name)) throw new Error(`statement declared twice: ${name}`);
  registry.set(name, { name, parameters: shape.parameters, row: shape.row, sql });
  const text = `/* ${name} */ ${sql}`;
  return async (tx, ...values) => {
    const query = { text, values: values as unknown as unknown[] };
    const result = await tx.query(tx.namedStatements ? { ...query, name: name.slice(0, 63) } : query);
    return result.rows as Static<Row>[];
  };
}

/** For statements that return no rows. */
export const NoRow = Type.Object({});

/** Marks an expression that is never null though PostgreSQL cannot know it, with the reason. */
export function notNull<Schema extends TSchema>(schema: Schema, reason: string): Schema {
  return { ...schema, [NOT_NULL]: reason };
}
export const NOT_NULL = 'x-not-null';

/** A value or null: for columns that may be null, and parameters that may be left out. */
export function nullable<Schema extends TSchema>(schema: Schema) {
  return Type.Union([schema, Type.Null()]);
}
