import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACK_FILES } from '../domain/day-pack/pack-files.ts';
import type { PackBytes } from './read-day-pack.ts';

/**
 * Loads the files of a day pack. A file that is not there is left out, for the check to tell; other files are not read.
 * @throws the system's error when the directory or a file of it cannot be read
 */
export async function readPackDirectory(directory: string): Promise<PackBytes> {
  const files = await Promise.all(PACK_FILES.map(async (file) => [file, await readIfPresent(join(directory, file))] as const));
  return new Map(files.flatMap(([file, content]) => (content === null ? [] : [[file, content] as const])));
}

async function readIfPresent(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
}
