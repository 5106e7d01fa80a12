import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/composition.ts';

const PATIENCE_MS = 600_000;
const positive = Type.Number({ exclusiveMinimum: 0 });
const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) => Type.Union([schema, Type.Null()]);

const ResultSchema = Type.Object({
  benchmark: Type.String(),
  size: Type.Record(Type.String(), Type.Tuple([positive, positive])),
  measurements: Type.Array(
    Type.Object({
      what: Type.String({ minLength: 1 }),
      unit: Type.Union([Type.Literal('ms'), Type.Literal('MiB')]),
      count: Type.Integer({ minimum: 1 }),
      best: positive,
      p50: positive,
      p95: positive,
      p99: positive,
      processor: orNull(Type.Number({ minimum: 0 })),
      level: orNull(Type.Object({ p50: Type.Optional(positive), p95: Type.Optional(positive), p99: Type.Optional(positive) })),
      met: orNull(Type.Boolean()),
      halfP50: orNull(positive),
      ratio: orNull(positive),
      reference: orNull(Type.Object({ what: Type.String({ minLength: 1 }), p50: positive })),
    }),
    { minItems: 1 },
  ),
  machine: Type.Object({
    processor: Type.String({ minLength: 1 }),
    cores: Type.Integer({ minimum: 1 }),
    memoryMiB: Type.Integer({ minimum: 1 }),
    node: Type.String({ pattern: '^v\\d+' }),
    postgresql: Type.String({ pattern: '^\\d+' }),
    at: Type.String({ pattern: 'Z$' }),
    load: Type.Number({ minimum: 0 }),
    loadAtEnd: Type.Number({ minimum: 0 }),
  }),
});
type Result = Type.Static<typeof ResultSchema>;

let results: ReadonlyMap<string, Result>;
let tables = '';
const run = (...words: string[]) => promisify(execFile)(process.execPath, [join(PROJECT_ROOT, 'bench/run.ts'), ...words]);

/** The smallest size at which every benchmark still does each of its works once. */
beforeAll(async () => {
  const { stdout, stderr } = await run('--days', '3', '--repeats', '1');
  tables = stderr;
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Result);
  results = new Map(lines.map((line) => [line.benchmark, line]));
}, PATIENCE_MS);

const of = (name: string) => results.get(name)?.measurements ?? [];

describe('each benchmark runs at a tiny size', () => {
  test.each(['start-up', 'import-day', 'unit-search', 'daily-report', 'screens'])(
    '%s tells what it found, on which machine, and when',
    (name) => {
      const result = results.get(name);
      expect([...Value.Errors(ResultSchema, result)]).toEqual([]);
      expect(tables).toContain(`\n${name} (`);
    },
  );

  test('every benchmark has a level to meet and a reference taken in the same run', () => {
    for (const [name, { measurements }] of results) {
      expect([name, measurements.some(({ level, met }) => level !== null && met !== null)]).toEqual([name, true]);
      expect([name, measurements.some(({ reference }) => reference !== null)]).toEqual([name, true]);
    }
  });

  test('what grows with the figures is measured at two sizes', () => {
    for (const name of ['import-day', 'unit-search', 'daily-report', 'screens'])
      expect([name, of(name).some(({ ratio }) => ratio !== null)]).toEqual([name, true]);
    expect(results.get('screens')?.size).toMatchObject({ days: [3, 2] });
  });

  test('the stored days are national ones: 3,321 communes with five forms and the day before, 34 provinces with four', () => {
    const [full] = results.get('screens')?.size['reports'] ?? [];
    expect(full).toBeGreaterThanOrEqual(3 * (3321 * 6 + 34 * 4));
  });
});

test('a benchmark that there is not is refused, with those there are', async () => {
  await expect(run('no-such-benchmark')).rejects.toThrow(/no such benchmark: no-such-benchmark; there are: start-up, import-day/);
});
