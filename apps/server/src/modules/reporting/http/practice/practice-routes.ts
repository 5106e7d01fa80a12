import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { EXERCISES } from '../../domain/practice/exercises.ts';
import { PartSchema } from '../../queries/network/schemas.ts';
import { PracticePlace, readReportingPractice, startReportingPractice } from '../../use-cases/practice/practise-reporting.ts';
import { ReviewPractice, readReviewPractice, startReviewPractice } from '../../use-cases/practice/practise-review.ts';

const tags = ['reporting'];
const Nothing = Type.Object({});
const { provinceCode, reporter } = PracticePlace.properties;
const ReporterParams = Type.Object({ provinceCode, reporter });
const ReviewParams = Type.Object({ provinceCode: ReviewPractice.properties.provinceCode });
const Part = Type.Object({ part: Type.Optional(PartSchema) });

const Exercises = Type.Object({
  exercises: Type.Array(
    Type.Object({
      key: Type.Enum([...EXERCISES], { type: 'string' }),
      day: CalendarDateSchema,
      items: Type.Integer({ description: 'Số mục phải điền, hoặc số báo cáo phải xem' }),
      steps: Type.Array(Type.Object({ key: Type.String(), isDone: Type.Boolean() })),
    }),
  ),
});

/** Below `/api` they refuse; below `/practice/api` they work on the practice database (ADR 0032). */
export const practiceRoutes: Routes = async (app) => {
  app.get(
    '/practice/places/:provinceCode/:reporter',
    {
      schema: {
        operationId: 'readReportingPractice',
        summary: 'Bài luyện tập của người làm báo cáo: đã làm đến đâu',
        tags,
        params: ReporterParams,
        querystring: Part,
        response: { 200: Exercises, ...problemResponses(404, 422, 503) },
      },
    },
    ({ context, params, query }) => readReportingPractice(context, { ...params, part: query.part ?? null }),
  );
  app.post(
    '/practice/places/:provinceCode/:reporter/start',
    {
      schema: {
        operationId: 'startReportingPractice',
        summary: 'Chuẩn bị (lại) bài luyện tập của người làm báo cáo',
        tags,
        params: ReporterParams,
        body: Part,
        response: { 200: Nothing, ...problemResponses(404, 422, 503) },
      },
    },
    ({ context, params, body }) => startReportingPractice(context, { ...params, part: body.part ?? null }),
  );
  app.get(
    '/practice/reviews/:provinceCode',
    {
      schema: {
        operationId: 'readReviewPractice',
        summary: 'Bài luyện tập của người thẩm tra: đã làm đến đâu',
        tags,
        params: ReviewParams,
        querystring: Part,
        response: { 200: Exercises, ...problemResponses(404, 422, 503) },
      },
    },
    ({ context, params, query }) => readReviewPractice(context, { ...params, part: query.part ?? null }),
  );
  app.post(
    '/practice/reviews/:provinceCode/start',
    {
      schema: {
        operationId: 'startReviewPractice',
        summary: 'Chuẩn bị (lại) bài luyện tập của người thẩm tra',
        tags,
        params: ReviewParams,
        body: Part,
        response: { 200: Nothing, ...problemResponses(404, 422, 503) },
      },
    },
    ({ context, params, body }) => startReviewPractice(context, { ...params, part: body.part ?? null }),
  );
};
