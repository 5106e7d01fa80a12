import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import type { BatchResult } from '../../domain/network/batch.ts';
import { BatchInput, sendBatch } from '../../use-cases/network/bulk-send.ts';
import { BatchRetention, readBatchRetention, setBatchRetention } from '../../use-cases/network/forget-batches.ts';
import { tags } from './schemas.ts';

/** 500 reports of 300 items; every other route keeps the server's own limit. */
const BODY_LIMIT = 16_777_216;

const Address = Type.Record(Type.String(), Type.String());
const ResultSchema = Type.Unsafe<BatchResult>(
  Type.Union([
    Type.Object({
      address: Address,
      outcome: Type.Enum(['sent', 'repeated'] as const, { type: 'string' }),
      revision: Type.Integer(),
      sentAt: InstantSchema,
    }),
    Type.Object({
      address: Address,
      outcome: Type.Literal('refused'),
      problem: Type.Object(
        { type: Type.String(), title: Type.String(), titleEn: Type.String(), status: Type.Integer() },
        { additionalProperties: true },
      ),
    }),
  ]),
);

const sendBatchRoute: Routes = async (app) => {
  app.post(
    '/report-batches',
    {
      bodyLimit: BODY_LIMIT,
      schema: {
        operationId: 'sendBatch',
        summary: 'Gửi nhiều báo cáo một lần, mỗi báo cáo một kết quả',
        tags,
        body: BatchInput,
        response: {
          200: Type.Object({ isRepeat: Type.Boolean(), results: Type.Array(ResultSchema) }),
          ...problemResponses(409, 413),
        },
      },
    },
    ({ context, body }) => sendBatch(context, body),
  );
};

const readRetentionRoute: Routes = async (app) => {
  app.get(
    '/batch-retention',
    {
      schema: {
        operationId: 'readBatchRetention',
        summary: 'Khóa của lô báo cáo được nhớ bao nhiêu ngày',
        tags,
        response: { 200: BatchRetention, ...problemResponses() },
      },
    },
    ({ context }) => readBatchRetention(context, {}),
  );
};

const setRetentionRoute: Routes = async (app) => {
  app.put(
    '/batch-retention',
    {
      schema: {
        operationId: 'setBatchRetention',
        summary: 'Đặt số ngày nhớ khóa của lô báo cáo',
        tags,
        body: BatchRetention,
        response: { 204: Type.Null({ description: 'Không có nội dung' }), ...problemResponses() },
      },
    },
    async ({ context, body }, reply) => {
      reply.status(204);
      await setBatchRetention(context, body);
      return null;
    },
  );
};

export const bulkRoutes: readonly Routes[] = [sendBatchRoute, readRetentionRoute, setRetentionRoute];
