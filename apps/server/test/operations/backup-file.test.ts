import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BackupRefused } from '#kernel/backup/backup-file';
import { restoreBackup, verifyBackup } from '#kernel/backup/restore-backup';
import { writeBackup } from '#kernel/backup/write-backup';
import { asOwner, useTestDatabase } from '#test/harness';
import { MIGRATIONS } from '../../src/composition.ts';

const SCHEMAS = MIGRATIONS.map(({ schema }) => schema);
const NOW = new Date('2025-09-22T10:00:00Z');
const quiet = () => undefined;

const source = useTestDatabase();
const empty = useTestDatabase();
const refusing = useTestDatabase();
let folder = '';
let file = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
  file = join(folder, 'day.backup');
  await fillSource();
  await writeBackup(source.connections.owner, SCHEMAS, file, NOW, quiet);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Rows with what is hard to keep: quotes, tabs, line ends, null, JSON, bytes, a row of another size, a used sequence, a waiting job. */
async function fillSource(): Promise<void> {
  await source.owner(`insert into kernel.audit_line select '01', 'id-' || n, timestamptz '2025-09-22' + n * interval '1 s', 'người "1"',
    E'Tab\\t, dòng\\nmới, \\\\N, ''nháy''', 'test.act', 'r', jsonb_build_object('n', n, 'text', repeat('ấ', n % 50)), null from generate_series(1, 5000) n`);
  await source.owner(`insert into kernel.audit_seal values ('00', 1, now(), 5000, '\\x00ff0a', '\\x0909')`);
  await source.owner(`insert into kernel.outbox values ('01', 'o-1', 'event', 'test.happened.v1', '{"a": "b"}', now())`);
  await source.owner(
    `select graphile_worker.add_job('test.wait', '{"day": "2025-09-22"}', run_at => '2099-01-01', max_attempts => 7, job_key => 'k')`,
  );
}

