import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { auditVerify } from '#kernel/audit-verify';
import { backupCommands } from '#kernel/backup/commands';
import type { Command } from '#kernel/command';
import type { Config } from '#kernel/config';
import type { Database } from '#kernel/db/database';
import type { MigrationSource } from '#kernel/db/migrate';
import { front } from '#kernel/http/front';
import type { Readiness } from '#kernel/http/operational';
import { createHttpServer, type Routes } from '#kernel/http/server';
import type { Log } from '#kernel/log';
import type { Module } from '#kernel/module';
import { systemActor } from '#kernel/permission';
import { practiceDoor } from '#kernel/practice/practice-api';
import { type Practice, practiceBeside } from '#kernel/practice/practice-database';
import { clockOf } from '#kernel/trial-clock';
import type { Context } from '#kernel/use-case';
import { type RunningWorker, startWorker } from '#kernel/worker';
import { offerFileHolder, resealFiles } from '#modules/documents';
import { offerResealing } from '#modules/identity';
import { keepTasksOfDay } from '#modules/monitoring';
import { offerFigureCount } from '#modules/organisations';
import { countFiguresOfUnits, filesOfDrafts, offerDayCompanion, offerMeasurements } from '#modules/reporting';
import { bindFileStore, documents, storedFiles } from './modules/documents/module.ts';
import { exchange } from './modules/exchange/module.ts';
import { bindInstallation, createSignOn, identity } from './modules/identity/module.ts';
import { meetings } from './modules/meetings/module.ts';
import { monitoring } from './modules/monitoring/module.ts';
import { organisations } from './modules/organisations/module.ts';
import { portal } from './modules/portal/module.ts';
import { procedures } from './modules/procedures/module.ts';
import { reporting } from './modules/reporting/module.ts';

/** The root of the installation: programs, demonstration data and built fronts lie below it. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The screens of officials, built by the installation. */
const FRONT_FOLDER = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** All modules, each after those it may import (architecture §1). */
export const MODULES: readonly Module[] = [
  organisations,
  identity,
  documents,
  reporting,
  procedures,
  meetings,
  exchange,
  monitoring,
  portal,
];

// Ports: what a module needs of those that come after it.
offerFigureCount(countFiguresOfUnits);
offerDayCompanion(keepTasksOfDay);
offerResealing(resealFiles);
offerFileHolder(filesOfDrafts);
offerMeasurements(MODULES.flatMap((module) => module.measurements ?? []));

/** All schemas with their migrations, the kernel's first. */
export const MIGRATIONS: readonly MigrationSource[] = [
  { schema: 'kernel', folder: new URL('./kernel/migrations/', import.meta.url) },
  ...MODULES.map((module) => module.migrations),
];

/** The routes of all modules, to be mounted below `/api`. */
export function apiRoutes(): readonly Routes[] {
  return MODULES.flatMap((module) => module.routes ?? []);
}

/** What the command line offers, besides `serve`. */
export function commands(): readonly Command[] {
  return [...MODULES.flatMap((module) => module.commands ?? []), ...backupCommands(MIGRATIONS, storedFiles), auditVerify];
}

/** The context of what the installation itself does: commands and start-up. */
export function systemContext(config: Config, database: Database): Context {
  return {
    database,
    actor: systemActor,
    clock: clockOf(config),
    requestId: 'command',
    demonstration: config.mode === 'demonstration',
  };
}

/** Fills what the modules' tables must hold before anything works. Every start does it; it bears a repeat. */
export async function prepareModules(context: Context): Promise<void> {
  for (const { prepare } of MODULES) await prepare?.(context);
}

/** Loads what an installation for trial shows. @returns lines to print */
export async function demonstrate(config: Config, context: Context): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const module of MODULES) lines.push(...((await module.demonstrate?.(context, config)) ?? []));
  return lines;
}

/** The database for practice beside the one given (ADR 0032). */
export function practiceOf(config: Config, database: Database, log: Log): Practice {
  const { connections } = database;
  const tables = {
    definitions: MODULES.flatMap(({ practice }) => practice?.definitions ?? []),
    wiped: MODULES.flatMap(({ practice }) => practice?.wiped ?? []),
  };
  return practiceBeside({ connections, config, log, migrations: MIGRATIONS, tables });
}

/** What can be practised, and what of the real installation is shown meanwhile. */
export function practiceRoutes() {
  return {
    routes: MODULES.flatMap(({ practice }) => practice?.routes ?? []),
    shared: MODULES.flatMap(({ practice }) => practice?.shared ?? []),
  };
}

/** @param furtherReadiness what must hold besides the database before `/health` says 200 */
export async function composeHttp(
  config: Config,
  database: Database,
  log: Log,
  furtherReadiness: readonly Readiness[] = [],
): Promise<FastifyInstance> {
  bindFileStore(config);
  const signOn = await createSignOn(config, database, log);
  const practice = practiceDoor({
    practice: practiceOf(config, database, log),
    ...practiceRoutes(),
    actorOf: signOn.actorOf,
  });
  return createHttpServer({
    config,
    database,
    clock: clockOf(config),
    log,
    routes: apiRoutes(),
    pages: [signOn.pages, practice, front(FRONT_FOLDER)],
    actorOf: signOn.actorOf,
    readiness: [
      {
        name: 'database',
        check: async () => {
          await database.reading((tx) => tx.query({ text: 'select 1' }));
          return null;
        },
      },
      ...furtherReadiness,
    ],
  });
}

/** Starts relay, job runner and clock on the database; the returned worker is stopped before the database is closed. */
export async function composeWorker(config: Config, database: Database, log: Log): Promise<RunningWorker> {
  await bindInstallation(config);
  bindFileStore(config);
  return startWorker({
    database,
    log,
    clock: clockOf(config),
    demonstration: config.mode === 'demonstration',
    subscribers: MODULES.flatMap((module) => module.subscribers ?? []),
    jobs: MODULES.flatMap((module) => module.jobs ?? []),
  });
}
