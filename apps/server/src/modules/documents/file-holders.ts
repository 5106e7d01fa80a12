import type { Tx } from '#kernel/db/tx';

/** Which of these files, all of one home, something holds that is not attached yet, such as a draft. */
export type FileHolder = (tx: Tx, home: string, fileIds: readonly string[]) => Promise<readonly string[]>;

const holders = new Set<FileHolder>();

/** A port: a module whose rows may name files before they are attached offers to tell which; `composition.ts` binds it. @returns takes the offer back */
export function offerFileHolder(holder: FileHolder): () => void {
  holders.add(holder);
  return () => holders.delete(holder);
}

/** The files that anybody holds. */
export async function heldFiles(tx: Tx, home: string, fileIds: readonly string[]): Promise<ReadonlySet<string>> {
  const held = new Set<string>();
  for (const holder of holders) for (const fileId of await holder(tx, home, fileIds)) held.add(fileId);
  return held;
}
