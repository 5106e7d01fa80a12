import type { Command } from './command.ts';
import type { MigrationSource } from './db/migrate.ts';
import type { Routes } from './http/server.ts';
import type { Job, Subscriber } from './outbox.ts';

/** What a module hands to `composition.ts`, and to nobody else. */
export type Module = {
  readonly name: string;
  readonly migrations: MigrationSource;
  /** Mounted below `/api`. */
  readonly routes?: readonly Routes[];
  readonly subscribers?: readonly Subscriber[];
  readonly jobs?: readonly Job[];
  readonly commands?: readonly Command[];
};
