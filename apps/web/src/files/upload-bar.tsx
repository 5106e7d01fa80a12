import { filled } from '../i18n/use-page-texts.ts';
import styles from './files.module.css';
import { useSent } from './upload-progress.ts';
import { useFileTexts } from './use-file-texts.ts';

/** How far an upload is, once it takes longer than a second. */
export function UploadBar({ fileId }: { readonly fileId: string }) {
  const { words } = useFileTexts();
  const sent = useSent(fileId);
  if (sent === null) return null;
  const percent = Math.floor(sent * 100);
  const label = filled(words.sending, { percent });
  return (
    <span className={styles.sending}>
      <progress max={100} value={percent} aria-label={label} /> {label}
    </span>
  );
}
