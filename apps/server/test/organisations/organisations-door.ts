import { afterAll, beforeAll } from 'vitest';
import { readConfig } from '#kernel/config';
import { createHttpServer, type Routes } from '#kernel/http/server';
import { createLog } from '#kernel/log';
import { type Actor, systemActor } from '#kernel/permission';
import type { TestDatabase } from '#test/harness';
import { seedUnits } from '../../src/modules/organisations/index.ts';

export type OrganisationsDoor = {
  /** Who asks from now on; the system until somebody is named. */
  as(actor: Actor): void;
  get(path: string): Promise<{ status: number; headers: Readonly<Record<string, unknown>>; text: string }>;
  post(path: string, payload: object): Promise<{ status: number; body: unknown }>;
};

/** Routes of organisations on a database with the units of the nation, for one test file. Paths are below `/api/organisations`. */
export function useOrganisationsDoor(db: TestDatabase, routes: readonly Routes[]): OrganisationsDoor {
  let actor: Actor = systemActor;
  let app: Awaited<ReturnType<typeof createHttpServer>>;
  beforeAll(async () => {
    await seedUnits(db.context(), {});
    const config = readConfig({ LOG_LEVEL: 'silent', SECRET_KEY: 'x'.repeat(64) }, '/nowhere/');
    app = await createHttpServer({
      config,
      database: db.database,
      log: createLog('silent'),
      routes,
      pages: [],
      actorOf: async () => actor,
      readiness: [],
    });
  });
  afterAll(async () => {
    await app?.close();
  });
  return {
    as: (who) => {
      actor = who;
    },
    get: async (path) => {
      const answer = await app.inject({ url: `/api/organisations${path}` });
      return { status: answer.statusCode, headers: answer.headers, text: answer.body };
    },
    post: async (path, payload) => {
      const headers = { 'x-requested-with': 'thong-suot' };
      const answer = await app.inject({ method: 'POST', url: `/api/organisations${path}`, headers, payload });
      return { status: answer.statusCode, body: answer.json() };
    },
  };
}
