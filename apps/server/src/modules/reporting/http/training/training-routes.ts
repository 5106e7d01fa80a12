import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { EXERCISES } from '../../domain/practice/exercises.ts';
import { lessonArchive, listLessons } from '../../use-cases/training/lessons.ts';

const tags = ['reporting'];
const Lesson = Type.Object({
  key: Type.String(),
  titleVi: Type.String(),
  titleEn: Type.String(),
  audience: Type.Enum(['commune', 'province', 'everybody'] as const, { type: 'string' }),
  exercise: Type.Enum([...EXERCISES], { type: 'string' }),
  minutes: Type.Integer(),
});

export const trainingRoutes: Routes = async (app) => {
  app.get(
    '/training/lessons',
    {
      schema: {
        operationId: 'listLessons',
        summary: 'Các bài học, thời lượng, người học, bài luyện tập cuối bài',
        tags,
        response: { 200: Type.Object({ version: Type.String(), lessons: Type.Array(Lesson) }), ...problemResponses() },
      },
    },
    ({ context }) => listLessons(context, {}),
  );
  app.get(
    '/training/lessons.zip',
    {
      schema: {
        operationId: 'exportLessons',
        summary: 'Gói bài học để đưa lên nền tảng học tập khác',
        tags,
        response: { 200: Type.Any({ description: 'Tệp ZIP' }), ...problemResponses() },
      },
    },
    async ({ context }, reply) => {
      const bytes = await lessonArchive(context);
      return reply
        .type('application/zip')
        .header('content-disposition', 'attachment; filename="thong-suot-bai-hoc.zip"')
        .send(Buffer.from(bytes));
    },
  );
};
