import { keyedDigest } from '../crypto/secret-box.ts';
import { installation, readingKeys } from '../installation.ts';

/** Under what an account is stored, so that its login name, in its one form, finds it though the name itself is encrypted. */
export function loginDigest(loginName: string): string {
  return keyedDigest(installation().lookupKey, nameOf(loginName));
}

/** Under what an account may be found, with the present key first. */
export function loginDigests(loginName: string): string[] {
  return readingKeys().map(({ lookupKey }) => keyedDigest(lookupKey, nameOf(loginName)));
}

const nameOf = (loginName: string) => `login ${loginName}`;
