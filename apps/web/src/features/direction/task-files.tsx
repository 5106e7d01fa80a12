import { basePath } from '../../api/installation.ts';
import { FileLinks, type StoredFile } from '../../files/file-links.tsx';
import type { FilePlace } from '../../files/upload-file.ts';
import type { Assignment } from './direction-queries.ts';
import { useDirectionScope } from './use-direction-scope.ts';

/** For whom a body keeps the files that show its work; null: a body that is only named reports nothing itself. */
export function filePlaceOf({ at, assignee }: Pick<Assignment, 'at' | 'assignee'>): FilePlace | null {
  if (assignee.kind === 'body') return { provinceCode: '00', reporter: assignee.bodyId };
  if (at.area === null) return null;
  const [provinceCode = '', reporter = provinceCode] = at.area.split('/');
  return { provinceCode, reporter };
}

/** The ids of files as a step bears them; none are not named. */
export const shownBy = (fileIds: string[]): { readonly fileIds?: string[] } => (fileIds.length === 0 ? {} : { fileIds });

/** The files that a step or a check of a task bears, to be opened by whoever may read the task. */
export function TaskFiles({ taskId, files }: { readonly taskId: string; readonly files: readonly StoredFile[] }) {
  const { within } = useDirectionScope();
  const query = new URLSearchParams(Object.entries(within).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  const address = `${basePath}/api/direction/tasks/${taskId}/files`;
  return <FileLinks files={files} addressOf={(fileId) => `${address}/${fileId}?${query}`} />;
}
