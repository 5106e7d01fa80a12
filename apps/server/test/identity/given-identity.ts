import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { type Config, readConfig } from '#kernel/config';
import { CENTRAL, newId } from '#kernel/ids';
import { createLog } from '#kernel/log';
import { composeHttp, PROJECT_ROOT } from '../../src/composition.ts';
import { hashPassword } from '../../src/modules/identity/crypto/password-hash.ts';
import type { AccountId } from '../../src/modules/identity/domain/account.ts';
import { bindInstallation } from '../../src/modules/identity/installation.ts';
import { appoint } from '../../src/modules/identity/use-cases/appoint.ts';
import { storeAccount } from '../../src/modules/identity/use-cases/create-account.ts';
import { seedUnits } from '../../src/modules/organisations/index.ts';
import type { TestDatabase } from '../harness.ts';

export const PASSWORD = 'mot-cau-de-nho-2025';
const SECRET = randomBytes(48).toString('base64url');

/** A configuration with a key of its own; nothing is read from the environment. */
export function identityConfig(overrides: Readonly<Record<string, string>> = {}): Config {
  return readConfig({ SECRET_KEY: SECRET, LOG_LEVEL: 'silent', ...overrides }, PROJECT_ROOT);
}

export type GivenAccount = { readonly accountId: AccountId; readonly loginName: string; readonly password: string };
type Role = {
  readonly role: string;
  readonly area?: string | null;
  readonly part?: 'party' | 'council' | 'committee' | 'front' | null;
};
type Wanted = {
  readonly name?: string;
  readonly temporary?: boolean;
  readonly demonstration?: boolean;
  readonly roles?: readonly Role[];
  /** Where it is managed while it has no appointment; without it: by the nation. */
  readonly keptIn?: string;
};

/** Accounts made through the module's own use cases, with a password that is known to the test. */
export function givenIdentity(db: TestDatabase) {
  beforeAll(async () => {
    await bindInstallation(identityConfig());
  });
  const account = async ({
    name = 'Nguyễn Văn Thử',
    temporary = false,
    demonstration = false,
    roles = [],
    keptIn,
  }: Wanted = {}): Promise<GivenAccount> => {
    const accountId = newId<'Account'>(CENTRAL, new Date());
    const loginName = `thu.${randomBytes(4).toString('hex')}@thu-nghiem.example`;
    await storeAccount(db.context(), {
      accountId,
      name,
      loginName,
      passwordHash: await hashPassword(PASSWORD),
      temporary,
      demonstration,
      ...(keptIn === undefined ? {} : { area: keptIn }),
    });
    if (roles.some(({ area }) => area)) await seedUnits(db.context(), {});
    for (const { role, area = null, part = null } of roles) {
      await appoint(db.context(), {
        accountId,
        role,
        area,
        part,
        validFrom: calendarDate('2025-07-01'),
        validTo: null,
        decision: 'QĐ 1',
      });
    }
    return { accountId, loginName, password: PASSWORD };
  };
  return { account };
}

/** The whole HTTP server of the product on a free port of 127.0.0.1. */
export function useServer(db: TestDatabase, overrides: (port: number) => Readonly<Record<string, string>> = () => ({})) {
  let app: FastifyInstance | null = null;
  let port = 0;
  beforeAll(async () => {
    port = await freePort();
    const config = identityConfig({ PORT: String(port), ...overrides(port) });
    app = await composeHttp(config, db.database, createLog('silent'));
    await app.listen({ host: '127.0.0.1', port });
  });
  afterAll(async () => {
    await app?.close();
  });
  return {
    url: (host = '127.0.0.1') => `http://${host}:${port}`,
    get port() {
      return port;
    },
    get app() {
      if (!app) throw new Error('not started');
      return app;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .on('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
  });
}
