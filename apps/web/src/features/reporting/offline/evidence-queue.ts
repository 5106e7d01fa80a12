import type { ReportDocument } from '@thong-suot/form-rules';
import type { ApiProblem } from '../../../api/problem.ts';
import { type Delivery, decidedBy, type Hindrance } from './delivery-end.ts';
import type { KeptFile } from './kept-files.ts';

type Sent = { readonly document: ReportDocument };

/** The ids of the files that a document gives as answers. */
const fileIdsOf = ({ answers }: ReportDocument): readonly string[] =>
  Object.values(answers).flatMap((answer) => (answer?.kind === 'file' ? [answer.fileId] : []));

/** What the queue of files does outside itself. */
export type FilePorts = {
  /** Why nothing may be brought now. Asked anew for each file: an upload takes minutes, in which somebody else may sign in here. */
  whyNot(): Promise<Hindrance | null>;
  /** Brings a file to the server. @throws Refusal, or the error of the line */
  upload(file: KeptFile): Promise<void>;
  /** Keeps what became of it. */
  settle(file: KeptFile): Promise<void>;
};

/** The files of an account that the server does not have yet, each to be brought there once and before what shows it. */
export function evidenceQueue(kept: readonly KeptFile[], ports: FilePorts) {
  const files = new Map(kept.map((file) => [file.fileId, file]));
  const waits = (fileId: string) => files.get(fileId)?.state === 'waiting';
  const bring = async (fileId: string): Promise<Hindrance | null> => {
    const file = files.get(fileId);
    if (file?.state !== 'waiting') return null;
    const settled = (await ports.whyNot()) ?? (await brought(file, ports));
    if (typeof settled === 'string') return settled;
    files.set(fileId, settled);
    return null;
  };
  const bringAll = async (fileIds: Iterable<string>): Promise<Hindrance | null> => {
    for (const fileId of fileIds) {
      const hindrance = await bring(fileId);
      if (hindrance !== null) return hindrance;
    }
    return null;
  };
  return {
    /** Reports that wait for no file go first: an upload may take minutes. */
    inOrder: <Sending extends Sent>(sendings: readonly Sending[]): readonly Sending[] => {
      const [later, first] = [true, false].map((wanted) =>
        sendings.filter(({ document }) => fileIdsOf(document).some(waits) === wanted),
      );
      return [...(first ?? []), ...(later ?? [])];
    },
    /** Brings the files of a report. @returns why the report cannot follow them: a file was refused, or a hindrance; null: it can */
    before: async ({ document }: Sent): Promise<ApiProblem | Hindrance | null> => {
      const fileIds = fileIdsOf(document);
      const hasWaited = fileIds.some(waits);
      const hindrance = (await bringAll(fileIds)) ?? (hasWaited ? await ports.whyNot() : null);
      if (hindrance !== null) return hindrance;
      const refused = fileIds.map((fileId) => files.get(fileId)).find((file) => file?.state === 'refused');
      return refused?.state === 'refused' ? refused.problem : null;
    },
    /** Brings the files of reports that nobody has sent yet: then colleagues can open them from the draft. */
    rest: async (): Promise<Delivery> => (await bringAll(files.keys())) ?? 'told',
  };
}

async function brought(file: KeptFile, { upload, settle }: FilePorts): Promise<KeptFile | Hindrance> {
  const settled = await upload(file).then(
    (): KeptFile => ({ ...file, state: 'stored' }),
    (error: unknown): KeptFile | Hindrance => {
      const problem = decidedBy(error);
      return typeof problem === 'string' ? problem : { ...file, state: 'refused', problem };
    },
  );
  if (typeof settled !== 'string') await settle(settled);
  return settled;
}
