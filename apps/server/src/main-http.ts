import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, type CommandArguments, type DatabaseEnvironment, EXIT, UsageError } from '#kernel/command';
import { isDatabaseAway } from '#kernel/db/database-away';
import { composeHttp, composeWorker, demonstrate } from './composition.ts';

const AGAIN_MS = 500;

export const serve: Command = {
  name: 'serve',
  summary: 'Chạy máy chủ HTTP và bộ chạy việc / Serve HTTP and run jobs',
  usage: `bin/thongsuot serve [--only http|worker] [--demonstration]

--demonstration  nạp ngày số liệu và tài khoản trình diễn / loads the demonstration day and accounts

Biến môi trường / Environment: HOST, PORT, PUBLIC_URL, DATA_DIR, DATABASE_URL, LOG_LEVEL (docs/operating.md).
Dừng bằng SIGTERM hoặc Ctrl-C / Stops on SIGTERM or Ctrl-C within 5 s.`,
  positionals: [],
  options: { only: { type: 'string' }, demonstration: { type: 'boolean', default: false } },
  needsDatabase: true,
  stopsItself: true,
  run: (environment, { values }) => serveUntilStopped(environment, serveOptions(values)),
};

type ServeOptions = { readonly http: boolean; readonly worker: boolean; readonly demonstration: boolean };

function serveOptions({ only, demonstration }: CommandArguments['values']): ServeOptions {
  if (only !== undefined && only !== 'http' && only !== 'worker') throw new UsageError('--only: http, worker');
  return { http: only !== 'worker', worker: only !== 'http', demonstration: demonstration === true };
}

async function serveUntilStopped(environment: DatabaseEnvironment, options: ServeOptions): Promise<number> {
  const { config, log, context, stopRequested } = environment;
  if (options.demonstration && config.mode !== 'demonstration')
    throw new UsageError('--demonstration: THONG_SUOT_MODE=production');
  let isDemonstrated = !options.demonstration;
  const demonstration = { name: 'demonstration', check: async () => (isDemonstrated ? null : 'loading') };
  const worker = options.worker ? await composeWorker(config, context.database, log) : null;
  const http = options.http ? await composeHttp(config, context.database, log, [demonstration]) : null;
  try {
    await http?.listen({ host: config.host, port: config.port });
    const lines = options.demonstration ? await Promise.race([demonstrated(environment), stopRequested]) : [];
    isDemonstrated = true;
    if (lines) environment.out([`Thông Suốt: ${config.publicUrl}`, ...lines].join('\n'));
    await stopRequested;
    return EXIT.done;
  } finally {
    await http?.close();
    await worker?.stop();
  }
}

/** A database that is lost meanwhile comes back, and what the demonstration does bears a repeat. */
async function demonstrated({ config, context, log }: DatabaseEnvironment): Promise<readonly string[]> {
  for (;;) {
    try {
      return await demonstrate(config, context);
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      log.warn({ error }, 'the demonstration day is loaded again once the database is back');
      await sleep(AGAIN_MS, undefined, { ref: false });
    }
  }
}
