import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { generatedPassword } from '../crypto/generated-password.ts';
import { DEMONSTRATION_PEOPLE } from './demonstration-accounts.ts';

const CredentialsSchema = Type.Array(
  Type.Object({
    loginName: Type.String(),
    password: Type.String(),
    name: Type.String(),
    role: Type.String(),
    title: Type.String(),
  }),
);
export type Credentials = Static<typeof CredentialsSchema>;

function pathIn(dataDir: string): string {
  return join(dataDir, 'demonstration-accounts.json');
}

/** The invented accounts with their passwords, or null before the first start. @throws {Error} when the file is damaged */
export async function readCredentials(dataDir: string): Promise<Credentials | null> {
  const path = pathIn(dataDir);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const credentials: unknown = JSON.parse(text);
  if (!Value.Check(CredentialsSchema, credentials)) throw new Error(`${path} holds no accounts: remove it and start again`);
  return credentials;
}

/**
 * Makes passwords for the invented people who have none yet (in a later version there may be more of them) and keeps all below the
 * data directory, readable by its owner alone.
 */
export async function makeCredentials(dataDir: string, kept: Credentials): Promise<Credentials> {
  const credentials = DEMONSTRATION_PEOPLE.map(
    ({ loginName, name, role, title }) =>
      kept.find((one) => one.loginName === loginName) ?? { loginName, password: generatedPassword(), name, role, title },
  );
  const path = pathIn(dataDir);
  await mkdir(dataDir, { recursive: true });
  await writeFile(`${path}.new`, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
  return credentials;
}
