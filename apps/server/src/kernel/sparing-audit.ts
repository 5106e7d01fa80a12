import { type AuditLine, writeAuditLine } from './audit.ts';
import type { Database } from './db/database.ts';
import type { Log } from './log.ts';

/** What is not a deed, but must be known all the same: an action that was refused, personal data that was read. */
type Happening = 'refused' | 'personal-data-read';
const SUMMARY_ACTIONS: Readonly<Record<Happening, string>> = {
  refused: 'kernel.actions-refused',
  'personal-data-read': 'kernel.personal-data-read',
};

/** So many lines of one kind an actor gets in a minute; further ones are counted, so that no flood fills the disk. */
export const LINES_A_MINUTE = 30;
const MINUTE_MS = 60_000;

type Window = { readonly happening: Happening; readonly since: Date; written: number; counted: number; last: AuditLine };

/** Lines of happenings of one database, by actor and kind. */
class SparingAudit {
  readonly #database: Database;
  readonly #open = new Map<string, Window>();
  /** Lines with a count that wait to be written. */
  readonly #owed: AuditLine[] = [];
  #timer: NodeJS.Timeout | null = null;
  /** Ends when the last flush that was asked for has ended; it never fails. */
  #flushed: Promise<void> = Promise.resolve();

  constructor(database: Database) {
    this.#database = database;
  }

  async write(happening: Happening, line: AuditLine): Promise<void> {
    const window = this.#windowOf(happening, line);
    window.last = line;
    if (window.written >= LINES_A_MINUTE) {
      window.counted += 1;
      return;
    }
    window.written += 1;
    await this.#store(line);
  }

  /**
   * Writes what was only counted so far; what cannot be written is still owed. One flush waits for the one before: two at once would
   * write the same line.
   */
  flush(): Promise<void> {
    const flush = this.#flushed.then(() => this.#writeCounted());
    this.#flushed = flush.catch(() => undefined);
    return flush;
  }

  async #writeCounted(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    for (const key of this.#open.keys()) this.#close(key);
    try {
      for (let line = this.#owed[0]; line; line = this.#owed[0]) {
        await this.#store(line);
        this.#owed.shift();
      }
    } finally {
      if (this.#owed.length > 0) this.#flushLater();
    }
  }

  #windowOf(happening: Happening, line: AuditLine): Window {
    const key = `${happening} ${line.actor.id}`;
    const open = this.#open.get(key);
    if (open && line.at.getTime() - open.since.getTime() < MINUTE_MS) return open;
    this.#close(key);
    const window = { happening, since: line.at, written: 0, counted: 0, last: line };
    this.#open.set(key, window);
    this.#flushLater();
    return window;
  }

  #close(key: string): void {
    const window = this.#open.get(key);
    this.#open.delete(key);
    if (!window || window.counted === 0) return;
    const { happening, since, counted, last } = window;
    const subject = { count: counted, since: since.toISOString(), until: last.at.toISOString() };
    this.#owed.push({ ...last, action: SUMMARY_ACTIONS[happening], subject });
  }

  #flushLater(): void {
    this.#timer ??= setTimeout(() => void this.flush().catch(() => undefined), MINUTE_MS).unref();
  }

  #store(line: AuditLine): Promise<void> {
    return this.#database.transaction((tx) => writeAuditLine(tx, line));
  }
}

const ofDatabase = new WeakMap<Database, SparingAudit>();

/**
 * Writes a line of its own transaction; beyond `LINES_A_MINUTE` of an actor it is counted, and one line says how many at the end of
 * the minute, at the latest with `flushSparingAudit`.
 */
export async function writeSparingly(database: Database, happening: Happening, line: AuditLine): Promise<void> {
  const audit = ofDatabase.get(database) ?? new SparingAudit(database);
  ofDatabase.set(database, audit);
  await audit.write(happening, line);
}

/** Before the database is closed: writes what was only counted. A database that is away takes it along. */
export async function flushSparingAudit(database: Database, log: Log): Promise<void> {
  await ofDatabase
    .get(database)
    ?.flush()
    .catch((error: unknown) => log.warn({ error }, 'counted audit lines were lost'));
}
