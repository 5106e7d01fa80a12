import { type Logger, pino } from 'pino';

export type Log = Logger;

/** Structured logs, one JSON object a line, on standard error: standard output belongs to commands. Bodies are never logged. */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['req.headers.cookie', 'req.headers.authorization', 'password'],
    },
    pino.destination({ fd: 2, sync: true }),
  );
}
