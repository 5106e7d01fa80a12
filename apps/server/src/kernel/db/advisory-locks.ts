import { createHash } from 'node:crypto';
import { Type } from 'typebox';
import { NoRow, named, notNull } from './named.ts';
import type { Tx } from './tx.ts';

const declared = new Map<bigint, string>();

/**
 * The number of an advisory lock, from its name `module.what-it-guards`. A number chosen by hand is sooner or later chosen twice,
 * and two unrelated works then wait for each other; the same name gives the same number in every version and process.
 * @throws {Error} when the name was declared before, or another name has its number
 */
export function advisoryLock(name: string): bigint {
  const number = createHash('sha256').update(name).digest().readBigInt64BE(0);
  const other = declared.get(number);
  if (other !== undefined) throw new Error(`advisory lock ${name} has the number of ${other}`);
  declared.set(number, name);
  return number;
}

/** The names of all declared locks, by number. */
export function advisoryLocks(): ReadonlyMap<bigint, string> {
  return declared;
}

/** Declares a lock for use cases: who calls the function waits until no other transaction holds it, and holds it until the end of its own. */
export function transactionLock(name: string): (tx: Tx) => Promise<void> {
  return taking(statementOf(name), `pg_advisory_xact_lock(${advisoryLock(name)})`);
}

/** The same without waiting. @returns false: another transaction holds it */
export function transactionLockIfFree(name: string): (tx: Tx) => Promise<boolean> {
  const take = named(
    statementOf(name),
    { parameters: [], row: Type.Object({ isTaken: notNull(Type.Boolean(), 'the answer of a lock') }) },
    `select pg_try_advisory_xact_lock(${advisoryLock(name)}) as "isTaken"`,
  );
  return async (tx) => (await take(tx))[0]?.isTaken ?? false;
}

/** The same in two ways: any number of transactions hold it `together`, or one holds it `alone`. */
export function sharedTransactionLock(name: string): Record<'alone' | 'together', (tx: Tx) => Promise<void>> {
  const number = advisoryLock(name);
  return {
    alone: taking(statementOf(name), `pg_advisory_xact_lock(${number})`),
    together: taking(`${statementOf(name)}_together`, `pg_advisory_xact_lock_shared(${number})`),
  };
}

function statementOf(name: string): string {
  const [module, guarded] = name.split('.', 2);
  return `${module}.lock_${guarded?.replaceAll('-', '_')}`;
}

function taking(statement: string, call: string): (tx: Tx) => Promise<void> {
  const take = named(statement, { parameters: [], row: NoRow }, `select from ${call}`);
  return async (tx) => {
    await take(tx);
  };
}
