import { installation, readingKeys } from '../installation.ts';
import { keyedDigest, seal, unsealWithAny } from './secret-box.ts';

/** What a record of the provider is found by. */
export type RecordHandle = 'id' | 'grant' | 'uid' | 'user code';

/** Under what a record is stored: who has the table but not the key does not learn the id, which is a session, a code or a token. */
export function recordDigest(handle: RecordHandle, model: string, value: string): string {
  return keyedDigest(installation().recordKey, nameOf(handle, model, value));
}

/** Under what a record may be found, with the present key first. */
export function recordDigests(handle: RecordHandle, model: string, value: string): string[] {
  return readingKeys().map(({ recordKey }) => keyedDigest(recordKey, nameOf(handle, model, value)));
}

/** The content, which holds ids too; it opens in no other record. */
export function sealRecord(model: string, digest: string, payload: unknown): string {
  return seal(installation().recordKey, JSON.stringify(payload), `${model} ${digest}`);
}

/** @throws {Error} when it was sealed with another key or for another record */
export function openRecord(model: string, digest: string, sealed: string): unknown {
  const keys = readingKeys().map(({ recordKey }) => recordKey);
  return JSON.parse(unsealWithAny(keys, sealed, `${model} ${digest}`).toString('utf8'));
}

/** Records of every model hang on a grant, so its name has no model. */
function nameOf(handle: RecordHandle, model: string, value: string): string {
  return handle === 'grant' ? `grant ${value}` : `${handle} ${model} ${value}`;
}
