import { inflateRawSync } from 'node:zlib';

const DIRECTORY_ENTRY = 0x02014b50;
const END_SIZE = 22;

/** The entries of a ZIP archive without comment, as text by path: enough to look into a DOCX or XLSX. */
export function readZip(bytes: Uint8Array): Map<string, string> {
  const archive = Buffer.from(bytes);
  const entries = new Map<string, string>();
  let at = archive.readUInt32LE(archive.length - END_SIZE + 16);
  while (archive.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const [nameLength, extraLength, commentLength] = [
      archive.readUInt16LE(at + 28),
      archive.readUInt16LE(at + 30),
      archive.readUInt16LE(at + 32),
    ];
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, content(archive, at).toString('utf8'));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function content(archive: Buffer, entry: number): Buffer {
  const local = archive.readUInt32LE(entry + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + archive.readUInt32LE(entry + 20));
  return archive.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed);
}
