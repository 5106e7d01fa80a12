import { keptName } from '../../../api/installation.ts';

/** What this browser keeps so that reports can be made without a line. Every row belongs to one account. */
const DATABASE = keptName('thong-suot-reporting');
const ROWS = 'rows';

export type KeptKind = 'answer' | 'draft' | 'file' | 'file-bytes' | 'sending' | 'session';
export type KeptKey = readonly [account: string, kind: KeptKind, name: string];

/** What the server tells again: when the power fails just then it may be lost, and nothing that is read waits for the disk. */
const TOLD_AGAIN: readonly KeptKind[] = ['answer', 'session'];

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

/** Does something with the rows in one transaction. @returns what the work returned, once the transaction has ended well */
async function inRows<Done>(
  mode: IDBTransactionMode,
  work: (rows: IDBObjectStore) => Done,
  durability: IDBTransactionDurability = 'strict',
): Promise<Done> {
  const transaction = (await database()).transaction(ROWS, mode, { durability });
  return new Promise((resolve, reject) => {
    const done = work(transaction.objectStore(ROWS));
    transaction.oncomplete = () => resolve(done);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** All keys that begin with the words: an array sorts behind every text. */
const below = (...words: string[]) => IDBKeyRange.bound(words, [...words, []]);

/** Keeps a row; when the promise is fulfilled it outlives a crash of the browser, and what was filled in one of the machine. */
export const keepRow = (key: KeptKey, value: unknown): Promise<void> => keepRows([[key, value]]);

/** Keeps rows, all or none. @throws QuotaExceededError when the browser has no room left */
export async function keepRows(kept: readonly (readonly [KeptKey, unknown])[]): Promise<void> {
  const durability = kept.every(([[, kind]]) => TOLD_AGAIN.includes(kind)) ? 'relaxed' : 'strict';
  await inRows('readwrite', (rows) => kept.map(([key, value]) => rows.put(value, [...key])), durability);
}

export async function findRow<Value>(key: KeptKey): Promise<Value | null> {
  const { result } = await inRows('readonly', (rows): IDBRequest<Value | undefined> => rows.get([...key]));
  return result ?? null;
}

/** The rows of one kind of an account, in the order of their names. */
export async function listRows<Value>(account: string, kind: KeptKind): Promise<readonly Value[]> {
  return (await inRows('readonly', (rows): IDBRequest<Value[]> => rows.getAll(below(account, kind)))).result;
}

export const dropRow = (key: KeptKey): Promise<void> => dropRows([key]);

/** Removes rows, all or none. */
export async function dropRows(keys: readonly KeptKey[]): Promise<void> {
  await inRows('readwrite', (rows) => keys.map((key) => rows.delete([...key])));
}

/** Removes all that this browser keeps for an account. */
export async function dropAccount(account: string): Promise<void> {
  await inRows('readwrite', (rows) => rows.delete(below(account)));
}
