import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { FileAnswer, FileIdSchema, sendFile } from '#modules/documents';
import { DirectedTaskIdSchema } from '../../domain/direction/ids.ts';
import { readTaskFile } from '../../use-cases/direction/evidence-files.ts';
import { Within } from '../../use-cases/direction/within.ts';

/** Files that show what was done about a task. */
export const evidenceFileRoute: Routes = async (app) => {
  app.get(
    '/direction/tasks/:taskId/files/:fileId',
    {
      schema: {
        operationId: 'readTaskFile',
        summary: 'Một tệp minh chứng của nhiệm vụ',
        tags: ['monitoring'],
        params: Type.Object({ taskId: DirectedTaskIdSchema, fileId: FileIdSchema }),
        querystring: Within,
        response: { 200: FileAnswer, ...problemResponses(404, 429) },
      },
    },
    ({ context, params, query }, reply) => sendFile(reply, () => readTaskFile(context, { ...params, ...query })),
  );
};
