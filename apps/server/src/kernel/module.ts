import type { Command } from './command.ts';
import type { Config } from './config.ts';
import type { MigrationSource } from './db/migrate.ts';
import type { Routes } from './http/server.ts';
import type { Measurement } from './measurement.ts';
import type { Job, Subscriber } from './outbox.ts';
import type { PracticeTables } from './practice/practice-database.ts';
import type { Context } from './use-case.ts';

/** What a module hands to `composition.ts`, and to nobody else. */
export type Module = {
  readonly name: string;
  readonly migrations: MigrationSource;
  /** Run at every start, after the migrations: what the module's tables must hold before anything works. Must bear a repeat. */
  readonly prepare?: (context: Context) => Promise<void>;
  /** Loads what an installation for trial shows; must bear a repeat. @returns lines to print for whoever started it */
  readonly demonstrate?: (context: Context, config: Config) => Promise<readonly string[]>;
  /** Mounted below `/api`. */
  readonly routes?: readonly Routes[];
  readonly subscribers?: readonly Subscriber[];
  readonly jobs?: readonly Job[];
  readonly commands?: readonly Command[];
  /** Figures that the module can take from what it saw happen, so that nobody is asked for them. */
  readonly measurements?: readonly Measurement[];
  /** What of the module can be practised (ADR 0032): routes on the practice database, readings of the real one, and tables. */
  readonly practice?: Partial<PracticeTables> & { readonly routes?: readonly Routes[]; readonly shared?: readonly Routes[] };
};
