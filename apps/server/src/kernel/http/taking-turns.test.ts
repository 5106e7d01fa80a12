import type { FastifyRequest } from 'fastify';
import { expect, test } from 'vitest';
import { takingTurns } from './taking-turns.ts';

const asking = (who = 'somebody', gone = false) =>
  ({ raw: { socket: { destroyed: gone } }, context: { actor: { id: who } } }) as Pick<FastifyRequest, 'raw' | 'context'>;
/** No share is smaller than the whole. */
const turns = (atOnce: number, waiting: number) => takingTurns({ atOnce, waiting, ofOne: { atOnce, waiting } });

/** Work that ends when it is told to. */
function work() {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    started,
    end: async (name: string) => {
      ends.get(name)?.();
      await new Promise(setImmediate);
    },
    named: (name: string) => () => {
      started.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    },
  };
}

test('as many work as may, the others wait in order, and who comes after these is refused', async () => {
  const inTurn = turns(2, 1);
  const { started, end, named } = work();
  const all = ['a', 'b', 'c'].map((name) => inTurn(asking(), named(name)));
  await expect(inTurn(asking(), named('d'))).rejects.toMatchObject({ code: 'kernel/too-many-requests' });
  expect(started).toEqual(['a', 'b']);
  await end('a');
  expect(started).toEqual(['a', 'b', 'c']);
  await end('b');
  await end('c');
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c']);
});

test('work that fails gives its place on, and a free place is taken at once again', async () => {
  const inTurn = turns(1, 1);
  const failing = inTurn(asking(), () => Promise.reject(new Error('failed')));
  const next = inTurn(asking(), async () => 'next');
  await expect(failing).rejects.toThrow('failed');
  expect(await next).toBe('next');
  expect(await inTurn(asking(), async () => 'later')).toBe('later');
});

test('nobody works for a browser that left while it waited', async () => {
  const inTurn = turns(1, 2);
  const { started, end, named } = work();
  const first = inTurn(asking(), named('first'));
  const left = inTurn(asking('somebody', true), named('left'));
  const last = inTurn(asking(), named('last'));
  const refused = expect(left).rejects.toMatchObject({ code: 'kernel/too-many-requests' });
  await end('first');
  await refused;
  expect(started).toEqual(['first', 'last']);
  await end('last');
  expect(await Promise.all([first, last])).toEqual(['first', 'last']);
});

test('of one account no more work and wait than its share; others pass it, and its turn comes when one of its own ends', async () => {
  const inTurn = takingTurns({ atOnce: 3, waiting: 4, ofOne: { atOnce: 2, waiting: 2 } });
  const { started, end, named } = work();
  const ask = (who: string, name: string) => inTurn(asking(who), named(name));
  const all = ['1', '2', '3', '4'].map((name) => ask('greedy', name));
  await expect(ask('greedy', '5')).rejects.toMatchObject({ code: 'kernel/too-many-requests' });
  expect(started).toEqual(['1', '2']);
  all.push(ask('other', 'a'), ask('other', 'b'), ask('third', 'c'));
  await expect(ask('fourth', 'd')).rejects.toMatchObject({ code: 'kernel/too-many-requests' });
  expect(started).toEqual(['1', '2', 'a']);
  await end('a');
  expect(started).toEqual(['1', '2', 'a', 'b']);
  await end('1');
  expect(started).toEqual(['1', '2', 'a', 'b', '3']);
  await end('b');
  expect(started).toEqual(['1', '2', 'a', 'b', '3', 'c']);
  await end('c');
  expect(started).toHaveLength(6);
  await end('3');
  for (const name of ['2', '4']) await end(name);
  expect(await Promise.all(all)).toEqual(['1', '2', '3', '4', 'a', 'b', 'c']);
});

test('who waits too long is refused, and takes nobody’s turn', async () => {
  const inTurn = takingTurns({ atOnce: 1, waiting: 2, ofOne: { atOnce: 1, waiting: 2 }, longestWaitMs: 20 });
  const { started, end, named } = work();
  const first = inTurn(asking(), named('first'));
  await expect(inTurn(asking(), named('late'))).rejects.toMatchObject({ code: 'kernel/too-many-requests' });
  await end('first');
  expect([await first, started]).toEqual(['first', ['first']]);
  expect(await inTurn(asking(), async () => 'later')).toBe('later');
});
