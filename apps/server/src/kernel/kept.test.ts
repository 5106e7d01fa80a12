import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptByKey, keptOnce } from './kept.ts';

/** Makes numbers one after the other, each when it is told to. */
function given(most: number) {
  const kept = keptByKey<number>(most);
  let made = 0;
  return {
    ask: (id: string, fails = false) =>
      kept(id, async () => {
        made += 1;
        if (fails) throw new Error('away');
        return made;
      }),
    made: () => made,
  };
}

test('what was made under a key is made once, also for those who ask meanwhile', async () => {
  const { ask, made } = given(2);
  expect(await Promise.all([ask('a'), ask('a'), ask('a')])).toEqual([1, 1, 1]);
  expect([await ask('a'), made()]).toEqual([1, 1]);
});

test('the one longest unasked goes when there are too many', async () => {
  const { ask } = given(2);
  for (const id of ['a', 'b', 'a', 'c']) await ask(id);
  expect([await ask('a'), await ask('c'), await ask('b')]).toEqual([1, 3, 4]);
});

test('who waited for what failed is told, and the next one tries again', async () => {
  const { ask } = given(2);
  const [first, second] = await Promise.allSettled([ask('a', true), ask('a')]);
  expect([first?.status, second?.status]).toEqual(['rejected', 'rejected']);
  expect(await ask('a')).toBe(2);
});

test('a failure that comes late takes nothing away that was made meanwhile', async () => {
  const kept = keptByKey<string>(1);
  const late = Promise.withResolvers<string>();
  const first = kept('a', () => late.promise);
  await kept('b', async () => 'b');
  expect(await kept('a', async () => 'anew')).toBe('anew');
  late.reject(new Error('late'));
  await expect(first).rejects.toThrow('late');
  expect(await kept('a', async () => 'never')).toBe('anew');
});

test('a file that could not be read is read once it is there, without a new start, and then kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'thong-suot-kept-'));
  const file = join(folder, 'reference.csv');
  const read = keptOnce(() => readFile(file, 'utf8'));
  await expect(read()).rejects.toMatchObject({ code: 'ENOENT' });
  await writeFile(file, 'đã có');
  expect(await read()).toBe('đã có');
  await rm(folder, { recursive: true });
  expect(await read()).toBe('đã có');
});
