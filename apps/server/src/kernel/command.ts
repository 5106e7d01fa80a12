import type { ParseArgsConfig } from 'node:util';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import type { Context } from './use-case.ts';

/** Exit codes of every command: 0 done, 1 failed, 2 the input has faults, nothing was changed, 143 stopped by a signal. */
export const EXIT = { done: 0, failed: 1, faultyInput: 2, stopped: 143 } as const;

export type CommandOptions = NonNullable<ParseArgsConfig['options']>;
export type CommandArguments = {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
};

/** What a running command has at hand. `out` takes results, `progress` and `error` write to standard error. */
export type CommandEnvironment = {
  readonly config: Config;
  readonly log: Log;
  out(text: string): void;
  error(text: string): void;
  /** Draws a bar on a terminal, a line a step elsewhere; `fraction` 0 to 1. */
  progress(label: string, fraction: number): void;
};

/** Of a command that works on the database: it acts as the installation itself. */
export type DatabaseEnvironment = CommandEnvironment & {
  readonly context: Context;
  /** Settled when somebody wants the program to end (SIGTERM, Ctrl-C). */
  readonly stopRequested: Promise<void>;
};

type CommandHead = {
  readonly name: string;
  /** One line, Vietnamese and English. */
  readonly summary: string;
  /** Printed by `--help`. */
  readonly usage: string;
  readonly positionals: readonly string[];
  readonly options: CommandOptions;
  /** Waits for `stopRequested` and ends in order. Other commands are cut off, their transaction undone. */
  readonly stopsItself?: true;
};

export type DatabaseCommand = CommandHead & {
  readonly needsDatabase: true;
  run(environment: DatabaseEnvironment, given: CommandArguments): Promise<number>;
};
/** @returns an exit code, see `EXIT` */
export type Command =
  | DatabaseCommand
  | (CommandHead & {
      readonly needsDatabase: false;
      run(environment: CommandEnvironment, given: CommandArguments): Promise<number>;
    });

/** Wrong use of a command: told with its usage, exit 2. */
export class UsageError extends Error {}
