import { afterAll, beforeAll } from 'vitest';
import type { Clock } from '#kernel/calendar';
import { readConfig } from '#kernel/config';
import { createHttpServer, type Routes } from '#kernel/http/server';
import { createLog } from '#kernel/log';
import { type Actor, systemActor } from '#kernel/permission';
import type { TestDatabase } from '../harness.ts';

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
  readonly body: unknown;
};
export type ReportingDoor = {
  /** Who asks from now on; the system until somebody is named. */
  as(actor: Actor): void;
  get(path: string): Promise<Answer>;
  post(path: string, payload: object | Buffer, type?: string): Promise<Answer>;
  put(path: string, payload: object | Buffer, type?: string): Promise<Answer>;
};

/** Routes of the network behind HTTP, at a moment, for one test file. Paths are below `/api`. */
export function useReportingDoor(db: TestDatabase, routes: readonly Routes[], clock: Clock): ReportingDoor {
  let actor: Actor = systemActor;
  let app: Awaited<ReturnType<typeof createHttpServer>>;
  beforeAll(async () => {
    const atMoment: Routes = async (scope) => {
      scope.addHook('preHandler', async (request) => {
        request.context = { ...request.context, clock };
      });
      for (const route of routes) await scope.register(route);
    };
    app = await createHttpServer({
      config: readConfig({ LOG_LEVEL: 'silent', SECRET_KEY: 'x'.repeat(64) }, '/nowhere/'),
      database: db.database,
      log: createLog('silent'),
      routes: [atMoment],
      pages: [],
      actorOf: async () => actor,
      readiness: [],
    });
  });
  afterAll(async () => {
    await app?.close();
  });
  const send = async (method: 'GET' | 'POST' | 'PUT', path: string, payload?: object | Buffer, type = 'application/json') => {
    const headers = { 'x-requested-with': 'thong-suot', ...(payload ? { 'content-type': type } : {}) };
    const answer = await app.inject({ method, url: `/api${path}`, headers, ...(payload ? { payload } : {}) });
    const isJson = String(answer.headers['content-type']).includes('json');
    return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload, body: isJson ? answer.json() : null };
  };
  return {
    as: (who) => {
      actor = who;
    },
    get: (path) => send('GET', path),
    post: (path, payload, type) => send('POST', path, payload, type),
    put: (path, payload, type) => send('PUT', path, payload, type),
  };
}
