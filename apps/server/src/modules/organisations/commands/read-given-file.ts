import { readFile } from 'node:fs/promises';
import { UsageError } from '#kernel/command';

/**
 * The text of the file that a command was given.
 * @throws {UsageError} when it is not there, no file, or may not be read
 */
export async function readGivenFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!['ENOENT', 'EISDIR', 'EACCES', 'ENOTDIR'].includes(code)) throw error;
    throw new UsageError(`${path}: không đọc được tệp / the file cannot be read (${code})`);
  }
}
