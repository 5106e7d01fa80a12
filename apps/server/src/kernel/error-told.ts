/** Members that say where and of what kind an error is. All others may hold what somebody sent: a row, a parameter, an answer. */
const MEMBERS = [
  'code',
  'severity',
  'schema',
  'table',
  'column',
  'constraint',
  'dataType',
  'routine',
  'errno',
  'syscall',
  'path',
  'hostname',
  'address',
  'port',
  'status',
  'statusCode',
] as const;
/** SQLSTATE of a refused login, an unknown database, an unknown or forbidden object: what such messages quote is a name of ours. */
const QUOTES_NAMES = /^(28|3D|42(?!601))/;
/** From the first quotation mark to the last: a value may hold some itself. PostgreSQL's language decides which it writes. */
const QUOTED = /["«»“”„].*["«»“”„]/s;

type ToldError = {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly cause?: ToldError | string;
  readonly errors?: readonly (ToldError | string)[];
} & { readonly [Member in (typeof MEMBERS)[number]]?: string | number };

/**
 * What of an error may stand in logs and on terminals: kind, message, trace, and what names the place; the same of its causes. The
 * content of rows and parameters, which PostgreSQL adds (`Failing row contains …`), stays out. @param error whatever was thrown
 */
export function toldError(error: unknown): ToldError | string {
  return toldOnce(error, new Set());
}

/** The same in one line, without trace and causes. */
export function toldLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const message = toldMessage(error);
  return message === '' ? error.name : `${error.name}: ${message}`;
}

/** The same for a terminal: the trace, the members, and those of the causes. */
export function toldTrace(error: unknown): string {
  return traceOf(toldError(error));
}

/** The message of an error; what PostgreSQL quotes of a value is left out. */
export function toldMessage(error: Error): string {
  if (!('severity' in error && 'code' in error) || QUOTES_NAMES.test(String(error.code))) return error.message;
  return error.message.replace(QUOTED, '"…"');
}

function toldOnce(error: unknown, seen: Set<unknown>): ToldError | string {
  if (!(error instanceof Error)) return String(error);
  if (seen.has(error)) return toldLine(error);
  seen.add(error);
  const message = toldMessage(error);
  return {
    type: error.constructor.name,
    message,
    // A message that was changed later is not in the trace, which may then hold anything.
    stack: error.stack?.includes(error.message) ? error.stack.replaceAll(error.message || '\0', () => message) : toldLine(error),
    ...membersOf(error),
    ...(error.cause === undefined ? {} : { cause: toldOnce(error.cause, seen) }),
    ...(error instanceof AggregateError ? { errors: error.errors.map((one) => toldOnce(one, seen)) } : {}),
  };
}

function membersOf(error: Error): Record<string, string | number> {
  const members = error as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    MEMBERS.flatMap((name) => {
      const value = members[name];
      return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [];
    }),
  );
}

function traceOf(told: ToldError | string): string {
  if (typeof told === 'string') return told;
  const members = MEMBERS.flatMap((name) => (told[name] === undefined ? [] : [`${name}: ${told[name]}`]));
  return [
    told.stack,
    ...(members.length > 0 ? [`  { ${members.join(', ')} }`] : []),
    ...(told.errors ?? []).map((one) => `of: ${traceOf(one)}`),
    ...(told.cause === undefined ? [] : [`caused by: ${traceOf(told.cause)}`]),
  ].join('\n');
}
