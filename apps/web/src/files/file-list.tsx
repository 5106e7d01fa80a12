import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf, problemTitle } from '../api/problem.ts';
import { filled } from '../i18n/use-page-texts.ts';
import { FileAbout } from './file-about.tsx';
import { FileChooser } from './file-chooser.tsx';
import styles from './files.module.css';
import { UploadBar } from './upload-bar.tsx';
import { type FileList as Files, type ListedFile, MOST_FILES } from './use-file-list.ts';
import { useFileTexts } from './use-file-texts.ts';

/** Files that show something, each with what became of it, and the way to add another. */
export function FileList({ list }: { readonly list: Files }) {
  const { words, takes, faultWords } = useFileTexts();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const { files, fault, hindrance } = list;
  const full = files.length >= MOST_FILES;
  const remove = (fileId: string) => {
    list.remove(fileId);
    chooser.current?.focus();
  };
  return (
    <div className={styles.field}>
      <span id={id} className={styles.name}>
        {words.list.title}
      </span>
      <ul className={styles.list} aria-labelledby={id}>
        {files.map((file) => (
          <Line key={file.fileId} file={file} onRetry={() => list.retry(file)} onRemove={() => remove(file.fileId)} />
        ))}
      </ul>
      <FileChooser
        ref={chooser}
        label={words.choose}
        labelledBy={id}
        describedBy={`${id}-hint`}
        invalid={fault !== null}
        disabled={full}
        several
        onChoose={(chosen) => void list.add(chosen)}
      />
      <p id={`${id}-hint`} className={styles.note}>
        {filled(full ? words.list.full : words.list.hint, { most: MOST_FILES, takes })}
      </p>
      <div role="status">{hindrance && <p className={styles.note}>{words.list[hindrance]}</p>}</div>
      <div role="alert">{fault && <p className={styles.fault}>{faultWords(fault)}</p>}</div>
    </div>
  );
}

type LineProps = { readonly file: ListedFile; readonly onRetry: () => void; readonly onRemove: () => void };

function Line({ file, onRetry, onRemove }: LineProps) {
  const { i18n } = useTranslation();
  const { words } = useFileTexts();
  const { fileId, name, kind, bytes, state } = file;
  const problem = state === 'failed' ? problemOf(file.error) : null;
  return (
    <li className={styles.file}>
      <FileAbout name={name} about={{ kind, bytes: bytes.byteLength }} href={null} />
      <UploadBar fileId={fileId} />
      {state === 'stored' && <span className={styles.note}>{words.stored}</span>}
      {state === 'failed' && (
        <>
          <span role="alert" className={styles.fault}>
            {problem ? filled(words.refused, { title: problemTitle(problem, i18n.language) }) : words.lost}
          </span>
          <button type="button" className={styles.button} onClick={onRetry}>
            {words.tryAgain}
          </button>
        </>
      )}
      <button type="button" className={styles.button} aria-label={filled(words.removeOf, { name })} onClick={onRemove}>
        {words.remove}
      </button>
    </li>
  );
}
