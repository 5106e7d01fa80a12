import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { toldError, toldLine, toldMessage, toldTrace } from './error-told.ts';
import { createLog } from './log.ts';

const db = useTestDatabase();
const SECRET = 'Nguyễn Thị "Kín"';
beforeAll(() =>
  db.owner(`create table public.person_of_test (name text constraint short check (length(name) < 5), no int not null, born date);
    create unique index only_once on public.person_of_test (no)`),
);
afterAll(() => db.owner('drop table public.person_of_test'));

const errorOf = (sql: string, values: unknown[]): Promise<Error> =>
  db.owner(sql, values).then(
    () => {
      throw new Error('nothing was refused');
    },
    (error: Error) => error,
  );
const INSERT = 'insert into public.person_of_test values ($1, $2, $3)';
/** A line of the log, written by the log of the product. */
const logged = (members: Record<string, unknown>) => {
  const lines: string[] = [];
  createLog('info', { write: (line: string) => void lines.push(line) }).error(members, 'failed');
  return lines.join('');
};

describe('of a row that PostgreSQL refuses', () => {
  test('the constraint, its table and the code are logged, nothing of the row', async () => {
    const error = await errorOf(INSERT, [SECRET, 1, null]);
    expect(inspect(error)).toContain('Failing row contains');
    const line = logged({ err: error, error });
    expect(JSON.parse(line)).toMatchObject({
      err: {
        code: '23514',
        schema: 'public',
        table: 'person_of_test',
        constraint: 'short',
        stack: expect.stringMatching(/\n\s+at /),
      },
      error: expect.stringMatching(/violates check constraint|"…"/),
    });
    expect(line).not.toMatch(/Kín|Failing row/);
  });

  test.each([
    ['an empty column', ['Kín', null, null], '23502', { column: 'no' }],
    ['a date that is none', [null, 1, `${SECRET}\n    at home`], '22007', {}],
    ['a number that is none', [null, 'Kín', null], '22P02', {}],
  ] as const)('%s is told by its code', async (_what, values, code, members) => {
    const error = await errorOf(INSERT, [...values]);
    expect(toldError(error)).toMatchObject({ code, ...members });
    expect(toldTrace(error)).toContain(`code: ${code}`);
    expect([logged({ err: error }), toldTrace(error), toldLine(error), toldMessage(error)].join('\n')).not.toMatch(/Kín|at home/);
  });

  test('the same holds for causes, for errors of many, and for what quotes a search', async () => {
    const row = await errorOf(INSERT, [SECRET, 1, null]);
    const query = await errorOf('select to_tsquery($1)', ['Kín & (']);
    const wrapped = new Error('the import failed', { cause: new AggregateError([row, query], 'two rows') });
    const line = logged({ err: wrapped });
    expect(JSON.parse(line).err).toMatchObject({
      message: 'the import failed',
      cause: { message: 'two rows', errors: [{ constraint: 'short' }, { code: '42601' }] },
    });
    expect([line, toldTrace(wrapped)].join('\n')).not.toMatch(/Kín|Failing row/);
    expect(toldTrace(wrapped)).toMatch(/the import failed[\s\S]*caused by: .*two rows[\s\S]*of: [\s\S]*constraint: short/);
  });

  test('a name of ours in a wrong statement is told', async () => {
    const error = await errorOf('select nothing_like_it from public.person_of_test', []);
    expect(toldLine(error)).toBe('error: column "nothing_like_it" does not exist');
  });
});

test('members that libraries hang on an error are left out', () => {
  const error = Object.assign(new Error('not taken'), {
    code: 'EENVELOPE',
    rejected: ['kin@x.example'],
    response: 'no kin@x.example',
  });
  expect(toldError(error)).toEqual({ type: 'Error', message: 'not taken', stack: error.stack, code: 'EENVELOPE' });
});

test('a circle of causes ends, and what is no error is told as text', () => {
  const error = new Error('round');
  error.cause = error;
  expect(toldError(error)).toMatchObject({ message: 'round', cause: 'Error: round' });
  expect([toldError('thrown text'), toldLine(null), toldLine(new Error())]).toEqual(['thrown text', 'null', 'Error']);
});

test('a message that was changed after the trace was taken does not let the first one through', () => {
  const error = Object.assign(new Error('value "Kín"'), { severity: 'ERROR', code: '22P02' });
  error.message = 'value "khác"';
  expect(toldTrace(error)).not.toMatch(/Kín|khác/);
});
