import { resolve } from 'node:path';
import { type Static, type TSchema, Type } from 'typebox';
import { Value } from 'typebox/value';

const ConfigSchema = Type.Object({
  /** `demonstration`: invented accounts, marked outputs, defaults for everything. `production`: nothing has a default that guards data. */
  mode: Type.Union([Type.Literal('demonstration'), Type.Literal('production')]),
  dataDir: Type.String({ minLength: 1 }),
  host: Type.String({ minLength: 1 }),
  port: Type.Integer({ minimum: 0, maximum: 65535 }),
  publicUrl: Type.String({ pattern: '^https?://[^/]+$' }),
  databaseUrl: Type.Union([Type.String({ pattern: '^postgres(ql)?://' }), Type.Null()]),
  databaseOwnerUrl: Type.Union([Type.String({ pattern: '^postgres(ql)?://' }), Type.Null()]),
  databaseReaderUrl: Type.Union([Type.String({ pattern: '^postgres(ql)?://' }), Type.Null()]),
  /** Folder of PostgreSQL's programs for the embedded database; null: the ones that came with the installation. */
  databasePrograms: Type.Union([Type.String({ minLength: 1 }), Type.Null()]),
  databasePoolSize: Type.Integer({ minimum: 2, maximum: 200 }),
  /** Off for old connection poolers that cannot keep named statements (dependencies: pgbouncer before 1.21). */
  namedStatements: Type.Boolean(),
  /** Key material of sessions and cookies, 32 bytes or more; null: made once and kept below the data directory (demonstration only). */
  secretKey: Type.Union([Type.String({ minLength: 43 }), Type.Null()]),
  /** The secret key before the present one: opens what is not yet encrypted anew (`rotate-secret-key`). */
  secretKeyPrevious: Type.Union([Type.String({ minLength: 43 }), Type.Null()]),
  /** File with the milliseconds by which the clock of a demonstration is moved; null: the clock of the machine. */
  trialClock: Type.Union([Type.String({ minLength: 1 }), Type.Null()]),
  /** `smtps://user:password@host:465` or `smtp://…` with STARTTLS; null: e-mails leave by no server. */
  smtpUrl: Type.Union([Type.String({ pattern: '^smtps?://[^/]+/?$' }), Type.Null()]),
  /** The address that e-mails come from, `Name <name@host>` or `name@host`. */
  smtpFrom: Type.Union([Type.String({ pattern: '^([^<>\\r\\n]+ )?<?[^\\s@<>]+@[^\\s@<>]+>?$' }), Type.Null()]),
  /** Where text messages are handed over; without TLS on this machine only. */
  smsGatewayUrl: Type.Union([
    Type.String({ pattern: '^(https://|http://(127[.]0[.]0[.]1|localhost|\\[::1\\])(:\\d+)?(/|$))' }),
    Type.Null(),
  ]),
  /** What shows the gateway who we are; the file's content counts where both are given. */
  smsGatewayToken: Type.Union([Type.String({ minLength: 8 }), Type.Null()]),
  smsGatewayTokenFile: Type.Union([Type.String({ minLength: 1 }), Type.Null()]),
  logLevel: Type.Union(['debug', 'info', 'warn', 'error', 'silent'].map((level) => Type.Literal(level))),
});

export type Config = Readonly<Static<typeof ConfigSchema>>;

