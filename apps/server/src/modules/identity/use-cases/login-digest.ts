import { keyedDigest } from '../crypto/secret-box.ts';
import { installation } from '../installation.ts';

/** Finds an account by its login name, in its one form, though the name itself is encrypted. */
export function loginDigest(loginName: string): string {
  return keyedDigest(installation().lookupKey, `login ${loginName}`);
}