/** Every table of the schemas, each row as text, and every sequence: nothing is left out of the comparison but times of migration. */
async function everything(url: string): Promise<Record<string, string[]>> {
  return asOwner(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = any ($1) and c.relkind = 'r' and c.relname <> 'migration' order by 1`,
      [SCHEMAS],
    );
    const found: Record<string, string[]> = {};
    for (const { name } of tables) found[name] = await texts(`select t::text as text from ${name} t order by 1`);
    found['sequences'] = await texts(
      `select sequencename || coalesce(last_value, -1) as text from pg_sequences where schemaname = any ('{${SCHEMAS.join(',')}}') order by 1`,
    );
    found['jobs'] = await texts(
      `select task_identifier || run_at || max_attempts || key as text from graphile_worker.jobs order by 1`,
    );
    return found;

    async function texts(sql: string): Promise<string[]> {
      return (await client.query<{ text: string }>(sql)).rows.map(({ text }) => text);
    }
  });
}

const damagedCopy = async (name: string, change: (content: Buffer) => Buffer): Promise<string> => {
  const copy = join(folder, name);
  await writeFile(copy, change(await readFile(file)));
  return copy;
};
/** Changes the content below the compression, so that only our own sums can notice. */
const changedInside = (name: string, from: string, to: string) =>
  damagedCopy(name, (content) => gzipSync(Buffer.from(gunzipSync(content).toString('latin1').replace(from, to), 'latin1')));

describe('a back-up (K-03)', () => {
  test('restored into an empty place holds everything: every row of every table, sequences, waiting jobs', async () => {
    await restoreBackup(empty.connections.owner, SCHEMAS, file, quiet);
    const restored = await everything(empty.connections.owner);
    expect(restored).toEqual(await everything(source.connections.owner));
    expect(restored['kernel.audit_line']).toHaveLength(5000);
    expect(restored['jobs']).toEqual([expect.stringContaining('test.wait')]);
  });

  test('is not restored over data', async () => {
    const before = await everything(empty.connections.owner);
    await expect(restoreBackup(empty.connections.owner, SCHEMAS, file, quiet)).rejects.toThrow(
      /đã có dữ liệu.* \/ The database holds data/,
    );
    expect(await everything(empty.connections.owner)).toEqual(before);
  });

  test('names its versions, and rows and SHA-256 of each table', async () => {
    const { header, tables } = await verifyBackup(file, quiet);
    expect(header).toMatchObject({
      format: 'thong-suot-backup/2',
      createdAt: NOW.toISOString(),
      productVersion: expect.stringMatching(/^\d/),
    });
    expect(header.migrations.map(({ name }) => name)).toContain('kernel/0001-audit-and-outbox.sql');
    const copied = await asOwner(source.connections.owner, async (client) => {
      const { rows } = await client.query<{ line: string }>(
        `select concat_ws(E'\\t', home_code, id, kind, name, payload, at) || E'\\n' as line from kernel.outbox`,
      );
      return rows.map(({ line }) => line).join('');
    });
    expect(tables.find(({ name }) => name === 'kernel.outbox')).toEqual({
      name: 'kernel.outbox',
      rows: 1,
      sha256: createHash('sha256').update(copied).digest('hex'),
    });
    expect(tables.find(({ name }) => name === 'kernel.audit_line')?.rows).toBe(5000);
  });

  test('does not replace a file, and leaves nothing half written beside it', async () => {
    const before = await stat(file);
    await expect(writeBackup(source.connections.owner, SCHEMAS, file, NOW, quiet)).rejects.toThrow(
      /không ghi đè \/ .*not overwritten/,
    );
    expect((await stat(file)).mtimeMs).toBe(before.mtimeMs);
    await expect(writeBackup(source.connections.owner, ['no_such'], join(folder, 'x', 'y'), NOW, quiet)).rejects.toThrow(
      /no such folder/,
    );
    expect((await readdir(folder)).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test('shows one moment: what a transaction wrote in two tables is in both or in neither', async () => {
    let writing = true;
    const writer = (async () => {
      for (let n = 0; writing; n += 1) {
        await source.inTx(async (tx) => {
          await tx.query({
            text: `insert into kernel.audit_line values ('02', $1, now(), 'a', 'b', 'test.pair', 'r', '{}', null)`,
            values: [`pair-${n}`],
          });
          await tx.query({
            text: `insert into kernel.outbox values ('02', $1, 'event', 'test.pair', '{}', now())`,
            values: [`pair-${n}`],
          });
        });
      }
    })();
    for (let round = 0; round < 5; round += 1) {
      const { tables } = await writeBackup(source.connections.owner, SCHEMAS, join(folder, `moment-${round}`), NOW, quiet);
      const rows = (name: string) => tables.find((table) => table.name === name)?.rows ?? 0;
      expect(rows('kernel.audit_line') - 5000).toBe(rows('kernel.outbox') - 1);
    }
    writing = false;
    await writer;
  });

  test('that fails half way leaves no file', async () => {
    const target = join(folder, 'failed.backup');
    const interrupted = (label: string) => {
      if (label.includes('kernel.outbox')) throw new Error('interrupted');
    };
    await expect(writeBackup(source.connections.owner, SCHEMAS, target, NOW, interrupted)).rejects.toThrow('interrupted');
    expect((await readdir(folder)).filter((name) => name.startsWith('failed'))).toEqual([]);
  });

  test('is read by its owner only', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});

describe('refused with nothing restored:', () => {
  const half = (content: Buffer) => content.subarray(0, Math.floor(content.length / 2));
  const flipped = (content: Buffer) => {
    const copy = Buffer.from(content);
    const middle = Math.floor(copy.length / 2);
    copy.writeUInt8(copy.readUInt8(middle) ^ 0xff, middle);
    return copy;
  };
  const withoutTrailer = (content: Buffer) => {
    const plain = gunzipSync(content);
    return gzipSync(plain.subarray(0, plain.lastIndexOf('{"headerSha256"') - 4));
  };
  const headerOf = (content: string) => content.slice(content.indexOf('{"format"'), content.indexOf('}]}') + 3);

  test.each<[what: string, name: string, make: (name: string) => Promise<string>]>([
    ['a file cut off', 'half', (name) => damagedCopy(name, half)],
    ['a file with one byte changed', 'flipped', (name) => damagedCopy(name, flipped)],
    ['a file whose last part is missing', 'no-trailer', (name) => damagedCopy(name, withoutTrailer)],
    [
      'a file with something after its end',
      'surplus',
      (name) => damagedCopy(name, (content) => gzipSync(Buffer.concat([gunzipSync(content), Buffer.alloc(4)]))),
    ],
    ['a row changed inside a whole file', 'changed', (name) => changedInside(name, 'id-4999', 'id-9999')],
    ['an empty file', 'empty', (name) => damagedCopy(name, () => Buffer.alloc(0))],
    ['a file that is no back-up', 'text', (name) => damagedCopy(name, () => Buffer.from('not a back-up'))],
    ['another compressed file', 'other', (name) => damagedCopy(name, () => gzipSync('not a back-up'))],
  ])('%s', async (_what, name, make) => {
    const broken = await make(name);
    const before = await everything(refusing.connections.owner);
    await expect(verifyBackup(broken, quiet)).rejects.toThrow(/hỏng hoặc thiếu .* \/ The back-up is damaged/);
    await expect(restoreBackup(refusing.connections.owner, SCHEMAS, broken, quiet)).rejects.toThrow(
      /hỏng hoặc thiếu .* \/ The back-up is damaged/,
    );
    expect(await everything(refusing.connections.owner)).toEqual(before);
  });

  test('a file that is not there', async () => {
    await expect(verifyBackup(join(folder, 'none'), quiet)).rejects.toThrow(/There is no such file/);
  });

  test.each([
    [
      'of a newer version',
      'kernel/0001-audit-and-outbox.sql',
      'kernel/9001-audit-and-outbox.sql',
      /mới hơn .*9001-audit-and-outbox.* \/ .*newer/,
    ],
    [
      'of an older version',
      '{"name":"kernel/0001-audit-and-outbox.sql"',
      '{"name":"kernel/0001-audit-and-outbox.sql"',
      /cũ hơn .*kernel\/9999-later\.sql.* \/ .*older/,
    ],
  ])('a back-up %s', async (what, from, to, message) => {
    const other = await changedHeader(`version-${what}`, from, to);
    if (what === 'of an older version')
      await refusing.owner(`insert into kernel.migration (name, digest) values ('kernel/9999-later.sql', 'x')`);
    const before = await everything(refusing.connections.owner);
    await expect(restoreBackup(refusing.connections.owner, SCHEMAS, other, quiet)).rejects.toThrow(message);
    expect(await everything(refusing.connections.owner)).toEqual(before);
  });

  /** The same content under a header that says something else, as another version would have written it. */
  function changedHeader(name: string, from: string, to: string): Promise<string> {
    return damagedCopy(name.replaceAll(' ', '-'), (content) => {
      const plain = gunzipSync(content).toString('latin1');
      const header = headerOf(plain);
      const changed = header.replace(from, to);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(Buffer.byteLength(changed, 'latin1'));
      return gzipSync(Buffer.from(length.toString('latin1') + changed + plain.slice(4 + header.length), 'latin1'));
    });
  }

  test('a file with any one byte changed', async () => {
    const { size } = await stat(file);
    for (const share of [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95]) {
      const broken = await damagedCopy('any-byte', (content) => {
        const copy = Buffer.from(content);
        const at = Math.floor(size * share);
        copy.writeUInt8(copy.readUInt8(at) ^ 0x11, at);
        return copy;
      });
      await expect(restoreBackup(refusing.connections.owner, SCHEMAS, broken, quiet)).rejects.toThrow(BackupRefused);
    }
  });

  test('a file cut off at any place', async () => {
    const { size } = await stat(file);
    for (const share of [0.01, 0.3, 0.9, 0.999]) {
      const cut = await damagedCopy('cut', (content) => content);
      await truncate(cut, Math.floor(size * share));
      await expect(verifyBackup(cut, quiet)).rejects.toThrow(/damaged/);
    }
  });
});
