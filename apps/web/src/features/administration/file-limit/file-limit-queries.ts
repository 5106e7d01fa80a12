import { queryOptions } from '@tanstack/react-query';
import { type ReadFileLimitResponses, readFileLimit } from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';

export type FileLimit = ReadFileLimitResponses[200];

/** How much a place may send in files a day, who set it, and what is used today. */
export const fileLimitQuery = queryOptions({
  queryKey: ['administration', 'file-limit'] as const,
  queryFn: ({ signal }) => answerOf(readFileLimit({ signal })),
});
