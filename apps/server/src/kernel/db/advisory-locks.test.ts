import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { allStatements } from '#test/schema/all-statements';
import { advisoryLock, advisoryLocks, transactionLock, transactionLockIfFree } from './advisory-locks.ts';

const db = useTestDatabase();
const lockOfTheTest = transactionLock('kernel.lock-of-the-test');
const lockIfFree = transactionLockIfFree('kernel.free-lock-of-the-test');

test('no two locks of the product share a number, and PostgreSQL takes each', async () => {
  await Promise.all([allStatements(), import('./provision.ts'), import('../audit-seal.ts')]);
  const names = [...advisoryLocks().values()];
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(['kernel.migration', 'kernel.audit-seal', 'identity.keys', 'reporting.imports']));
  const tries = [...advisoryLocks().keys()].map((number) => db.owner('select pg_try_advisory_xact_lock($1)', [number]));
  await expect(Promise.all(tries)).resolves.toHaveLength(names.length);
});

test('two names never share a number', () => {
  const numbers = new Map<bigint, string>();
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 50 }), (names) => {
      for (const name of names) {
        if ([...numbers.values()].includes(name)) continue;
        const number = advisoryLock(`test.${name}`);
        expect(numbers.get(number)).toBeUndefined();
        numbers.set(number, name);
      }
    }),
  );
});

test('a name is declared once: a second use would make unrelated works wait for each other', () => {
  advisoryLock('test-declared.once');
  expect(() => advisoryLock('test-declared.once')).toThrow('test-declared.once has the number of test-declared.once');
});

test('who takes a lock waits until the transaction that holds it has ended', async () => {
  const order: string[] = [];
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let hasIt: () => void = () => undefined;
  const taken = new Promise<void>((resolve) => {
    hasIt = resolve;
  });
  const first = db.inTx(async (tx) => {
    await lockOfTheTest(tx);
    hasIt();
    await held;
    order.push('first ends');
  });
  await taken;
  const second = db.inTx(async (tx) => {
    await lockOfTheTest(tx);
    order.push('second has it');
  });
  const [waiting] = await waitingFor();
  expect(waiting).toBeDefined();
  letGo();
  await Promise.all([first, second]);
  expect(order).toEqual(['first ends', 'second has it']);
});

test('who takes a lock only if it is free is told at once that another has it', async () => {
  const locks = await db.inTx(async (tx) => [await lockIfFree(tx), await db.inTx(lockIfFree)]);
  expect(locks).toEqual([true, false]);
  expect(await db.inTx(lockIfFree)).toBe(true);
});

async function waitingFor(): Promise<unknown[]> {
  for (let tries = 0; tries < 200; tries += 1) {
    const waiting = await db.owner("select pid from pg_locks where locktype = 'advisory' and not granted");
    if (waiting.length > 0) return waiting;
  }
  return [];
}
