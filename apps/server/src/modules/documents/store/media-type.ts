import { unfoldEntry } from '#kernel/workbook/archive';

const PDF = 'application/pdf';
const JPEG = 'image/jpeg';
const PNG = 'image/png';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is taken, with the endings that its names may have; the first is added where another one stands. */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  [PDF, ['pdf']],
  [JPEG, ['jpg', 'jpeg']],
  [PNG, ['png']],
  [DOCX, ['docx']],
  [XLSX, ['xlsx']],
]);
export const MEDIA_TYPES: readonly string[] = [...ENDINGS.keys()];

const SIGNATURES: readonly (readonly [mediaType: string, bytes: Buffer])[] = [
  [PDF, Buffer.from('%PDF-')],
  [JPEG, Buffer.from([0xff, 0xd8, 0xff])],
  [PNG, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
];
const ARCHIVE = Buffer.from('PK\u0003\u0004');
const CONTENT_TYPES = '[Content_Types].xml';
const MOST_CONTENT_TYPES = 262_144;

/** What the content is by its own signature, whatever its name says; null when it is nothing that is taken. */
export function mediaTypeOf(content: Buffer): string | null {
  for (const [mediaType, signature] of SIGNATURES) if (content.subarray(0, signature.length).equals(signature)) return mediaType;
  return content.subarray(0, ARCHIVE.length).equals(ARCHIVE) ? officeTypeOf(content) : null;
}

/** An office file says in its list of parts what its main part is; one with macros says another type, and is not taken. */
function officeTypeOf(content: Buffer): string | null {
  const list = unfoldEntry(content, CONTENT_TYPES, MOST_CONTENT_TYPES)?.toString('utf8') ?? '';
  if (/macro|vbaProject/i.test(list)) return null;
  return [DOCX, XLSX].find((mediaType) => list.includes(`${mediaType}.main+xml`)) ?? null;
}

/** The name under which a file is handed out: an ending that fits what it is, so that no system opens it as something else. */
export function nameFitting(name: string, mediaType: string): string {
  const fitting = ENDINGS.get(mediaType) ?? [];
  const ending = /[.]([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  if (ending !== undefined && fitting.includes(ending)) return name;
  return fitting[0] === undefined ? name : `${name}.${fitting[0]}`;
}
