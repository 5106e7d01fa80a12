import { Type } from 'typebox';
import { homeCode, homeOf } from '#kernel/ids';
import type { AskingWork } from '#kernel/use-case';
import { areaOf, FILE_PARTS, type FileId, FileIdSchema, type FilePart, fileName, LONGEST_NAME } from '../domain/file.ts';
import { problem } from '../problems.ts';

export const KEEP_FILES = 'documents.keep-files';

/** A file that somebody wants to keep: its id, made by the sender, what it is called and whose it is. */
export const WantedFile = {
  fileId: FileIdSchema,
  name: Type.String({ minLength: 1, maxLength: LONGEST_NAME }),
  provinceCode: Type.String({ pattern: '^\\d{2}$' }),
  /** Code of a province or commune, or the id of a body outside them. */
  reporter: Type.String({ pattern: '^(\\d{2}|\\d{5}|00-[0-9a-f-]{36})$' }),
};
type Wanted = {
  readonly fileId: FileId;
  readonly name: string;
  readonly provinceCode: string;
  readonly reporter: string;
};

export const homeOfFile = ({ fileId }: Wanted) => homeOf(fileId);
export const auditOfFile = ({ fileId, provinceCode, reporter }: Wanted) => ({ fileId, provinceCode, reporter });

/**
 * Where the file will belong: its place, and every block of it for which whoever sends it may keep files. Without any of them it is
 * refused.
 * @throws kernel/not-permitted, documents/home-differs, file-name-faulty
 */
export function placeOfFile(wanted: Wanted, { actor, permit }: Pick<AskingWork, 'actor' | 'permit'>) {
  const area = areaOf(wanted);
  const target = (part: FilePart) => ({ area, part: part === 'all' ? null : part });
  const parts = FILE_PARTS.filter((part) => actor.permits(KEEP_FILES, target(part)));
  permit(target(parts.includes('all') ? 'all' : (parts[0] ?? 'all')));
  const home = homeCode(wanted.provinceCode);
  if (homeOf(wanted.fileId) !== home) throw problem('home-differs', { fileId: wanted.fileId, provinceCode: home });
  const name = fileName(wanted.name);
  if (name === null) throw problem('file-name-faulty');
  return { home, area, parts, name };
}
