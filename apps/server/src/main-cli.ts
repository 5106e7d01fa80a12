import { parseArgs } from 'node:util';
import { type Command, type CommandEnvironment, EXIT, UsageError } from '#kernel/command';
import { type Config, ConfigError, readConfig } from '#kernel/config';
import type { KeepRunning } from '#kernel/db/embedded/keep-running';
import { provideDatabase } from '#kernel/db/provision';
import { createLog, type Log } from '#kernel/log';
import { createProgress } from '#kernel/progress';
import { flushSparingAudit } from '#kernel/sparing-audit';
import { systemFailure } from '#kernel/system-failure';
import type { Context } from '#kernel/use-case';
import { commands, MIGRATIONS, PROJECT_ROOT, prepareModules, systemContext } from './composition.ts';
import { serve } from './main-http.ts';

/** Everything is over within 5 s of a signal. */
const SHUTDOWN_PATIENCE_MS = 4500;
/** What people wrote into files stands in messages; it must not steer the terminal. */
const TERMINAL_CONTROL = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;
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

/** @throws our own mistakes again, with their trace */
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
  if (!command.needsDatabase) return command.run(environmentOf(config, log), given);
  const { promise: gaveUp, resolve: giveUp } = Promise.withResolvers<'gave up'>();
  const stopRequested = Promise.race([signalled(), gaveUp]);
  const until = stopRequested.then(() => undefined);
  const keep = command.stopsItself ? { log, until, giveUp: () => giveUp('gave up') } : undefined;
  return withDatabase(config, log, keep, async (context) => {
    const running = command.run({ ...environmentOf(config, log), context, stopRequested: until }, given);
    if (!command.stopsItself) return Promise.race([running, until.then(() => EXIT.stopped)]);
    const code = await running;
    return (await stopRequested) === 'gave up' ? EXIT.failed : code;
  });
}

async function withDatabase(
  config: Config,
  log: Log,
  keep: KeepRunning | undefined,
  act: (context: Context) => Promise<number>,
): Promise<number> {
  const database = await provideDatabase(config, MIGRATIONS, log, keep);
  try {
    const context = systemContext(config, database);
    await prepareModules(context);
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

/** Settles at the first SIGTERM or Ctrl-C. From then on the program has 4.5 s to end in order; then it ends. */
function signalled(): Promise<'signal'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        setTimeout(() => process.exit(EXIT.failed), SHUTDOWN_PATIENCE_MS).unref();
        resolve('signal');
      });
    }
  });
}

const code = await main(process.argv.slice(2));
if (code === EXIT.stopped) process.exit(code);
process.exitCode = code;
