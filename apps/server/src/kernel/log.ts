import { type DestinationStream, type Logger, pino } from 'pino';
import { toldError, toldLine } from './error-told.ts';

export type Log = Logger;

/**
 * Structured logs, one JSON object a line, on standard error: standard output belongs to commands. Bodies are never logged, nor
 * what an error holds of them: `err` takes one with its trace and causes, `error` one in a line.
 * @param to where lines go instead
 */
export function createLog(level: string, to: DestinationStream = pino.destination({ fd: 2, sync: true })): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: toldError, error: toldLine },
      redact: ['req.headers.cookie', 'req.headers.authorization', 'password'],
    },
    to,
  );
}
