import { Client } from 'pg';
import { type TObject, type TSchema, Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type NamedStatement, NoRow, notNull, nullable } from '#kernel/db/named';
import { useTestDatabase } from '#test/harness';
import { foreignNames } from '../../../../tools/checks/sql-schemas.ts';
import { MIGRATIONS } from '../../src/composition.ts';
import { allStatements } from './all-statements.ts';
import { findStatementFaults, readCatalogue } from './statement-faults.ts';

const db = useTestDatabase();
const statements = await allStatements();
let client: Client;
let catalogue: Awaited<ReturnType<typeof readCatalogue>>;

beforeAll(async () => {
  client = new Client({ connectionString: db.connections.owner });
  await client.connect();
  await client.query(`create table public.sample (home_code text not null, note text, at timestamptz not null, day date not null, size bigint not null,
    share numeric not null, things int[] not null, facts jsonb not null, moods money not null, seen timestamp not null)`);
  catalogue = await readCatalogue(client);
});
afterAll(() => client.end());

const Word = Type.String();
const sample = (row: TObject, sql: string, parameters: readonly TSchema[] = []): NamedStatement => ({
  name: 'test.sample',
  parameters,
  row,
  sql,
});
const faultsOf = (row: TObject, sql: string, parameters: readonly TSchema[] = []) =>
  findStatementFaults(client, catalogue, sample(row, sql, parameters));

describe('every named statement', () => {
  test.each(statements.map((statement) => [statement.name, statement] as const))(
    '%s is what it declares',
    async (_name, statement) => {
      expect(await findStatementFaults(client, catalogue, statement)).toEqual([]);
    },
  );

  test.each(statements.map((statement) => [statement.name, statement] as const))(
    '%s names its own schema alone',
    (name, { sql }) => {
      const [owner = ''] = name.split('.');
      const schemas = new Set(MIGRATIONS.map(({ schema }) => schema));
      expect(schemas).toContain(owner);
      expect(foreignNames(sql, owner, schemas)).toEqual([]);
    },
  );
});

describe('a statement that differs from its declaration is told:', () => {
  test('one that PostgreSQL refuses', async () => {
    expect(await faultsOf(NoRow, 'select nothing from nowhere')).toEqual([
      expect.stringMatching(/^PostgreSQL refuses it: relation "nowhere"/),
    ]);
  });

  test('a column that the statement does not have, and one that the declaration does not', async () => {
    expect(await faultsOf(Type.Object({ home: Word }), 'select home_code from sample')).toEqual([
      'column home is declared, the statement has none',
      'column home_code is not declared',
    ]);
  });

  test('rows where none are declared', async () => {
    expect(await faultsOf(NoRow, 'insert into sample (home_code) values ($1) returning home_code', [Word])).toEqual([
      'column home_code is not declared',
    ]);
  });

  test.each([
    ['a bigint declared as a number', Type.Integer(), 'size', 'int8'],
    ['a numeric declared as a number', Type.Number(), 'share', 'numeric'],
    ['an array declared as its element', Type.Integer(), 'things', 'int4[]'],
    ['an array of another element', Type.Array(Word), 'things', 'int4[]'],
    ['a moment without a zone, which nobody may read', Word, 'seen', 'timestamp'],
    ['a type that arrives as nobody declared', Word, 'moods', 'money'],
  ])('%s', async (_what, schema, column, type) => {
    expect(await faultsOf(Type.Object({ [column]: schema }), `select ${column} from sample`)).toEqual([
      `column ${column} is ${type}`,
    ]);
  });

  test('a column that can be null where the declaration knows no null', async () => {
    expect(await faultsOf(Type.Object({ note: Word }), 'select note from sample')).toEqual(['column note can be null']);
  });

  test('an expression, of which PostgreSQL cannot know that it is never null', async () => {
    expect(await faultsOf(Type.Object({ long: Word }), 'select home_code || home_code as long from sample')).toEqual([
      'column long can be null',
    ]);
  });

  test('a row that an outer join may leave out', async () => {
    const sql = 'select b.home_code from public.sample a left join public.sample b on b.note = a.home_code';
    expect(await faultsOf(Type.Object({ home_code: Word }), sql)).toEqual(['column home_code can be null']);
  });

  test('a parameter too many or of another type', async () => {
    expect(await faultsOf(NoRow, 'delete from sample where home_code = $1', [Word, Word])).toEqual([
      '2 parameters declared, 1 in the statement',
    ]);
    expect(await faultsOf(NoRow, 'delete from sample where size = $1', [Word])).toEqual(['parameter $1 is int8']);
    expect(await faultsOf(NoRow, 'update sample set facts = $1', [Type.Array(Word)])).toEqual(['parameter $1 is jsonb']);
  });
});

test('a statement that agrees with its declaration has no fault', async () => {
  const row = Type.Object({
    home_code: Word,
    note: nullable(Word),
    at: Word,
    day: Word,
    size: Type.BigInt(),
    share: Word,
    things: Type.Array(Type.Integer()),
    facts: Type.Object({}),
    total: notNull(Type.BigInt(), 'a count is never null'),
  });
  const sql = `select home_code, note, at, day, size, share, things, facts, (select count(*) from sample) as total from sample where home_code = $1 and things && $2`;
  expect(await faultsOf(row, sql, [Word, Type.Array(Type.Integer())])).toEqual([]);
});
