import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '#kernel/config';
import { bindChannels } from './channels/channels.ts';
import { deriveKey } from './crypto/secret-box.ts';

/** The keys made from one SECRET_KEY, each for one purpose. */
export type Keys = {
  /** Wraps the data keys and the provider's private keys. */
  readonly wrappingKey: Buffer;
  /** Finds login names and addresses by digest. */
  readonly lookupKey: Buffer;
  /** Encrypts what the provider remembers, and finds it by digest. */
  readonly recordKey: Buffer;
  /** Seals the cookie that accompanies a sign-in from its start to its end. */
  readonly flowKey: Buffer;
  readonly cookieKey: string;
  /** The secret between our web application and our provider. */
  readonly clientSecret: string;
};

/** What decides where browsers reach the installation. */
export type Addresses = Pick<Config, 'publicUrl' | 'port'>;

/** What identity must know of the installation: its keys, those before them, and whether its accounts may be invented ones. */
export type Installation = Keys & {
  readonly demonstration: boolean;
  /** Where browsers reach it. */
  readonly addresses: Addresses;
  /** Of the SECRET_KEY before, until everything is encrypted anew. */
  readonly previous: Keys | null;
};

let bound: Installation | null = null;

/** A port: `composition.ts` and the commands bind it before any use case runs. */
export async function bindInstallation(config: Config): Promise<Installation> {
  const { secretKey, secretKeyPrevious, dataDir, mode, publicUrl, port } = config;
  bound = {
    ...keysOf(secretKey ?? (await ownSecret(dataDir))),
    demonstration: mode === 'demonstration',
    addresses: { publicUrl, port },
    previous: secretKeyPrevious === null ? null : keysOf(secretKeyPrevious),
  };
  await bindChannels(config);
  return bound;
}

/** @throws {Error} before `bindInstallation`: the programmer's mistake */
export function installation(): Installation {
  if (!bound) throw new Error('identity needs bindInstallation(config) before its first use case');
  return bound;
}

/** The keys that may have encrypted what is stored, the present ones first. */
export function readingKeys(): readonly Keys[] {
  const present = installation();
  return present.previous === null ? [present] : [present, present.previous];
}

function keysOf(secret: string): Keys {
  return {
    wrappingKey: deriveKey(secret, 'wrapping'),
    lookupKey: deriveKey(secret, 'lookup'),
    recordKey: deriveKey(secret, 'provider records'),
    flowKey: deriveKey(secret, 'sign-in flow'),
    cookieKey: deriveKey(secret, 'provider cookies').toString('base64url'),
    clientSecret: deriveKey(secret, 'web client').toString('base64url'),
  };
}

/** The secret of a demonstration: made once, kept below the data directory for its owner alone. Two processes that start at once agree on one. */
async function ownSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, 'secret-key');
  await mkdir(dataDir, { recursive: true });
  if (!existsSync(path)) await makeSecret(path);
  const secret = (await readFile(path, 'utf8')).trim();
  if (secret.length < 43) throw new Error(`${path} holds no key: remove it, and the database whose data it encrypts`);
  return secret;
}

/** Writes beside, then links: the file is there whole or not at all, and whoever comes second keeps the first one's. */
async function makeSecret(path: string): Promise<void> {
  const beside = `${path}.${randomUUID()}`;
  await writeFile(beside, randomBytes(48).toString('base64url'), { mode: 0o600 });
  try {
    await link(beside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(beside);
  }
}
