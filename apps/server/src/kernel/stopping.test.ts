import { expect, test } from 'vitest';
import { unlessStopped } from './stopping.ts';

const never = new Promise<never>(() => undefined);
const REASON = new Error('stopped');

test('work is waited for, and what it throws is thrown', async () => {
  const { signal } = new AbortController();
  expect(await unlessStopped(Promise.resolve('done'), signal)).toBe('done');
  expect(await unlessStopped(Promise.resolve('done'), undefined)).toBe('done');
  await expect(unlessStopped(Promise.reject(new Error('failed')), signal)).rejects.toThrow('failed');
});

test('told to end, before or meanwhile, nobody waits any longer', async () => {
  const stopping = new AbortController();
  const waiting = unlessStopped(never, stopping.signal);
  stopping.abort(REASON);
  await expect(waiting).rejects.toBe(REASON);
  await expect(unlessStopped(never, stopping.signal)).rejects.toBe(REASON);
});

test('work that fails after it was left fails nothing else', async () => {
  const stopping = new AbortController();
  const { promise, reject } = Promise.withResolvers<never>();
  const waiting = unlessStopped(promise, stopping.signal);
  stopping.abort(REASON);
  await expect(waiting).rejects.toBe(REASON);
  reject(new Error('too late'));
  await new Promise(setImmediate);
});
