import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { systemClock } from '#kernel/calendar';
import { readConfig } from '#kernel/config';
import { useTestDatabase } from '#test/harness';
import { givenIdentity, identityConfig } from '#test/identity/given-identity';
import { bindInstallation } from '../installation.ts';
import { signingKeys } from '../sign-on/signing-keys.ts';
import { openAccount } from '../use-cases/read-account.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { deriveKey, seal, unseal } from './secret-box.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const key = deriveKey('bí mật', 'thử');

describe('encryption at rest (K-04)', () => {
  test('opens what it sealed, never the same text twice', () => {
    expect(unseal(key, seal(key, 'Nguyễn Văn Thử', 'a name'), 'a name').toString('utf8')).toBe('Nguyễn Văn Thử');
    expect(seal(key, 'x', 'a')).not.toBe(seal(key, 'x', 'a'));
  });

  test('a text that was changed, moved to another owner, or sealed with another key does not open', () => {
    const sealed = seal(key, 'Nguyễn Văn Thử', 'one name');
    const bytes = Buffer.from(sealed, 'base64url');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(() => unseal(key, bytes.toString('base64url'), 'one name')).toThrow();
    expect(() => unseal(key, sealed, 'another name')).toThrow();
    expect(() => unseal(deriveKey('bí mật', 'khác'), sealed, 'one name')).toThrow();
  });

  test('a hash knows its password in either Unicode form, and no other', async () => {
    const hash = await hashPassword('một câu dễ nhớ'.normalize('NFD'));
    expect(await verifyPassword('một câu dễ nhớ'.normalize('NFC'), hash)).toBe(true);
    expect(await verifyPassword('một câu dễ nhơ', hash)).toBe(false);
    await expect(verifyPassword('x', 'md5:abc')).rejects.toThrow('unknown form');
  });

  test('two servers that start at once have one signing key, and it is stored encrypted', async () => {
    const [first, second] = await Promise.all([signingKeys(db.database, systemClock), signingKeys(db.database, systemClock)]);
    expect(first).toEqual(second);
    const rows = await db.owner<{ sealed: string }>('select * from identity.signing_key');
    expect(rows.length).toBe(1);
    expect(JSON.stringify(rows)).not.toContain(String(first[0]?.['d']));
  });

  test('with another SECRET_KEY personal data does not open, and the error says why', async () => {
    const { accountId } = await given.account();
    try {
      await bindInstallation(identityConfig({ SECRET_KEY: 'k'.repeat(64) }));
      await expect(openAccount(db.context(), { accountId })).rejects.toThrow(/SECRET_KEY/);
    } finally {
      await bindInstallation(identityConfig());
    }
  });
});

describe('the key of a demonstration', () => {
  test('is made once, for its owner alone; a damaged one stops the start', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'thong-suot-key-'));
    const config = readConfig({ DATA_DIR: dataDir }, dataDir);
    try {
      const [first, second] = await Promise.all([bindInstallation(config), bindInstallation(config)]);
      expect(first.wrappingKey).toEqual(second.wrappingKey);
      expect((await stat(join(dataDir, 'secret-key'))).mode & 0o777).toBe(0o600);
      await writeFile(join(dataDir, 'secret-key'), '');
      await expect(bindInstallation(config)).rejects.toThrow('holds no key');
    } finally {
      await rm(dataDir, { recursive: true, force: true });
      await bindInstallation(identityConfig());
    }
  });
});
