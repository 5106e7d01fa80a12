import type { FastifyRequest } from 'fastify';
import { kernelProblem } from '../problems.ts';

const UNSTORABLE = {
  message: 'có ký tự không lưu được (U+0000, U+D800–U+DFFF)',
  messageEn: 'holds characters that cannot be stored (U+0000, U+D800–U+DFFF)',
};

/**
 * PostgreSQL stores neither U+0000 nor half of a surrogate pair, and no text of people holds them: whoever sends one is told,
 * before anybody works with it.
 * @throws kernel/invalid-input
 */
export async function requireStorableText({ params, query, body }: FastifyRequest): Promise<void> {
  for (const [path, part] of Object.entries({ params, query, body })) {
    if (!isStorable(part)) throw kernelProblem('invalid-input', { faults: [{ path, ...UNSTORABLE }] });
  }
}

/** Without recursion: a small body can hold more levels than the stack. */
function isStorable(part: unknown): boolean {
  const left: unknown[] = [part];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string') {
      if (!value.isWellFormed() || value.includes('\0')) return false;
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) left.push(key, inner);
    }
  }
  return true;
}
