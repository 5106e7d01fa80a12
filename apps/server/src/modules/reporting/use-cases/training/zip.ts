import { crc32 } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** 1/1/1980, the first day that the format knows: the same files give the same bytes. */
const DATE = 0x0021;

/** Files as a ZIP archive, stored as they are: pictures are compressed already, and texts are small. */
export function zipOf(files: readonly { readonly path: string; readonly content: Uint8Array }[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { path, content } of files) {
    const name = Buffer.from(path, 'utf8');
    const about = aboutOf(content, name.length);
    const local = Buffer.concat([uint32(LOCAL), about, name, content]);
    directory.push(Buffer.concat([uint32(CENTRAL), uint16(VERSION), about, Buffer.alloc(10), uint32(at), name]));
    parts.push(local);
    at += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = uint16(files.length);
  return Buffer.concat([...parts, ...directory, uint32(END), Buffer.alloc(4), count, count, uint32(size), uint32(at), uint16(0)]);
}

/** What local and central headers say alike: version, names in UTF-8, stored, date, sum, sizes, lengths of name and extra field. */
function aboutOf(content: Uint8Array, nameLength: number): Buffer {
  return Buffer.concat([
    uint16(VERSION),
    uint16(UTF8_NAMES),
    uint16(0),
    uint16(0),
    uint16(DATE),
    uint32(crc32(content)),
    uint32(content.length),
    uint32(content.length),
    uint16(nameLength),
    uint16(0),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