export class ConfigError extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`Cấu hình có lỗi / The configuration has faults:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

const VARIABLES = {
  mode: 'THONG_SUOT_MODE',
  dataDir: 'DATA_DIR',
  host: 'HOST',
  port: 'PORT',
  publicUrl: 'PUBLIC_URL',
  databaseUrl: 'DATABASE_URL',
  databaseOwnerUrl: 'DATABASE_OWNER_URL',
  databaseReaderUrl: 'DATABASE_READER_URL',
  databasePrograms: 'POSTGRESQL_BIN',
  databasePoolSize: 'DATABASE_POOL_SIZE',
  namedStatements: 'DATABASE_NAMED_STATEMENTS',
  secretKey: 'SECRET_KEY',
  secretKeyPrevious: 'SECRET_KEY_PREVIOUS',
  trialClock: 'TRIAL_CLOCK',
  smtpUrl: 'SMTP_URL',
  smtpFrom: 'SMTP_FROM',
  smsGatewayUrl: 'SMS_GATEWAY_URL',
  smsGatewayToken: 'SMS_GATEWAY_TOKEN',
  smsGatewayTokenFile: 'SMS_GATEWAY_TOKEN_FILE',
  logLevel: 'LOG_LEVEL',
} as const;

const NEEDED_IN_PRODUCTION = ['databaseUrl', 'publicUrl', 'secretKey'] as const;

/**
 * Reads the environment once, at the start, and checks all of it.
 * @throws {ConfigError} that names every fault together
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, projectRoot: string): Config {
  const text = (key: keyof typeof VARIABLES) => environment[VARIABLES[key]]?.trim() || null;
  const mode = text('mode') ?? 'demonstration';
  const port = Number(text('port') ?? 8080);
  const candidate = {
    mode,
    dataDir: resolve(projectRoot, text('dataDir') ?? '.data'),
    host: text('host') ?? '127.0.0.1',
    port,
    publicUrl: (text('publicUrl') ?? `http://127.0.0.1:${port}`).replace(/\/$/, ''),
    databaseUrl: text('databaseUrl'),
    databaseOwnerUrl: text('databaseOwnerUrl'),
    databaseReaderUrl: text('databaseReaderUrl'),
    databasePrograms: text('databasePrograms'),
    databasePoolSize: Number(text('databasePoolSize') ?? 16),
    namedStatements: { on: true, off: false }[text('namedStatements') ?? 'on'],
    secretKey: text('secretKey'),
    secretKeyPrevious: text('secretKeyPrevious'),
    trialClock: text('trialClock'),
    smtpUrl: text('smtpUrl'),
    smtpFrom: text('smtpFrom'),
    smsGatewayUrl: text('smsGatewayUrl'),
    smsGatewayToken: text('smsGatewayToken'),
    smsGatewayTokenFile: text('smsGatewayTokenFile'),
    logLevel: text('logLevel') ?? 'info',
  };
  const faults = Object.entries(ConfigSchema.properties).flatMap(([key, schema]) =>
    faultOf(key as keyof typeof VARIABLES, schema, candidate[key as keyof typeof candidate]),
  );
  if (mode === 'production') {
    if (candidate.trialClock !== null) faults.push(`${VARIABLES.trialClock}: chỉ dùng khi chạy thử / for demonstrations only`);
    for (const key of NEEDED_IN_PRODUCTION) {
      if (text(key) === null) faults.push(`${VARIABLES[key]}: bắt buộc khi chạy thật / required in production`);
    }
  }
  if (
    candidate.secretKeyPrevious !== null &&
    (candidate.secretKey === null || candidate.secretKey === candidate.secretKeyPrevious)
  )
    faults.push(`${VARIABLES.secretKeyPrevious}: cần SECRET_KEY mới, khác khóa cũ / needs a new, other SECRET_KEY`);
  if (candidate.smtpUrl !== null && candidate.smtpFrom === null)
    faults.push(`${VARIABLES.smtpFrom}: bắt buộc khi có SMTP_URL / required beside SMTP_URL`);
  if (faults.length > 0) throw new ConfigError([...new Set(faults)]);
  return candidate as Config;
}

/** One by one, since TypeBox ends its list of errors after a few. */
function faultOf(key: keyof typeof VARIABLES, schema: TSchema, value: unknown): string[] {
  const [error] = Value.Errors(schema, value);
  return error ? [`${VARIABLES[key]}: giá trị không hợp lệ / invalid value (${error.message})`] : [];
}
