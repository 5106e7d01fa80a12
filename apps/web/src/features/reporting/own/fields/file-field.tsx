import { useMutation, useQuery } from '@tanstack/react-query';
import type { Answer } from '@thong-suot/form-rules';
import { type ReactNode, useContext, useRef, useState } from 'react';
import { ProblemNotice } from '../../../../api/problem-notice.tsx';
import { FileAbout } from '../../../../files/file-about.tsx';
import { FileChooser } from '../../../../files/file-chooser.tsx';
import { newFileId } from '../../../../files/file-id.ts';
import styles from '../../../../files/files.module.css';
import { type FileFault, type PreparedFile, preparedFile } from '../../../../files/prepared-file.ts';
import { useFileTexts } from '../../../../files/use-file-texts.ts';
import { filled } from '../../../../i18n/use-page-texts.ts';
import { dropFile, listFiles } from '../../offline/kept-files.ts';
import { useDelivery } from '../../offline/use-delivery.ts';
import { EntryContext } from '../entry/entry-context.ts';
import type { ReportEntry } from '../entry/report-entry.ts';
import { ownReportKeys } from '../queries.ts';
import type { FieldProps } from './answer-field.tsx';
import { attachedFile } from './attach-file.ts';
import { AttachedFile } from './attached-file.tsx';

/** A file as an answer: chosen, photographed or dropped, kept on this device and brought to the server when there is a line. */
export default function FileField(props: FieldProps) {
  const entry = useContext(EntryContext);
  return entry === null ? <TrialFile {...props} /> : <ReportFile {...props} entry={entry} />;
}

type Chosen = { readonly file: File; readonly photo: 'reduced' | 'original' };
type Taken = { readonly answer: Answer; readonly prepared: PreparedFile; readonly file: File };
type FileAnswer = Extract<Answer, { kind: 'file' }>;

const isFault = (one: Answer | PreparedFile | FileFault): one is FileFault => 'fault' in one;
const fileOf = (answer: Answer | null): FileAnswer | null => (answer?.kind === 'file' ? answer : null);

/** Takes what was chosen: makes it ready and keeps it as the given function does. */
function useTaking(keep: (prepared: PreparedFile) => Promise<Answer | FileFault>, onTaken: (taken: Taken) => void) {
  return useMutation({
    mutationFn: async ({ file, photo }: Chosen): Promise<FileFault | null> => {
      const prepared = await preparedFile(file, photo);
      if (isFault(prepared)) return prepared;
      const answer = await keep(prepared);
      if (isFault(answer)) return answer;
      onTaken({ answer, prepared, file });
      return null;
    },
  });
}

function ReportFile({ entry, ...props }: FieldProps & { readonly entry: ReportEntry }) {
  const { answer, onAnswer } = props;
  const { words, size } = useFileTexts();
  const { deliver } = useDelivery(entry.account);
  const [original, setOriginal] = useState<File | null>(null);
  const { data: files, refetch } = useQuery({
    queryKey: ownReportKeys.files(entry.account),
    retry: false,
    queryFn: () => listFiles(entry.account),
  });
  const given = fileOf(answer);
  const kept = files?.find(({ fileId }) => fileId === given?.fileId) ?? null;
  const give = (next: Answer | null) => {
    if (given) void dropFile(entry.account, given.fileId).catch(() => undefined);
    onAnswer(next);
  };
  const taking = useTaking(
    (prepared) => attachedFile(entry, prepared),
    ({ answer: next, prepared, file }) => {
      setOriginal(prepared.reducedFrom === null ? null : file);
      give(next);
      void refetch();
      deliver();
    },
  );
  return (
    <FileFrame {...props} taking={taking} onRemove={() => give(null)}>
      {given && <AttachedFile entry={entry} item={props.item} given={given} kept={kept} />}
      {kept?.reducedFrom != null && original && !props.disabled && (
        <button type="button" className={styles.button} onClick={() => taking.mutate({ file: original, photo: 'original' })}>
          {filled(words.original, { size: size(original.size) })}
        </button>
      )}
    </FileFrame>
  );
}

/** In a form that is only tried, a file is looked at like any other and goes nowhere. */
function TrialFile(props: FieldProps) {
  const { answer, onAnswer } = props;
  const { words } = useFileTexts();
  const [tried, setTried] = useState<PreparedFile | null>(null);
  const given = fileOf(answer);
  const taking = useTaking(
    async ({ name }) => ({ kind: 'file', fileId: newFileId('00'), name }),
    (taken) => {
      setTried(taken.prepared);
      onAnswer(taken.answer);
    },
  );
  return (
    <FileFrame {...props} taking={taking} onRemove={() => onAnswer(null)}>
      {given && (
        <>
          <FileAbout name={given.name} about={tried && { ...tried, bytes: tried.bytes.byteLength }} href={null} />
          <p className={styles.note}>{words.trial}</p>
        </>
      )}
    </FileFrame>
  );
}

type FileFrameProps = FieldProps & {
  readonly taking: ReturnType<typeof useTaking>;
  readonly onRemove: () => void;
  /** What is told of the file that was given. */
  readonly children: ReactNode;
};

/** The file that was given, the way to give another, and why one was not taken. */
function FileFrame({ taking, onRemove, children, ...props }: FileFrameProps) {
  const { words, takes, faultWords } = useFileTexts();
  const chooser = useRef<HTMLInputElement>(null);
  const [several, setSeveral] = useState(false);
  const given = fileOf(props.answer);
  const choose = (files: readonly File[]) => {
    const [file] = files;
    setSeveral(files.length > 1);
    taking.reset();
    if (file && files.length === 1 && !taking.isPending) taking.mutate({ file, photo: 'reduced' });
  };
  const remove = () => {
    taking.reset();
    onRemove();
    chooser.current?.focus();
  };
  const fault = several ? { fault: 'several' as const, bytes: 0 } : (taking.data ?? null);
  return (
    <div className={styles.field}>
      {children}
      {!props.disabled && (
        <div className={styles.file}>
          <FileChooser
            ref={chooser}
            label={given ? words.replace : words.choose}
            labelledBy={props.labelledBy}
            describedBy={props.describedBy}
            invalid={props.invalid || fault !== null}
            disabled={props.disabled}
            onChoose={choose}
          />
          {given && (
            <button
              type="button"
              className={styles.button}
              aria-label={filled(words.removeOf, { name: given.name })}
              onClick={remove}
            >
              {words.remove}
            </button>
          )}
        </div>
      )}
      {!given && <p className={styles.note}>{takes}</p>}
      <div role="status">{taking.isPending && <p className={styles.note}>{words.preparing}</p>}</div>
      <div role="alert">{fault && <p className={styles.fault}>{faultWords(fault)}</p>}</div>
      {taking.isError && <ProblemNotice error={taking.error} />}
    </div>
  );
}
