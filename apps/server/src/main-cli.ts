import { parseArgs } from 'node:util';
import { type Command, type CommandEnvironment, type DatabaseCommand, EXIT, UsageError } from '#kernel/command';
import { type Config, ConfigError, readConfig } from '#kernel/config';
import type { ClusterOptions } from '#kernel/db/embedded/cluster';
import { provideDatabase } from '#kernel/db/provision';
import { toldTrace } from '#kernel/error-told';
import { createLog, type Log } from '#kernel/log';
import { createProgress } from '#kernel/progress';
import { flushSparingAudit } from '#kernel/sparing-audit';
import { unlessStopped } from '#kernel/stopping';
import { systemFailure } from '#kernel/system-failure';
import type { Context } from '#kernel/use-case';
import { commands, MIGRATIONS, PROJECT_ROOT, prepareModules, systemContext } from './composition.ts';
import { serve } from './main-http.ts';

/** Everything is over within 5 s of a signal. */
const SHUTDOWN_PATIENCE_MS = 4500;
/** What people wrote into files stands in messages; it must not steer the terminal. */
const TERMINAL_CONTROL = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;
/** Aborted when the program is told to end. */
const stopping = new AbortController();
const HELP_OPTION = { help: { type: 'boolean', short: 'h' } } as const;

async function main(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  const available = [...commands(), serve];
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview(available));
    return name === undefined ? EXIT.faultyInput : EXIT.done;
  }
  const command = available.find((one) => one.name === name);
  if (!command) {
    process.stderr.write(`Không có lệnh "${name}" / No such command\n\n${overview(available)}`);
    return EXIT.faultyInput;
  }
  try {
    return await runCommand(command, rest);
  } catch (error) {
    return tellFailure(error, command);
  }
}

/** @throws our own mistakes again: the program ends with their trace */
function tellFailure(error: unknown, command: Command): number {
  const refusal = systemFailure(error);
  if (refusal !== null) {
    process.stderr.write(`${refusal}\n`);
    return EXIT.failed;
  }
  if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
  else if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${command.usage}\n`);
  else if (isParseError(error)) process.stderr.write(`Sai cách dùng / Wrong use: ${error.message}\n\n${command.usage}\n`);
  else throw error;
  return EXIT.faultyInput;
}

function overview(available: readonly Command[]): string {
  const width = Math.max(...available.map(({ name }) => name.length));
  return [
    'bin/thongsuot LỆNH [TÙY CHỌN]   (bin/thongsuot LỆNH --help)',
    '',
    ...available.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
  ].join('\n');
}

async function runCommand(command: Command, words: readonly string[]): Promise<number> {
  const given = parseArgs({
    args: [...words],
    options: { ...command.options, ...HELP_OPTION },
    allowPositionals: true,
    strict: true,
  });
  if (given.values['help'] === true) {
    process.stdout.write(`${command.summary}\n\n${command.usage}\n`);
    return EXIT.done;
  }
  if (given.positionals.length !== command.positionals.length)
    throw new UsageError(
      `Cần ${command.positionals.length} đối số / Needs ${command.positionals.length} arguments: ${command.positionals.join(' ')}`,
    );
  const config = readConfig(process.env, PROJECT_ROOT);
  const log = createLog(command.name === 'serve' ? config.logLevel : 'warn');
  return command.needsDatabase
    ? runOnDatabase(command, given, environmentOf(config, log))
    : command.run(environmentOf(config, log), given);
}

/** A stop is obeyed at every moment of the start too. What serves ends in order; the work of other commands is cut off, its transaction undone. */
async function runOnDatabase(
  command: DatabaseCommand,
  given: Parameters<DatabaseCommand['run']>[1],
  environment: CommandEnvironment,
): Promise<number> {
  const { config, log } = environment;
  const { promise: stopRequested, resolve: requestStop } = Promise.withResolvers<void>();
  let stopped: number = command.stopsItself ? EXIT.done : EXIT.stopped;
  const stop = () => {
    stopping.abort(new Stopped());
    requestStop();
  };
  const giveUp = () => {
    stopped = EXIT.failed;
    stop();
  };
  onSignal(stop);
  const keep = command.stopsItself ? { log, stopping: stopping.signal, giveUp } : undefined;
  try {
    return await withDatabase(config, log, { stopping: stopping.signal, keep }, async (context) => {
      const running = command.run({ ...environment, context, stopRequested }, given);
      if (!command.stopsItself) return unlessStopped(running, stopping.signal);
      return (await running) || stopped;
    });
  } catch (error) {
    if (error instanceof Stopped) return stopped;
    throw error;
  }
}

/** The program was told to end before it had done what it was to do. */
class Stopped extends Error {}

async function withDatabase(
  config: Config,
  log: Log,
  options: ClusterOptions,
  act: (context: Context) => Promise<number>,
): Promise<number> {
  const database = await provideDatabase(config, MIGRATIONS, log, options);
  try {
    const context = systemContext(config, database);
    await unlessStopped(prepareModules(context), options.stopping);
    return await act(context);
  } finally {
    await flushSparingAudit(database, log);
    await database.close();
  }
}

function environmentOf(config: Config, log: Log): CommandEnvironment {
  return {
    config,
    log,
    out: (text) => {
      process.stdout.write(`${text}\n`);
    },
    error: (text) => {
      process.stderr.write(`${text.replace(TERMINAL_CONTROL, '\uFFFD')}\n`);
    },
    progress: createProgress(process.stderr),
  };
}

function isParseError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** Tells the first SIGTERM or Ctrl-C. From then on the program has 4.5 s to end in order; then it ends. */
function onSignal(stop: () => void): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(EXIT.failed), SHUTDOWN_PATIENCE_MS).unref();
      stop();
    });
  }
}

// Node would print all that an error holds: rows that PostgreSQL refused, parameters.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${toldTrace(error).replace(TERMINAL_CONTROL, '\uFFFD')}\n`);
  process.exit(EXIT.failed);
});
const code = await main(process.argv.slice(2));
// Told to end, it waits for no timer that a library has left behind.
if (stopping.signal.aborted) process.exit(code);
process.exitCode = code;
