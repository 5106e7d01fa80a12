import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

export const FORMAT = 'thong-suot-backup/2';
/** The same without the part of the files. */
const FORMAT_WITHOUT_FILES = 'thong-suot-backup/1';

export type BackedUpTable = { readonly name: string; readonly columns: readonly string[] };
/** The first frame: what the file holds and by which version it was made. */
export type BackupHeader = {
  readonly format: string;
  readonly createdAt: string;
  readonly productVersion: string;
  readonly postgresVersion: string;
  readonly migrations: readonly { readonly name: string; readonly digest: string }[];
  /** In the order in which they can be filled: a table after those it refers to. */
  readonly tables: readonly BackedUpTable[];
};
export type TableSum = { readonly name: string; readonly rows: number; readonly sha256: string };
/** What lay beside the rows; `missing`: names that rows held and under which nothing lay. The digest is of names and contents. */
export type FileSum = {
  readonly count: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly missing: readonly string[];
};
/** The last frame: what was really written, so a file without it is not whole. `lastValue` null: the sequence was never used. */
export type BackupTrailer = {
  readonly headerSha256: string;
  readonly tables: readonly TableSum[];
  readonly sequences: readonly { readonly name: string; readonly lastValue: string | null }[];
  /** Left out before files were backed up. */
  readonly files?: FileSum;
};

/** A back-up that may not be used, told in both languages. Nothing was changed. */
export class BackupRefused extends Error {
  constructor(vietnamese: string, english: string) {
    super(`${vietnamese} / ${english}`);
  }
}

/** @param what the part of the file that is not as it was written, for whoever looks into it */
export const damaged = (what: string) =>
  new BackupRefused(`Tệp sao lưu hỏng hoặc thiếu (${what})`, `The back-up is damaged or cut off (${what})`);

/** No frame that we write comes near it: a larger one means that the file is no back-up. */
const LARGEST_FRAME = 256 * 1024 * 1024;
const NEWLINE = 0x0a;

/** Four bytes of length, then the content. A frame of length 0 ends the rows of a table. */
export function frame(content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, content]);
}
export const END_OF_TABLE = frame(Buffer.alloc(0));
export const jsonFrame = (content: BackupHeader | BackupTrailer) => frame(Buffer.from(JSON.stringify(content)));

export const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

/** Counts and hashes the rows of a table, as they pass in pieces of COPY's text format: a row is a line. */
export function tableSum(name: string): { add(piece: Buffer): void; result(): TableSum } {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    add: (piece) => {
      hash.update(piece);
      for (let at = piece.indexOf(NEWLINE); at !== -1; at = piece.indexOf(NEWLINE, at + 1)) rows += 1;
    },
    result: () => ({ name, rows, sha256: hash.digest('hex') }),
  };
}

/** Counts and hashes the files, as they pass. */
export function fileSum(): { add(name: string, content: Buffer): void; result(missing: readonly string[]): FileSum } {
  const hash = createHash('sha256');
  let [count, bytes] = [0, 0];
  return {
    add: (name, content) => {
      hash.update(`${name} ${content.length} `).update(content);
      count += 1;
      bytes += content.length;
    },
    result: (missing) => ({ count, bytes, sha256: hash.digest('hex'), missing }),
  };
}

export type BackupReader = {
  readonly header: BackupHeader;
  /** The rows of the next table in the header's order, in pieces; each table must be read to its end. */
  rows(): AsyncGenerator<Buffer>;
  /** Read after the last table, once: each file in its turn. Left out, the trailer passes over them. */
  files(take: (name: string, content: Buffer) => Promise<void>): Promise<void>;
  /** Read last: checks that the files are as they were written, and that nothing follows. */
  trailer(): Promise<BackupTrailer>;
};

/**
 * Reads a back-up from its start to its end, once.
 * @param progress told the share of the file that was read, 0 to 1
 * @throws {BackupRefused} when the file is damaged, cut off or no back-up
 */
