/** SQLSTATE: connection lost (08), shut down or starting up (57P), no connection left (53300). Else the connection was cut. */
const AWAY_CODES = /^(08\w{3}|57P\d\d|53300|ECONNRESET|EPIPE)$/;
/** `pg` gives these no code. */
const AWAY_MESSAGES = /^(Connection terminated|Client has encountered a connection error)/;

/** Whether an error says that the database cannot be reached now: it may be back soon, and nobody made a mistake. */
export function isDatabaseAway(error: unknown): boolean {
  const [cause] = error instanceof AggregateError ? error.errors : [error];
  if (!(cause instanceof Error)) return false;
  if ('syscall' in cause && (cause.syscall === 'connect' || cause.syscall === 'getaddrinfo')) return true;
  return ('code' in cause && AWAY_CODES.test(String(cause.code))) || AWAY_MESSAGES.test(cause.message);
}
