import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The file of a program that a package brings, found as Node finds the package itself. */
export function programOf(manifestAddress: string, file: string): string {
  return join(dirname(fileURLToPath(manifestAddress)), file);
}

/**
 * Runs a JavaScript program with this Node.
 * @returns the lines it wrote when it failed, none when it ended well
 */
export async function linesWhenFailed(words: readonly string[]): Promise<string[]> {
  const child = spawn(process.execPath, words, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (piece: string) => {
      text += piece;
    });
  }
  const code = await new Promise<number | string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve(status ?? signal ?? 'unknown'));
  });
  if (code === 0) return [];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 ? lines : [`ended with ${code} and said nothing`];
}
