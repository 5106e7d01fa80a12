import { inflateRawSync } from 'node:zlib';
import { WorkbookFault } from './workbook-fault.ts';

const MOST_ENTRIES = 200;
/** Where one file is looked for, however many lie beside it. */
const MOST_ENTRIES_SEARCHED = 10_000;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const [END_SIZE, ENTRY_SIZE, LOCAL_SIZE] = [22, 46, 30];
/** Comment after the end of the directory: at most so many bytes. */
const LONGEST_COMMENT = 65_535;
const [STORED, DEFLATED] = [0, 8];
const ENCRYPTED = 0x1;

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly at: number;
};

/**
 * The files of an XLSX by name, unfolded. What the archive says of its sizes is not believed: unfolding stops at the limit.
 * @param most bytes that all files together may unfold to
 * @throws {WorkbookFault}
 */
export function unfoldArchive(archive: Buffer, most: number): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  let left = most;
  try {
    for (const entry of entriesOf(archive, MOST_ENTRIES)) {
      if (files.has(entry.name)) throw new RangeError('a name twice');
      const content = unfold(archive, entry, left);
      left -= content.length;
      files.set(entry.name, content);
    }
  } catch (error) {
    if (isTooLong(error)) throw new WorkbookFault('unfolds-too-large');
    if (error instanceof RangeError || isZlibFault(error)) throw new WorkbookFault('unreadable');
    throw error;
  }
  return files;
}

/**
 * One file of an archive, unfolded; null when there is none of that name, or the archive cannot be read.
 * @param most bytes that it may unfold to
 */
export function unfoldEntry(archive: Buffer, name: string, most: number): Buffer | null {
  try {
    for (const entry of entriesOf(archive, MOST_ENTRIES_SEARCHED)) if (entry.name === name) return unfold(archive, entry, most);
    return null;
  } catch (error) {
    if (error instanceof WorkbookFault || error instanceof RangeError || isTooLong(error) || isZlibFault(error)) return null;
    throw error;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
const isTooLong = (error: unknown): boolean => codeOf(error) === 'ERR_BUFFER_TOO_LARGE';
const isZlibFault = (error: unknown): boolean => codeOf(error).startsWith('Z_') || codeOf(error) === 'ERR_OUT_OF_RANGE';

function* entriesOf(archive: Buffer, most: number): Generator<Entry> {
  const end = endOfDirectory(archive);
  const count = archive.readUInt16LE(end + 10);
  if (count > most) throw new RangeError('too many files');
  let at = archive.readUInt32LE(end + 16);
  for (let left = count; left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError('damaged directory');
    const nameLength = archive.readUInt16LE(at + 28);
    yield {
      name: archive.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
      flags: archive.readUInt16LE(at + 8),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      at: archive.readUInt32LE(at + 42),
    };
    at += ENTRY_SIZE + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
}

function endOfDirectory(archive: Buffer): number {
  const earliest = Math.max(0, archive.length - END_SIZE - LONGEST_COMMENT);
  for (let at = archive.length - END_SIZE; at >= earliest; at -= 1) if (archive.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw new RangeError('no archive');
}

function unfold(archive: Buffer, { method, flags, packed, at }: Entry, most: number): Buffer {
  if ((flags & ENCRYPTED) !== 0 || archive.readUInt32LE(at) !== LOCAL_ENTRY) throw new RangeError('cannot be read');
  const start = at + LOCAL_SIZE + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  if (start + packed > archive.length) throw new RangeError('cut off');
  const content = archive.subarray(start, start + packed);
  if (method === DEFLATED) return inflateRawSync(content, { maxOutputLength: Math.max(most, 1) });
  if (method !== STORED) throw new RangeError('packed in an unknown way');
  if (content.length > most) throw new WorkbookFault('unfolds-too-large');
  return content;
}
