import { afterEach, describe, expect, test } from 'vitest';
import { documentOf, table, workbookOf } from '#test/documents/sample-models';
import { RenderingEngine, type RenderingOptions } from './rendering-engine.ts';

const engines: RenderingEngine[] = [];
function engine(options: RenderingOptions = {}): RenderingEngine {
  const created = new RenderingEngine(options);
  engines.push(created);
  return created;
}
afterEach(async () => {
  for (const opened of engines.splice(0)) await opened.close();
});

const pdf = { format: 'pdf', model: documentOf([table([['1', 'Một']])]) } as const;
const tableOf = (rows: number) => table(Array.from({ length: rows }, (_, index) => [String(index), 'Dòng']));
const long = { format: 'pdf', model: documentOf([tableOf(5_000)]) } as const;
const huge = { format: 'pdf', model: documentOf([tableOf(40_000)]) } as const;
const signature = (file: Uint8Array) => Buffer.from(file.subarray(0, 4)).toString('latin1');

describe('rendering engine', () => {
  test('makes files of several formats asked for at once', async () => {
    const started = engine();
    const files = await Promise.all([
      started.render(pdf),
      started.render({ format: 'xlsx', model: workbookOf([['01', 1, 2]]) }),
      started.render({ format: 'docx', model: pdf.model }),
    ]);
    expect(files.map(signature)).toEqual(['%PDF', 'PK\u0003\u0004', 'PK\u0003\u0004']);
  });

  test('the event loop stays free while a long document is made', async () => {
    const beats: number[] = [];
    const watch = setInterval(() => beats.push(performance.now()), 20);
    const start = performance.now();
    await engine().render(long);
    clearInterval(watch);
    const longestPause = Math.max(...beats.map((beat, index) => beat - (beats[index - 1] ?? start)));
    expect(longestPause).toBeLessThan((performance.now() - start) / 2);
  });

  test('a file that cannot be made is refused with the error of its renderer, and the next one is made', async () => {
    const started = engine();
    const broken = { ...pdf, model: { ...pdf.model, date: '2025-13-40' as typeof pdf.model.date } };
    await expect(started.render(broken)).rejects.toThrow('Typst could not set the document');
    expect(signature(await started.render(pdf))).toBe('%PDF');
  });

  test('a file that takes too long is refused, the ones waiting behind it are made', async () => {
    const started = engine({ timeLimitMs: 3_000 });
    const late = expect(started.render(huge)).rejects.toThrow('took longer than 3000 ms');
    const waiting = started.render(pdf);
    await late;
    expect(signature(await waiting)).toBe('%PDF');
  });

  test('a process that holds too much memory is replaced, and the next file is made by a fresh one', async () => {
    const started = engine({ largestMegabytes: 1 });
    const [first, second] = [await started.render(pdf), await started.render(pdf)];
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });

  test('a process that runs out of memory refuses its file, and the next one is made by a fresh process', async () => {
    const started = engine({ heapMegabytes: 64 });
    await expect(started.render({ ...huge, format: 'docx' })).rejects.toThrow('ended before it answered');
    expect(signature(await started.render(pdf))).toBe('%PDF');
  });

  test('an idle process ends, and the next file starts a new one', async () => {
    const started = engine({ idleMs: 1 });
    await started.render(pdf);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(signature(await started.render(pdf))).toBe('%PDF');
  });

  test('closing refuses what is not made yet', async () => {
    const started = engine();
    const refused = Promise.all([
      expect(started.render(huge)).rejects.toThrow('closed'),
      expect(started.render(pdf)).rejects.toThrow('closed'),
    ]);
    await started.close();
    await refused;
  });
});
