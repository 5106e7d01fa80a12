import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import { readConfig } from '#kernel/config';
import { createHttpServer } from '#kernel/http/server';
import { createLog } from '#kernel/log';
import { type Actor, covers, systemActor, type Target } from '#kernel/permission';
import type { TestDatabase } from '#test/harness';
import { SHIPPED_DAY } from '#test/independent/shipped-day';
import { commandCentreRoutes } from '../../src/modules/monitoring/http/command-centre/routes.ts';
import { readDayPack } from '../../src/modules/monitoring/intake/read-day-pack.ts';
import { readPackDirectory } from '../../src/modules/monitoring/intake/read-pack-directory.ts';
import { importDayPack } from '../../src/modules/monitoring/use-cases/import-day-pack.ts';

/** Somebody who may read the command centre within some targets only. */
export const reader = (...targets: readonly Target[]): Actor => ({
  id: 'reader',
  name: 'Người đọc thử',
  permits: (action, target) => action === 'monitoring.read' && targets.some((own) => covers(own, target)),
});
export const ofNation = reader({ area: null, part: null });

/** The days that a test file imports, in this order. */
export async function importPack(db: TestDatabase, files: ReadonlyMap<string, Uint8Array>, sourceName = 'gói thử') {
  const { pack, ...told } = readDayPack(files);
  if (!pack) throw new Error(`the pack of the test has faults: ${JSON.stringify(told)}`);
  return (await importDayPack(db.context(), { sourceName, pack })).snapshot;
}

export const packFiles = (folder: string) => readPackDirectory(folder);
export const shippedFiles = () => packFiles(SHIPPED_DAY);

/** The routes of the command centre on the test file's own database. `acting` says who sends the next requests. */
export function useCommandCentre(db: TestDatabase) {
  let app: FastifyInstance | null = null;
  let actor: Actor = systemActor;
  beforeAll(async () => {
    app = await createHttpServer({
      config: readConfig({}, '/'),
      database: db.database,
      log: createLog('silent'),
      routes: commandCentreRoutes,
      pages: [],
      actorOf: async () => actor,
      readiness: [],
    });
  });
  afterAll(async () => {
    await app?.close();
  });
  const inject = async (path: string, options: { as?: Actor; headers?: Record<string, string> } = {}) => {
    if (!app) throw new Error('not started');
    actor = options.as ?? systemActor;
    return app.inject({ url: `/api${path}`, headers: options.headers ?? {} });
  };
  return {
    inject,
    /** The body of a 200, else an error that shows the answer. */
    async get<Body>(path: string, as?: Actor): Promise<Body> {
      const answer = await inject(path, as ? { as } : {});
      if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${answer.body.slice(0, 500)}`);
      return answer.json() as Body;
    },
  };
}
