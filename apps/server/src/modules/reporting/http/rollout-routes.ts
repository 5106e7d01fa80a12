import { Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { sendList } from '#modules/documents';
import { readRollout } from '../use-cases/rollout/read-rollout.ts';
import { FileQuery, ROLLOUT_COLUMNS } from './readiness-files.ts';
import { RolloutSchema, tags } from './readiness-schemas.ts';

const rolloutRoute: Routes = async (app) => {
  app.get(
    '/ministry-rollout',
    {
      schema: {
        operationId: 'readMinistryRollout',
        summary: 'Triển khai thủ tục theo bộ, ngành: tỷ lệ tính được bên cạnh tỷ lệ công bố',
        tags,
        response: { 200: Type.Object({ rollout: nullable(RolloutSchema) }), ...problemResponses() },
      },
    },
    async ({ context }) => ({ rollout: await readRollout(context, {}) }),
  );
};

const rolloutFileRoute: Routes = async (app) => {
  app.get(
    '/ministry-rollout/export',
    {
      schema: {
        operationId: 'readMinistryRolloutExport',
        summary: 'Triển khai thủ tục theo bộ, ngành: tải tệp',
        tags,
        querystring: Type.Object(FileQuery),
      },
    },
    async ({ context, query: { format, lang = 'vi' } }, reply) => {
      const rollout = await readRollout(context, {});
      return sendList(reply, format, {
        fileName: 'trien-khai-theo-bo-nganh',
        about: { vi: 'Triển khai thủ tục theo bộ, ngành', en: 'Rollout by ministry' }[lang],
        date: rollout?.head.stateOn ?? vietnamDay(context.clock.now()),
        language: lang,
        columns: ROLLOUT_COLUMNS,
        rows: rollout?.rows ?? [],
        none: { vi: 'Chưa có số liệu nào.', en: 'No figures have come in yet.' }[lang],
        notices: rollout ? [rollout.head.source] : [],
        demonstration: context.demonstration,
      });
    },
  );
};

export const rolloutRoutes: readonly Routes[] = [rolloutRoute, rolloutFileRoute];
