import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStore } from './file-store.ts';

/** What is being written bears this ending; a name of ours never does. */
const PARTIAL = '.partial';

/**
 * A store on a disk that all processes of the installation see. Content is written beside, brought to the disk and then named, so
 * that a power cut leaves all of it or nothing.
 * @param root made when it is first written to, for its owner alone
 * @param keptFree bytes that are left free: the database may lie on the same disk, and without room it stops
 */
export function diskStore(root: string, keptFree: number): FileStore {
  const at = (name: string) => join(root, name);
  return {
    hasRoom: async (bytes) => {
      const space = await unlessMissing(() => statfs(root), null);
      return space === null || space.bavail * space.bsize - bytes >= keptFree;
    },
    write: async (name, content) => {
      const folder = dirname(at(name));
      await makeFolder(folder);
      const beside = `${at(name)}.${randomUUID()}${PARTIAL}`;
      try {
        await withHandle(beside, 'wx', async (handle) => {
          await handle.writeFile(content);
          await handle.sync();
        });
        await rename(beside, at(name));
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
      await keepFolder(folder);
    },
    read: (name) => unlessMissing(() => readFile(at(name)), null),
    remove: (name) => rm(at(name), { force: true }),
    folders: (folder) =>
      unlessMissing(async () => {
        const entries = await readdir(at(folder), { withFileTypes: true });
        return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
      }, []),
    list: (folder) =>
      unlessMissing(async () => {
        const entries = await readdir(at(folder), { withFileTypes: true });
        return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
      }, []),
    writtenAt: (name) => unlessMissing(async () => (await stat(at(name))).mtime, null),
  };
}

/** Makes a folder with those above it, each brought to the disk in the one above. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await keepFolder(dirname(made));
}

/** The name of a new file survives a power cut only when its folder was written too. */
const keepFolder = (folder: string) => withHandle(folder, 'r', (handle) => handle.sync());

async function withHandle(path: string, flags: string, work: (handle: FileHandle) => Promise<void>): Promise<void> {
  const handle = await open(path, flags, 0o600);
  try {
    await work(handle);
  } finally {
    await handle.close();
  }
}

async function unlessMissing<Result, Otherwise>(read: () => Promise<Result>, otherwise: Otherwise): Promise<Result | Otherwise> {
  try {
    return await read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return otherwise;
  }
}
