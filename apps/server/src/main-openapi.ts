import type { FastifyInstance } from 'fastify';
import { readConfig } from '#kernel/config';
import { openDatabase } from '#kernel/db/database';
import { createHttpServer } from '#kernel/http/server';
import { createLog } from '#kernel/log';
import { anonymous } from '#kernel/permission';
import { apiRoutes, PROJECT_ROOT } from './composition.ts';

/**
 * Prints the OpenAPI 3.1 document of all routes, from their schemas. It needs no database: the pools open no connection
 * before a statement is sent, and none is.
 */
async function printOpenApi(): Promise<void> {
  const log = createLog('silent');
  const config = readConfig({ LOG_LEVEL: 'silent' }, PROJECT_ROOT);
  const nowhere = 'postgresql://nobody@127.0.0.1:1/none';
  const database = openDatabase(
    { owner: nowhere, app: { url: nowhere, role: null }, reader: { url: nowhere, role: null } },
    { poolSize: 2, namedStatements: true, log },
  );
  const app = (await createHttpServer({
    config,
    database,
    log,
    routes: apiRoutes(),
    pages: [],
    actorOf: async () => anonymous,
    readiness: [],
  })) as FastifyInstance & { swagger(): unknown };
  await app.ready();
  process.stdout.write(`${JSON.stringify(app.swagger(), null, 2)}\n`);
  await app.close();
  await database.close();
}

await printOpenApi();
