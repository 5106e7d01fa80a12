/** Kinds of files that are taken as evidence. */
export type FileKind = 'pdf' | 'jpeg' | 'png' | 'docx' | 'xlsx';

/** The largest file that the server takes: 10 MiB. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** What a file chooser offers; what was chosen is looked at all the same. */
export const OFFERED_FILES = 'application/pdf,image/jpeg,image/png,.pdf,.jpg,.jpeg,.png,.docx,.xlsx';
export const OFFERED_PHOTOS = 'image/jpeg,image/png';

const BEGINNINGS: readonly (readonly [FileKind | 'zip', readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
];
/** A Word or Excel file is an archive that names its main part in plain letters. */
const MAIN_PARTS: readonly (readonly [FileKind, string])[] = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
];

/** What a file is by its content, whatever its name says; null: nothing that is taken. The server looks closer. */
export function kindOf(bytes: Uint8Array): FileKind | null {
  const found = BEGINNINGS.find(([, beginning]) => beginning.every((byte, place) => bytes[place] === byte))?.[0];
  if (found !== 'zip') return found ?? null;
  const letters = new TextDecoder('latin1').decode(bytes);
  return MAIN_PARTS.find(([, part]) => letters.includes(part))?.[0] ?? null;
}
