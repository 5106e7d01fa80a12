import { readFile } from 'node:fs/promises';
import { Pool } from 'pg';
import { expect, test } from 'vitest';
import { systemFailure } from './system-failure.ts';

const failureOf = async (act: () => Promise<unknown>) =>
  act().then(
    () => 'nothing failed',
    (error: unknown) => systemFailure(error),
  );

test('what the file system refuses is told in both languages, with the path', async () => {
  expect(await failureOf(() => readFile('/nowhere/at-all'))).toMatch(
    /^Không có tệp .* \/ There is no such .*\(.*\/nowhere\/at-all/,
  );
});

test('a database that does not run is told in both languages, under every address of its host', async () => {
  for (const host of ['127.0.0.1', 'localhost']) {
    const pool = new Pool({ host, port: 1 });
    expect(await failureOf(() => pool.query('select 1'))).toMatch(/^Không kết nối được.* \/ Cannot connect.*ECONNREFUSED/);
    await pool.end();
  }
});

test.each([
  Object.assign(new Error('terminating connection due to unexpected postmaster exit'), { code: '57P01' }),
  new Error('Connection terminated unexpectedly'),
])('a database that is lost at work is told in both languages: %s', (error) => {
  expect(systemFailure(error)).toMatch(/^Mất kết nối.* \/ The connection to the database was lost/);
});

test.each([new Error('ours'), Object.assign(new Error('ours'), { code: 'ERR_INVALID_ARG_TYPE' }), 'text', null])(
  'our own mistake keeps its trace: %s',
  (error) => {
    expect(systemFailure(error)).toBeNull();
  },
);
