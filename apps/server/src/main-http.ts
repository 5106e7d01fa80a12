import type { Command, DatabaseEnvironment } from '#kernel/command';
import { EXIT } from '#kernel/command';
import { composeHttp, composeWorker } from './composition.ts';

/** How long open requests and jobs may take to end after a signal; everything is over within 5 s. */
const SHUTDOWN_PATIENCE_MS = 4500;

export const serve: Command = {
  name: 'serve',
  summary: 'Chạy máy chủ HTTP và bộ chạy việc / Serve HTTP and run jobs',
  usage: `bin/thongsuot serve [--only http|worker]

Biến môi trường / Environment: HOST, PORT, PUBLIC_URL, DATA_DIR, DATABASE_URL, LOG_LEVEL (docs/operating.md).
Dừng bằng SIGTERM hoặc Ctrl-C / Stops on SIGTERM or Ctrl-C within 5 s.`,
  positionals: [],
  options: { only: { type: 'string' } },
  needsDatabase: true,
  run: (environment, { values }) => serveUntilSignal(environment, values['only']),
};

async function serveUntilSignal(environment: DatabaseEnvironment, only: unknown): Promise<number> {
  const { config, log, context } = environment;
  const stopRequested = signalled();
  const worker = only === 'http' ? null : await composeWorker(config, context.database, log);
  const http = only === 'worker' ? null : await composeHttp(config, context.database, log);
  await http?.listen({ host: config.host, port: config.port });
  environment.out(`Thông Suốt: ${config.publicUrl}`);
  await stopRequested;
  const tooLong = setTimeout(() => {
    log.error('shutdown took too long');
    process.exit(EXIT.failed);
  }, SHUTDOWN_PATIENCE_MS);
  tooLong.unref();
  await http?.close();
  await worker?.stop();
  return EXIT.done;
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}
