import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#kernel/config';
import type { Database } from '#kernel/db/database';
import { provideDatabase } from '#kernel/db/provision';
import { CENTRAL, newId } from '#kernel/ids';
import { createLog } from '#kernel/log';
import type { Context } from '#kernel/use-case';
import { Browser } from '#test/identity/browser';
import { type ProgramProcess, removeDataDir, startProgram } from '#test/operations/server-process';
import { MIGRATIONS, PROJECT_ROOT, prepareModules, systemContext } from '../../../src/composition.ts';
import { hashPassword } from '../../../src/modules/identity/crypto/password-hash.ts';
import { bindInstallation } from '../../../src/modules/identity/installation.ts';
import { appoint } from '../../../src/modules/identity/use-cases/appoint.ts';
import { storeAccount } from '../../../src/modules/identity/use-cases/create-account.ts';

const PASSWORD = 'mot-cau-de-nho-2025';

/**
 * A server of its own as a process, on a clock that the test moves, and the same database from the inside for what no page does.
 * The server can be killed and started again at any moment.
 */
export class LivedInstallation {
  readonly #dataDir = mkdtempSync(join(tmpdir(), 'thong-suot-lived-day-'));
  readonly #clockFile = join(this.#dataDir, 'moved-by');
  #database: Database | null = null;
  #context: Context | null = null;
  #program: ProgramProcess | null = null;
  #hash = '';

  get context(): Context {
    if (!this.#context) throw new Error('not opened');
    return this.#context;
  }

  get database(): Database {
    if (!this.#database) throw new Error('not opened');
    return this.#database;
  }

  get address(): string {
    if (!this.#program) throw new Error('not started');
    return this.#program.address;
  }

  /** @param moment `2025-09-22T07:00`, in Viet Nam */
  moveTo(moment: string): void {
    writeFileSync(this.#clockFile, String(Math.round(Date.parse(`${moment}:00+07:00`) - Date.now())));
  }

  async open(moment: string): Promise<void> {
    this.moveTo(moment);
    const config = readConfig({ DATA_DIR: this.#dataDir, LOG_LEVEL: 'silent', TRIAL_CLOCK: this.#clockFile }, PROJECT_ROOT);
    await bindInstallation(config);
    this.#database = await provideDatabase(config, MIGRATIONS, createLog('silent'));
    this.#context = systemContext(config, this.#database);
    await prepareModules(this.#context);
    this.#hash = await hashPassword(PASSWORD);
  }

  /** Starts the server, also after it was killed. */
  async start(): Promise<void> {
    this.#program = await startProgram(['serve'], {
      dataDir: this.#dataDir,
      environment: { TRIAL_CLOCK: this.#clockFile, LOG_LEVEL: 'error' },
    });
    await this.#program.live();
  }

  /** Ends the server in the middle of whatever it does. */
  async kill(): Promise<void> {
    this.#program?.child.kill('SIGKILL');
    await this.#program?.ended();
  }

  async close(): Promise<void> {
    this.#program?.child.kill('SIGTERM');
    await this.#program?.ended();
    await this.#database?.close();
    await removeDataDir(this.#dataDir);
  }

  /** An account with a role in a place. @returns its login name */
  async account(role: string, area: string | null): Promise<string> {
    const accountId = newId<'Account'>(CENTRAL, new Date());
    const loginName = `${role}.${area?.replace('/', '.') ?? 'toan-quoc'}@thu-nghiem.example`;
    await storeAccount(this.context, {
      accountId,
      name: 'Nguyễn Văn Thử',
      loginName,
      passwordHash: this.#hash,
      temporary: false,
      demonstration: false,
    });
    const place = { area, part: null, validFrom: '2025-07-01' as never, validTo: null, decision: 'QĐ 1' };
    await appoint(this.context, { accountId, role, ...place });
    return loginName;
  }

  /** Signs somebody in as a browser does, from an address of their own: communes do not share one. */
  async signIn(loginName: string): Promise<SignedIn> {
    const browser = new DistantBrowser(addressOf(loginName));
    await browser.submit(await browser.open(`${this.address}/auth/login`), { loginName, password: PASSWORD });
    return {
      call: async (method, path, body) => {
        const answer = await browser.fetch(new URL(`/api${path}`, this.address), {
          method,
          headers: { 'x-requested-with': 'thong-suot', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const text = await answer.text();
        return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
      },
    };
  }
}

/** A browser behind a proxy on this machine, which passes on where it is. */
class DistantBrowser extends Browser {
  readonly #from: string;

  constructor(from: string) {
    super();
    this.#from = from;
  }

  override fetch(url: URL, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('x-forwarded-for', this.#from);
    return super.fetch(url, { ...init, headers });
  }
}

/** An address of a private network, the same for the same person. */
function addressOf(loginName: string): string {
  const digest = createHash('sha256').update(loginName).digest();
  return `10.${digest[0]}.${digest[1]}.${digest[2]}`;
}

export type SignedIn = {
  call(method: string, path: string, body?: unknown): Promise<{ readonly status: number; readonly body: Body }>;
};

/** What answers of the routes that a day calls hold; of others only what is asked of them here. */
type Body = { readonly results?: readonly { readonly outcome: string }[]; readonly text?: unknown };
