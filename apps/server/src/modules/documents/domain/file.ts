import { type Id, idSchema } from '#kernel/ids';

export type FileId = Id<'File'>;
export const FileIdSchema = idSchema<'File'>();

/** The largest file that is taken, in bytes, inclusive. */
export const MOST_BYTES = 10 * 1024 * 1024;
export const LONGEST_NAME = 200;
/** A file that no report or task holds is removed when it is older than this many days. */
export const KEPT_UNATTACHED_DAYS = 7;

/** Of what place and which of its blocks something is; `all` where a form is of no block. */
export const FILE_PARTS = ['party', 'council', 'committee', 'front', 'all'] as const;
export type FilePart = (typeof FILE_PARTS)[number];
/** `area`: a path of unit codes from the province down, or `00/` and the id of a body (as in permissions). */
export type FilePlace = { readonly area: string; readonly part: FilePart };

/** What is told of a file besides its content. `sha256`: of the content, hexadecimal. */
export type FileFacts = {
  readonly fileId: FileId;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
};

const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** The name as it is kept, in composed letters, or null when it holds a path or what nobody sees. */
export function fileName(given: string): string | null {
  const name = given.normalize('NFC').trim();
  if (name === '' || name.length > LONGEST_NAME || name === '.' || name === '..') return null;
  return /[/\\]/.test(name) || CONTROL.test(name) ? null : name;
}

/** The path of unit codes that an address names: the province itself, or the commune or body below it. */
export function areaOf({ provinceCode, reporter }: { readonly provinceCode: string; readonly reporter: string }): string {
  return reporter === provinceCode ? provinceCode : `${provinceCode}/${reporter}`;
}
