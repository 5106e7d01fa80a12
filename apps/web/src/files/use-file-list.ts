import { useCallback, useState } from 'react';
import { newFileId } from './file-id.ts';
import type { FileKind } from './file-kind.ts';
import { type FileFault, preparedFile } from './prepared-file.ts';
import { type FilePlace, uploadFile } from './upload-file.ts';

/** So many files show one step. */
export const MOST_FILES = 5;

/** A file that is brought to the server while somebody fills in the rest. */
export type ListedFile = {
  readonly fileId: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: ArrayBuffer;
} & ({ readonly state: 'sending' | 'stored' } | { readonly state: 'failed'; readonly error: unknown });

export type FileList = {
  readonly files: readonly ListedFile[];
  /** The ids of the files that the server has. */
  readonly fileIds: string[];
  /** What hinders going on: a file is on its way, or failed; null: nothing. */
  readonly hindrance: 'waits' | 'failed' | null;
  /** Why a file was not taken at all. */
  readonly fault: FileFault | null;
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly retry: (file: ListedFile) => void;
  readonly remove: (fileId: string) => void;
  readonly reset: () => void;
};

/**
 * Files that are uploaded as soon as they are chosen; for what is made with a line.
 * @param place for whom they are kept; null: for nobody, so none is taken
 */
export function useFileList(place: FilePlace | null): FileList {
  const [files, setFiles] = useState<readonly ListedFile[]>([]);
  const [fault, setFault] = useState<FileFault | null>(null);
  const { provinceCode = '', reporter = '' } = place ?? {};
  const bring = useCallback(
    async ({ fileId, name, kind, bytes }: ListedFile) => {
      const file = { fileId, name, kind, bytes };
      const put = (next: ListedFile) => setFiles((before) => before.map((one) => (one.fileId === fileId ? next : one)));
      put({ ...file, state: 'sending' });
      await uploadFile({ fileId, name, provinceCode, reporter }, bytes).then(
        () => put({ ...file, state: 'stored' }),
        (error: unknown) => put({ ...file, state: 'failed', error }),
      );
    },
    [provinceCode, reporter],
  );
  const add = async (chosen: readonly File[]) => {
    setFault(null);
    if (place === null) return;
    for (const file of chosen.slice(0, MOST_FILES - files.length)) {
      const prepared = await preparedFile(file);
      if ('fault' in prepared) {
        setFault(prepared);
        continue;
      }
      const { name, kind, bytes } = prepared;
      const listed: ListedFile = { fileId: newFileId(provinceCode), name, kind, bytes, state: 'sending' };
      setFiles((before) => [...before, listed]);
      void bring(listed);
    }
  };
  return {
    files,
    fileIds: files.flatMap(({ fileId, state }) => (state === 'stored' ? [fileId] : [])),
    hindrance: hindranceOf(files),
    fault,
    add,
    retry: (file) => void bring(file),
    remove: (fileId) => setFiles((before) => before.filter((one) => one.fileId !== fileId)),
    reset: () => {
      setFiles([]);
      setFault(null);
    },
  };
}

function hindranceOf(files: readonly ListedFile[]): FileList['hindrance'] {
  if (files.some(({ state }) => state === 'failed')) return 'failed';
  return files.some(({ state }) => state === 'sending') ? 'waits' : null;
}
