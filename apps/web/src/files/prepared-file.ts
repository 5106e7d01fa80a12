import { type FileKind, kindOf, MOST_BYTES } from './file-kind.ts';
import { keptFileName } from './file-name.ts';
import { reducedPhoto } from './reduced-photo.ts';

/** A file as it will be sent. */
export type PreparedFile = {
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: ArrayBuffer;
  /** The size in bytes of the photo that was made smaller; null: it goes as it was chosen. */
  readonly reducedFrom: number | null;
};

/** Why a file is not taken; `bytes`: its size. */
export type FileFault = {
  readonly fault: 'too-large' | 'empty' | 'type-refused' | 'unreadable' | 'not-kept' | 'several';
  readonly bytes: number;
};

/**
 * Makes a chosen file ready: a large photo smaller, unless the original is wanted, and refuses at once what the server would refuse,
 * so that whoever has no line is told too.
 */
export async function preparedFile(file: File, photo: 'reduced' | 'original' = 'reduced'): Promise<PreparedFile | FileFault> {
  const reduced = photo === 'reduced' ? await reducedPhoto(file) : null;
  const bytes = await (reduced ?? file).arrayBuffer().catch(() => null);
  if (bytes === null) return { fault: 'unreadable', bytes: file.size };
  const size = bytes.byteLength;
  if (size === 0) return { fault: 'empty', bytes: size };
  const kind = kindOf(new Uint8Array(bytes));
  if (kind === null) return { fault: 'type-refused', bytes: size };
  if (size > MOST_BYTES) return { fault: 'too-large', bytes: size };
  const name = keptFileName(file.name, reduced === null || file.type === 'image/jpeg' ? null : '.jpg');
  return { name, kind, bytes, reducedFrom: reduced === null ? null : file.size };
}
