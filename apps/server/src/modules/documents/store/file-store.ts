/**
 * Where the content of files lies. Names are paths of words divided by `/`, made by us and never by who sends a file; the content is
 * encrypted before it comes here. Another storage than a disk implements these seven.
 */
export type FileStore = {
  /** Whether so many bytes more may be written, and what else needs the place still has enough. */
  hasRoom(bytes: number): Promise<boolean>;
  /** When it returns, the content is there for good; cut off before, nothing is. */
  write(name: string, content: Buffer): Promise<void>;
  /** Null when there is nothing of that name. */
  read(name: string): Promise<Buffer | null>;
  /** Nothing happens when there is nothing of that name. */
  remove(name: string): Promise<void>;
  /** The folders right below a folder, in order; none when there is no such folder. */
  folders(folder: string): Promise<readonly string[]>;
  /** The names of what lies right in a folder, in order. */
  list(folder: string): Promise<readonly string[]>;
  /** When content was written, by the clock of the machine; null when there is nothing of that name. */
  writtenAt(name: string): Promise<Date | null>;
};
