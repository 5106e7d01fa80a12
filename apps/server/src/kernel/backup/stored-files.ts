import type { ClientBase } from 'pg';

/**
 * What lies beside the database and belongs to its rows. Content never changes under its name, and is kept for most of a day after the
 * row that names it is gone: so a back-up may read it after it has taken its picture of the rows.
 */
export type StoredFiles = {
  /** The names that the rows of this picture hold: words of letters, digits and `-`, divided by `/`. */
  names(client: ClientBase): AsyncIterable<string>;
  /** Null when there is nothing of that name. */
  read(name: string): Promise<Buffer | null>;
  write(name: string, content: Buffer): Promise<void>;
  remove(name: string): Promise<void>;
};

/** Of a database beside which nothing lies. */
export const NO_FILES: StoredFiles = {
  names: async function* () {},
  read: async () => null,
  write: async () => undefined,
  remove: async () => undefined,
};

/** Writes what a back-up brings. `undo` takes away what was not there before. */
export function restoringInto(files: StoredFiles) {
  const brought: string[] = [];
  return {
    take: async (name: string, content: Buffer) => {
      const present = await files.read(name);
      if (present?.equals(content)) return;
      if (present === null) brought.push(name);
      await files.write(name, content);
    },
    undo: async () => {
      for (const name of brought) await files.remove(name);
    },
  };
}
