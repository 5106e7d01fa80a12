import { uploadFile } from '../../../files/upload-file.ts';
import { keyOf, type ReportAddress } from '../own/address.ts';
import { evidenceQueue, type FilePorts } from './evidence-queue.ts';
import { dropFile, dropFilesOf, findFileBytes, type KeptFile, settleFile } from './kept-files.ts';
import { lineHolds } from './line.ts';

/** The queue of what this device keeps for an account. @param onChange called when the server has taken or refused a file */
export function keptEvidence(
  account: string,
  kept: readonly KeptFile[],
  { whyNot, onChange }: Pick<FilePorts, 'whyNot'> & { onChange(): void },
) {
  const ports: FilePorts = {
    whyNot,
    upload: async (file) => {
      const bytes = await findFileBytes(account, file.fileId);
      // Removed or replaced since: nothing is left to bring.
      if (bytes === null) return dropFile(account, file.fileId);
      await uploadFile(file, bytes);
      lineHolds();
    },
    settle: async (file) => {
      await settleFile(account, file);
      onChange();
    },
  };
  return {
    ...evidenceQueue(kept, ports),
    /** A report has arrived: nothing of its files stays on this device. */
    after: ({ address }: { readonly address: ReportAddress }) => dropFilesOf(account, keyOf(address)),
  };
}
