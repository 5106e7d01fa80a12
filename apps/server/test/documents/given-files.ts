import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll } from 'vitest';
import { homeCode, newId } from '#kernel/ids';
import { bindFileStore } from '../../src/modules/documents/store/bound-store.ts';
import { bindInstallation } from '../../src/modules/identity/installation.ts';
import { identityConfig } from '../identity/given-identity.ts';

export { keepFile } from '../../src/modules/documents/use-cases/keep-file.ts';

/** A file store of the test file's own, below a folder that is gone when the file ends. */
export function givenFileStore() {
  let dataDir = '';
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'thong-suot-files-'));
    await bindInstallation(identityConfig());
    bindFileStore({ dataDir });
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));
  return {
    get dataDir() {
      return dataDir;
    },
    /** Every file below the data directory, as paths within it. */
    stored: async (): Promise<string[]> => {
      const entries = await readdir(dataDir, { recursive: true, withFileTypes: true });
      return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort();
    },
  };
}

export const newFileId = (province: string, now = new Date()) => newId<'File'>(homeCode(province), now);

/** The beginnings by which files are known, with some content behind them. */
export const pdf = (content = 'Quyết định số 12') => Buffer.from(`%PDF-1.7\n${content}`);
export const png = (content = 'x') =>
  Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from(content)]);
export const jpeg = () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** An office file as far as it is looked at: its list of parts. */
export const officeFile = (mainPart = `${DOCX}.main+xml`) =>
  archiveOf('[Content_Types].xml', Buffer.from(`<Types><Override ContentType="${mainPart}"/></Types>`));

/** An archive with one file. */
export function archiveOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(content.length, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  const before = local.length + name.length + packed.length;
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(before, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}
