const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_SIZE = 22;
/** 1 January 1980, 00:00: the earliest moment the format knows. */
const FIXED_TIME = 0;
const FIXED_DATE = 0x21;

/**
 * Gives every entry of a ZIP archive (DOCX, XLSX) the same time, in place, so that equal content is equal in bytes.
 * @throws {RangeError} if the bytes are no ZIP archive
 */
export function fixZipTimes(archive: Buffer): Buffer {
  const end = endOfDirectory(archive);
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(entry) !== DIRECTORY_ENTRY) throw new RangeError('damaged ZIP directory');
    writeTime(archive, entry + 12);
    writeTime(archive, archive.readUInt32LE(entry + 42) + 10);
    entry += 46 + archive.readUInt16LE(entry + 28) + archive.readUInt16LE(entry + 30) + archive.readUInt16LE(entry + 32);
  }
  return archive;
}

function writeTime(archive: Buffer, at: number): void {
  archive.writeUInt16LE(FIXED_TIME, at);
  archive.writeUInt16LE(FIXED_DATE, at + 2);
}

function endOfDirectory(archive: Buffer): number {
  for (let at = archive.length - END_SIZE; at >= 0; at -= 1) if (archive.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw new RangeError('not a ZIP archive');
}
