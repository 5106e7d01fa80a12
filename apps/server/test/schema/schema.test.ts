import { expect, test } from 'vitest';
import { asOwner, useTestDatabase } from '#test/harness';
import { MIGRATIONS } from '../../src/composition.ts';
import { EVIDENCE, findSchemaFaults, SCHEMA_RULES } from './schema-faults.ts';

const db = useTestDatabase();
const SCHEMAS = MIGRATIONS.map(({ schema }) => schema);
const WHOLE = `create table kernel.t (home_code text not null, id text not null, primary key (home_code, id)); comment on table kernel.t is 'Things'; `;

/** Faults of the migrated database after `sql`, which is undone. */
async function faultsAfter(sql: string): Promise<string[]> {
  return asOwner(db.connections.owner, async (client) => {
    await client.query(`begin; ${sql}`);
    try {
      return await findSchemaFaults(client, SCHEMAS);
    } finally {
      await client.query('rollback');
    }
  });
}

const BROKEN: readonly (readonly [rule: string, what: string, sql: string, fault: string])[] = [
  ['table-has-comment', 'a table that says nothing of itself', `${WHOLE} comment on table kernel.t is null`, 'kernel.t'],
  [
    'table-has-primary-key',
    'a table without a primary key',
    `create table kernel.t (home_code text); comment on table kernel.t is 'Things'`,
    'kernel.t',
  ],
  [
    'key-starts-with-home',
    'a primary key without the home',
    `create table kernel.t (id text primary key); comment on table kernel.t is 'Things'`,
    'kernel.t_pkey',
  ],
  [
    'key-starts-with-home',
    'a unique key with the home at its end',
    `${WHOLE} create unique index t_id on kernel.t (id, home_code)`,
    'kernel.t_id',
  ],
  [
    'key-starts-with-home',
    'a unique key over an expression',
    `${WHOLE} create unique index t_id on kernel.t (lower(id))`,
    'kernel.t_id',
  ],
  [
    'no-foreign-key-across-schemas',
    'a foreign key into another module',
    `${WHOLE} create schema elsewhere; create table elsewhere.u (home_code text, id text, primary key (home_code, id));
      alter table kernel.t add foreign key (home_code, id) references elsewhere.u`,
    'kernel.t → elsewhere.u',
  ],
  [
    'append-only-is-never-changed',
    'a table called append-only that the application may change',
    `${WHOLE} comment on table kernel.t is 'Append-only things'; grant update on kernel.t to thong_suot_app`,
    'kernel.t',
  ],
  [
    'append-only-is-never-changed',
    'the audit of which the application may change one column',
    'grant update (subject) on kernel.audit_line to thong_suot_app',
    'kernel.audit_line',
  ],
  ['reader-only-reads', 'a table that the reader may fill', `${WHOLE} grant insert on kernel.t to thong_suot_reader`, 'kernel.t'],
  [
    'app-owns-nothing',
    'a table that the application may empty',
    `${WHOLE} grant truncate on kernel.t to thong_suot_app`,
    'kernel.t',
  ],
];

test('every table of the product keeps the data rules', async () => {
  expect(await faultsAfter('')).toEqual([]);
});

test('every table of evidence is there under its name', async () => {
  const found = await db.owner<{ name: string }>('select name from unnest($1::text[]) as name where to_regclass(name) is null', [
    EVIDENCE,
  ]);
  expect(found).toEqual([]);
});

test('a small reference table that says so needs no home', async () => {
  const sql = `create table kernel.t (code text primary key); comment on table kernel.t is 'Catalogue: kinds of things'`;
  expect(await faultsAfter(sql)).toEqual([]);
});

test.each(BROKEN)('%s: %s is told', async (rule, _what, sql, fault) => {
  expect(await faultsAfter(sql)).toContain(`${rule}: ${fault}`);
});

test('every rule has a schema that breaks it', () => {
  expect(new Set(BROKEN.map(([rule]) => rule))).toEqual(new Set(SCHEMA_RULES));
});
