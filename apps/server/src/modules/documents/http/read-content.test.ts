import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readContent } from './read-content.ts';

const MOST = 10;
const pieces = (...sizes: number[]) => Readable.from(sizes.map((size) => Buffer.alloc(size, size)));

test('content comes in pieces of any size, up to the limit with it', async () => {
  expect(await readContent(pieces(3, 1, 6), 0, MOST)).toEqual(
    Buffer.concat([Buffer.alloc(3, 3), Buffer.alloc(1, 1), Buffer.alloc(6, 6)]),
  );
  expect((await readContent(Readable.from([]), 0, MOST)).length).toBe(0);
});

test('one byte more is refused, announced or not; the rest is let pass by, so that the sender hears it', async () => {
  for (const announced of [11, 0]) {
    const stream = pieces(6, 5, 4, 3);
    const ended = once(stream, 'end');
    await expect(readContent(stream, announced, MOST)).rejects.toMatchObject({
      code: 'documents/file-too-large',
      params: { mostBytes: MOST },
    });
    await ended;
  }
});

test('a line that is cut is told as such, and is no mistake of ours', async () => {
  const stream = new PassThrough();
  const reading = readContent(stream, 9, MOST);
  stream.write(Buffer.alloc(4));
  stream.destroy(new Error('aborted'));
  await expect(reading).rejects.toMatchObject({ code: 'documents/file-cut-off', status: 400 });
});

test('a line that was cut before anybody read from it is told as such, too: nobody waits for it for ever', async () => {
  const [silent, failed] = [
    new PassThrough().destroy(),
    new PassThrough().on('error', () => undefined).destroy(new Error('aborted')),
  ];
  const cutLater = new PassThrough();
  await new Promise((resolve) => failed.once('close', resolve));
  const reading = [silent, failed, cutLater].map((stream) => readContent(stream, 9, MOST));
  cutLater.destroy();
  const told = await Promise.allSettled(reading);
  for (const one of told) expect(one).toMatchObject({ reason: { code: 'documents/file-cut-off' } });
  expect(await readContent(Readable.from([Buffer.from('x')]), 1, MOST)).toEqual(Buffer.from('x'));
});
