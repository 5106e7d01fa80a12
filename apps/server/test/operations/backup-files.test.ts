import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '#kernel/backup/backup-file';
import { restoreBackup, verifyBackup } from '#kernel/backup/restore-backup';
import type { StoredFiles } from '#kernel/backup/stored-files';
import { writeBackup } from '#kernel/backup/write-backup';
import { givenFileStore, keepFile, newFileId, pdf, png } from '#test/documents/given-files';
import { useTestDatabase } from '#test/harness';
import { MIGRATIONS } from '../../src/composition.ts';
import { type FileId, openFile } from '../../src/modules/documents/index.ts';
import { bindFileStore, storedFiles } from '../../src/modules/documents/module.ts';
import { identityConfig } from '../identity/given-identity.ts';

const SCHEMAS = MIGRATIONS.map(({ schema }) => schema);
const NOW = new Date('2025-09-22T10:00:00Z');
const quiet = () => undefined;
const [source, target, refusing] = [useTestDatabase(), useTestDatabase(), useTestDatabase()];
const files = givenFileStore();
let folder = '';
const at = (name: string) => join(folder, name);
const storeAt = (dataDir: string): StoredFiles => storedFiles(identityConfig({ DATA_DIR: dataDir }));
const kept: [FileId, Buffer][] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-files-'));
  for (const content of [pdf(), png(), pdf('khác')]) {
    const fileId = newFileId('91');
    await keepFile(source.context(), { fileId, name: 'a', provinceCode: '91', reporter: '30292', content });
    kept.push([fileId, content]);
  }
  await backUp('whole');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const backUp = (name: string) => writeBackup(source.connections.owner, SCHEMAS, at(name), NOW, quiet, storeAt(files.dataDir));
const storedBelow = async (dataDir: string) =>
  (await readdir(dataDir, { recursive: true, withFileTypes: true }).catch(() => [])).filter((entry) => entry.isFile()).length;

/** The same back-up with another content inside its compression. */
async function changed(name: string, change: (plain: Buffer) => Buffer): Promise<string> {
  await writeFile(at(name), gzipSync(change(gunzipSync(await readFile(at('whole'))))));
  return at(name);
}

test('a back-up verified tells how many files it holds, encrypted as they lie (K-03)', async () => {
  const { files: sum } = await verifyBackup(at('whole'), quiet);
  expect(sum).toMatchObject({ count: 3, missing: [] });
  expect(gunzipSync(await readFile(at('whole'))).includes('%PDF-')).toBe(false);
});

test('restored elsewhere, every file opens with the content that was kept (K-03)', async () => {
  await restoreBackup(target.connections.owner, SCHEMAS, at('whole'), quiet, storeAt(at('restored')));
  bindFileStore({ dataDir: at('restored') });
  try {
    for (const [fileId, content] of kept) expect((await target.inTx((tx) => openFile(tx, fileId)))?.content).toEqual(content);
  } finally {
    bindFileStore(files);
  }
});

test('a back-up with one byte of a file changed is refused, and nothing of it is left', async () => {
  const [path] = (await files.stored()).filter((name) => !name.endsWith('secret-key'));
  const content = await readFile(path ?? '');
  const broken = await changed('broken', (plain) => {
    const place = plain.indexOf(content);
    expect(place).toBeGreaterThan(0);
    plain.writeUInt8(plain.readUInt8(place + 3) ^ 1, place + 3);
    return plain;
  });
  await expect(verifyBackup(broken, quiet)).rejects.toThrow(/damaged .*files/);
  const store = storeAt(at('refused'));
  await expect(restoreBackup(refusing.connections.owner, SCHEMAS, broken, quiet, store)).rejects.toThrow(/damaged/);
  expect(await storedBelow(at('refused'))).toBe(0);
});

test('a refused back-up takes nothing away from the files that lay there before', async () => {
  const broken = await changed('surplus', (plain) => Buffer.concat([plain, Buffer.alloc(4)]));
  const before = await files.stored();
  const restoring = restoreBackup(refusing.connections.owner, SCHEMAS, broken, quiet, storeAt(files.dataDir));
  await expect(restoring).rejects.toThrow(/damaged/);
  expect(await files.stored()).toEqual(before);
});

test('a file whose content is gone is named, and all else is backed up', async () => {
  const store = storeAt(files.dataDir);
  const [name = ''] = await allOf(store);
  const content = (await store.read(name)) ?? Buffer.alloc(0);
  await store.remove(name);
  const { files: sum } = await backUp('with-a-gap');
  expect(sum).toMatchObject({ count: 2, missing: [name] });
  expect((await verifyBackup(at('with-a-gap'), quiet)).files).toEqual(sum);
  await store.write(name, content);
});

test('a back-up from before there were files is restored as it was', async () => {
  const older = await changed('older', asBeforeFiles);
  const { header, files: none } = await verifyBackup(older, quiet);
  expect([header.format, none]).toEqual(['thong-suot-backup/1', null]);
  await restoreBackup(refusing.connections.owner, SCHEMAS, older, quiet, storeAt(at('older-restored')));
  expect(await refusing.owner('select count(*)::int as n from documents.file')).toEqual([{ n: 3 }]);
  expect(await storedBelow(at('older-restored'))).toBe(0);
});

async function allOf(store: StoredFiles): Promise<string[]> {
  const names: string[] = [];
  const client = { query: async (text: string, values: unknown[]) => ({ rows: await source.owner(text, values) }) };
  for await (const name of store.names(client as unknown as Parameters<StoredFiles['names']>[0])) names.push(name);
  return names;
}

/** The same rows as the format before this one wrote them: without the part of the files, and without their sum. */
function asBeforeFiles(plain: Buffer): Buffer {
  const frames: Buffer[] = [];
  for (let place = 0; place < plain.length; place += 4 + plain.readUInt32BE(place))
    frames.push(plain.subarray(place + 4, place + 4 + plain.readUInt32BE(place)));
  const header = JSON.parse(String(frames[0])) as { format: string; tables: unknown[] };
  const ends = frames.flatMap((frame, place) => (frame.length === 0 ? [place] : []));
  const rows = frames.slice(1, (ends[header.tables.length - 1] ?? 0) + 1);
  const { files: _files, ...trailer } = JSON.parse(String(frames.at(-1))) as { files: unknown; headerSha256: string };
  const head = Buffer.from(JSON.stringify({ ...header, format: 'thong-suot-backup/1' }));
  const last = Buffer.from(JSON.stringify({ ...trailer, headerSha256: sha256(head) }));
  return Buffer.concat(
    [head, ...rows, last].map((frame) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(frame.length);
      return Buffer.concat([length, frame]);
    }),
  );
}