export async function readingBackup<Result>(
  file: string,
  size: number,
  progress: (fraction: number) => void,
  use: (reader: BackupReader) => Promise<Result>,
): Promise<Result> {
  let result: { value: Result } | null = null;
  const source = createReadStream(file);
  try {
    await pipeline(source, createGunzip(), async (pieces: AsyncIterable<Buffer>) => {
      const frames = framesOf(pieces, () => progress(size === 0 ? 1 : source.bytesRead / size));
      const first = await nextFrame(frames);
      const header = parsed<BackupHeader>(first);
      if (header.format !== FORMAT && header.format !== FORMAT_WITHOUT_FILES)
        throw new BackupRefused('Tệp không phải bản sao lưu đọc được', `Not a readable back-up (${String(header.format)})`);
      result = { value: await use(readerOf(header, first, frames)) };
    });
  } catch (error) {
    throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_') ? damaged(error.message) : error;
  }
  if (result === null) throw damaged('empty');
  return (result as { value: Result }).value;
}

function readerOf(header: BackupHeader, first: Buffer, frames: AsyncGenerator<Buffer, void>): BackupReader {
  const sum = fileSum();
  let filesLeft = header.format === FORMAT;
  const files: BackupReader['files'] = async (take) => {
    if (!filesLeft) return;
    filesLeft = false;
    for await (const [name, content] of filesOf(frames)) {
      sum.add(name, content);
      await take(name, content);
    }
  };
  const trailer = async () => {
    await files(async () => undefined);
    const last = await lastFrame(frames, first);
    const read = sum.result(last.files?.missing ?? []);
    if (header.format === FORMAT && JSON.stringify(read) !== JSON.stringify(last.files)) throw damaged('files');
    return last;
  };
  return { header, rows: () => rowsOf(frames), files, trailer };
}

const FILE_NAME = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/;

/** A frame with the name, then one with the content; an empty one ends them. */
async function* filesOf(frames: AsyncGenerator<Buffer, void>): AsyncGenerator<readonly [name: string, content: Buffer]> {
  for (let name = await nextFrame(frames); name.length > 0; name = await nextFrame(frames)) {
    const text = name.toString('utf8');
    if (!FILE_NAME.test(text)) throw damaged('files');
    yield [text, await nextFrame(frames)];
  }
}

async function* framesOf(pieces: AsyncIterable<Buffer>, onPiece: () => void): AsyncGenerator<Buffer, void> {
  let held: Buffer[] = [];
  let heldLength = 0;
  for await (const piece of pieces) {
    held.push(piece);
    heldLength += piece.length;
    let buffer: Buffer | null = null;
    while (heldLength >= 4) {
      buffer ??= Buffer.concat(held);
      const length = buffer.readUInt32BE();
      if (length > LARGEST_FRAME) throw damaged('frame');
      if (heldLength < 4 + length) break;
      yield buffer.subarray(4, 4 + length);
      buffer = buffer.subarray(4 + length);
      heldLength = buffer.length;
      held = [buffer];
    }
    if (buffer) held = [buffer];
    onPiece();
  }
  if (heldLength > 0) throw damaged('rest');
}

async function nextFrame(frames: AsyncGenerator<Buffer, void>): Promise<Buffer> {
  const { value, done } = await frames.next();
  if (done) throw damaged('end');
  return value as Buffer;
}

async function* rowsOf(frames: AsyncGenerator<Buffer, void>): AsyncGenerator<Buffer> {
  for (let piece = await nextFrame(frames); piece.length > 0; piece = await nextFrame(frames)) yield piece;
}

async function lastFrame(frames: AsyncGenerator<Buffer, void>, header: Buffer): Promise<BackupTrailer> {
  const trailer = parsed<BackupTrailer>(await nextFrame(frames));
  if (!(await frames.next()).done) throw damaged('surplus');
  if (trailer.headerSha256 !== sha256(header)) throw damaged('header');
  return trailer;
}

function parsed<Content>(content: Buffer): Content {
  try {
    return JSON.parse(content.toString('utf8')) as Content;
  } catch {
    throw damaged('manifest');
  }
}
