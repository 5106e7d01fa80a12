import { keptName } from '../../../api/installation.ts';

/** What this browser keeps so that reports can be made without a line. Every row belongs to one account. */
const DATABASE = keptName('thong-suot-reporting');
const ROWS = 'rows';

export type KeptKind = 'answer' | 'draft' | 'sending' | 'session';
export type KeptKey = readonly [account: string, kind: KeptKind, name: string];

let opening: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => void request.result.createObjectStore(ROWS);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function inRows<Result>(mode: IDBTransactionMode, work: (rows: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
  const transaction = (await database()).transaction(ROWS, mode, { durability: 'strict' });
  return new Promise((resolve, reject) => {
    const request = work(transaction.objectStore(ROWS));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** All keys that begin with the words: an array sorts behind every text. */
const below = (...words: string[]) => IDBKeyRange.bound(words, [...words, []]);

/** Keeps a row; when the promise is fulfilled it outlives a crash of the browser. */
export async function keepRow(key: KeptKey, value: unknown): Promise<void> {
  await inRows('readwrite', (rows) => rows.put(value, [...key]));
}

export async function findRow<Value>(key: KeptKey): Promise<Value | null> {
  return ((await inRows('readonly', (rows) => rows.get([...key]))) as Value | undefined) ?? null;
}

/** The rows of one kind of an account, in the order of their names. */
export async function listRows<Value>(account: string, kind: KeptKind): Promise<readonly Value[]> {
  return (await inRows('readonly', (rows) => rows.getAll(below(account, kind)))) as Value[];
}

export async function dropRow(key: KeptKey): Promise<void> {
  await inRows('readwrite', (rows) => rows.delete([...key]));
}

/** Removes all that this browser keeps for an account. */
export async function dropAccount(account: string): Promise<void> {
  await inRows('readwrite', (rows) => rows.delete(below(account)));
}
