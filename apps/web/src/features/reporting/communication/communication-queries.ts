import { queryOptions } from '@tanstack/react-query';
import { type ReadCommunicationTextsResponses, readCommunicationTexts, writeCommunicationFile } from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';

export type CommunicationText = ReadCommunicationTextsResponses[200]['texts'][number];

export const communicationQuery = (area: string, pointId: string | null) =>
  queryOptions({
    queryKey: ['communication-texts', area, pointId],
    queryFn: ({ signal }) =>
      answerOf(readCommunicationTexts({ query: { area, ...(pointId !== null && { pointId: pointId as never }) }, signal })),
  });

/** The text as a DOCX of the paper, saved by the browser. */
export async function saveDocx(area: string, title: string, text: string, paper: 'A4' | 'A5'): Promise<void> {
  const file = await answerOf(writeCommunicationFile({ body: { area, title, text, paper }, parseAs: 'blob' }));
  saveFile(file as Blob, 'docx');
}

export function saveTxt(title: string, text: string): void {
  saveFile(new Blob([`${title}\n\n${text}\n`], { type: 'text/plain;charset=utf-8' }), 'txt');
}

function saveFile(file: Blob, extension: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `bai-truyen-thong.${extension}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
