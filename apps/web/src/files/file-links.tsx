import { FileAbout } from './file-about.tsx';
import type { FileKind } from './file-kind.ts';
import styles from './files.module.css';
import { useFileTexts } from './use-file-texts.ts';

const MEDIA_TYPES: Readonly<Record<string, FileKind>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/** The kind of a file as the server names it; null: one that this page does not know. */
const kindOfMedia = (mediaType: string): FileKind | null => MEDIA_TYPES[mediaType] ?? null;

/** A file as the server tells of it. */
export type StoredFile = {
  readonly fileId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
};

type FileLinksProps = { readonly files: readonly StoredFile[]; readonly addressOf: (fileId: string) => string };

/** Files that show something, each with the way to open it. */
export function FileLinks({ files, addressOf }: FileLinksProps) {
  const { words } = useFileTexts();
  if (files.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.list.title}>
      {files.map(({ fileId, name, mediaType, bytes }) => {
        const kind = kindOfMedia(mediaType);
        return (
          <li key={fileId}>
            <FileAbout name={name} about={kind && { kind, bytes }} href={addressOf(fileId)} />
          </li>
        );
      })}
    </ul>
  );
}
