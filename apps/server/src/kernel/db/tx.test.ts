import fc from 'fast-check';
import { Type } from 'typebox';
import { beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { createLog } from '../log.ts';
import { openDatabase } from './database.ts';
import { named } from './named.ts';
import { copyLine } from './tx.ts';

const db = useTestDatabase();
beforeAll(() =>
  db.owner(`create table kernel.sample (no int primary key, words text, list text[], numbers float8[], flag boolean, large bigint, share numeric, day date, at timestamptz);
    grant select, insert, delete on kernel.sample to thong_suot_app`),
);

const COPY = 'copy kernel.sample (no, words, list, numbers) from stdin';
/** Every text but the one character that PostgreSQL cannot keep. */
const text = fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\u0000', ''));
const awkward = fc.oneof(
  text,
  fc.constantFrom('\\N', '\\', '\t', 'a\nb', '\r\n', '"', '{}', 'NULL', '', '\\.', '{"a,b"}', 'Đắk Lắk'),
);

/** JavaScript writes -0 as 0. */
const number = fc.double({ noNaN: true }).map((value) => value + 0);

describe('rows given as lines of COPY', () => {
  test('arrive as they were, whatever they hold', async () => {
    const rows = fc.array(fc.tuple(fc.option(awkward), fc.option(fc.array(fc.option(awkward))), fc.array(number)), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const found = await db.inTx(async (tx) => {
          await tx.query({ text: 'delete from kernel.sample' });
          await tx.copyIn(
            COPY,
            given.map(([words, list, numbers], no) => copyLine([no, words, list, numbers])),
          );
          return tx.queryArrays({ text: 'select words, list, numbers from kernel.sample order by no', rowMode: 'array' });
        });
        expect(found).toEqual(given);
      }),
      { numRuns: 60 },
    );
  });

  test('of which one cannot be made undo all of them, and the connection lives on', async () => {
    function* lines() {
      yield copyLine([1, 'a', null, []]);
      throw new Error('no more');
    }
    await expect(db.inTx((tx) => tx.copyIn(COPY, lines()))).rejects.toThrow('no more');
    await expect(db.inTx((tx) => tx.copyIn(COPY, [copyLine([1, 'a', null, []]), copyLine([1, 'b', null, []])]))).rejects.toThrow(
      /duplicate key/,
    );
    expect(
      await db.inTx((tx) =>
        tx.queryArrays({ text: `select count(*) from kernel.sample where words in ('a', 'b')`, rowMode: 'array' }),
      ),
    ).toEqual([[0n]]);
  });
});

test('int8 arrives as a bigint, numeric as text, a date as a day and a moment as ISO text in UTC, alone and in arrays', async () => {
  const [row] = await db.inTx((tx) =>
    tx.queryArrays({
      text: `select 9007199254740993::int8, array[1::int8, null], 0.10::numeric, array[0.10::numeric], date '2025-09-22', array[date '2025-09-22'],
      timestamptz '2025-09-22 07:00:00+07', array[timestamptz '2025-09-22 07:00:00+07', null]`,
      rowMode: 'array',
    }),
  );
  expect(row).toEqual([
    9007199254740993n,
    [1n, null],
    '0.10',
    ['0.10'],
    '2025-09-22',
    ['2025-09-22'],
    '2025-09-22T00:00:00.000Z',
    ['2025-09-22T00:00:00.000Z', null],
  ]);
});

test('a statement is kept by the server under its name, unless a setting turns that off', async () => {
  const pick = named(
    'sample.pick',
    { parameters: [Type.Integer()], row: Type.Object({ no: Type.Integer() }) },
    'select no from kernel.sample where no = $1',
  );
  const kept = async (database: typeof db.database) =>
    database.transaction(async (tx) => {
      await pick(tx, 1);
      return (await tx.query({ text: `select name from pg_prepared_statements where name = 'sample.pick'` })).rowCount;
    });
  expect(await kept(db.database)).toBe(1);
  const withoutNames = openDatabase(db.connections, { poolSize: 2, namedStatements: false, log: createLog('silent') });
  expect(await kept(withoutNames)).toBe(0);
  await withoutNames.close();
});

test('of a transaction by key each statement is planned once for a connection; of another one PostgreSQL decides', async () => {
  const modes = async (run: typeof db.database.transaction, byKey?: boolean) =>
    run(
      async (tx) =>
        (
          await tx.queryArrays({
            text: `select current_setting('plan_cache_mode'), current_setting('enable_seqscan')`,
            rowMode: 'array',
          })
        )[0],
      byKey === undefined ? undefined : { byKey },
    );
  for (const run of [db.database.transaction, db.database.reading]) {
    expect(await modes(run, true)).toEqual(['force_generic_plan', 'off']);
    expect(await modes(run, false)).toEqual(['auto', 'on']);
    expect(await modes(run)).toEqual(['auto', 'on']);
  }
});

test('a statement cannot be declared twice under one name', () => {
  const declare = () => named('sample.twice', { parameters: [], row: Type.Object({}) }, 'select 1');
  declare();
  expect(declare).toThrow('statement declared twice: sample.twice');
});

describe('a transaction that is over', () => {
  const insert = (no: number) => ({ text: 'insert into kernel.sample (no) values ($1)', values: [no] });
  const stored = async (...numbers: number[]) =>
    (await db.owner<{ no: number }>('select no from kernel.sample where no = any($1) order by no', [numbers])).map(
      ({ no }) => no,
    );

  test.each(['fails', 'is done'])('takes no statement of work that was not waited for: it %s', async (end) => {
    const gate = Promise.withResolvers<void>();
    let late: Promise<unknown> = Promise.resolve();
    const whole = db.database.transaction(async (tx) => {
      await tx.query(insert(900));
      late = gate.promise.then(() => tx.query(insert(901)));
      if (end === 'fails') throw new Error('refused');
    });
    await whole.catch(() => undefined);
    gate.resolve();
    await expect(late).rejects.toThrow('after the end of its transaction');
    expect(await stored(900, 901)).toEqual(end === 'fails' ? [] : [900]);
  });

  test('does not say that it is done when a failure within it was not seen: nothing of it stands', async () => {
    const whole = db.database.transaction(async (tx) => {
      await tx.query(insert(910));
      await tx.query(insert(910)).catch(() => undefined);
    });
    await expect(whole).rejects.toThrow('nothing of its transaction stands');
    expect(await stored(910)).toEqual([]);
  });
});
