import { filled } from '../i18n/use-page-texts.ts';
import type { FileKind } from './file-kind.ts';
import styles from './files.module.css';
import { useFileTexts } from './use-file-texts.ts';

type FileAboutProps = {
  readonly name: string;
  /** Null: this page knows the name alone. */
  readonly about: { readonly kind: FileKind; readonly bytes: number } | null;
  /** Where the file is read; null: it is not on the server, or the line is away. */
  readonly href: string | null;
};

/** The name of a file, with a way to open it where there is one, its kind and its size. */
export function FileAbout({ name, about, href }: FileAboutProps) {
  const { words, size } = useFileTexts();
  return (
    <p className={styles.file}>
      {href === null ? (
        <span className={styles.name}>{name}</span>
      ) : (
        <a className={styles.name} href={href} target="_blank" rel="noreferrer" aria-label={filled(words.open, { name })}>
          {name}
        </a>
      )}
      {about && (
        <span className="muted">
          {words.kinds[about.kind]}, {size(about.bytes)}
        </span>
      )}
    </p>
  );
}
