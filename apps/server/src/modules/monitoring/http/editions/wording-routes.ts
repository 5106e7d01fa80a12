import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { readWordingDraft, saveWording, WordingDraftSchema, WordingSchema } from '../../use-cases/editions/wording-draft.ts';
import { reportsInTurn } from './report-file.ts';

const ByDate = Type.Object({ date: CalendarDateSchema });
const Bilingual = Type.Object({ vi: Type.String(), en: Type.String() });
const ChoiceKeySchema = Type.Union([
  Type.Literal('fewResultsReturned'),
  Type.Literal('farBelowJune'),
  Type.Literal('slowCriteria.party'),
  Type.Literal('slowCriteria.council'),
  Type.Literal('slowCriteria.committee'),
  Type.Literal('slowCriteria.front'),
]);
const MeasureSchema = Type.Union([
  Type.Literal('onlineShare'),
  Type.Literal('returned'),
  Type.Literal('received'),
  Type.Literal('returnedShare'),
  Type.Literal('juneDailyAverage'),
  Type.Literal('provincesBelowHalf'),
]);
const CandidateSchema = Type.Object({
  key: Type.String(),
  name: Bilingual,
  figures: Type.Array(Type.Object({ measure: MeasureSchema, value: Type.Union([Type.Number(), Type.Null()]) })),
  proposed: Type.Boolean(),
  printed: Type.String(),
});
const SentenceSchema = Type.Object({
  key: ChoiceKeySchema,
  name: Bilingual,
  rule: Bilingual,
  print: Type.Object({ opening: Type.String(), separator: Type.String(), end: Type.String() }),
  candidates: Type.Array(CandidateSchema),
});

const tags = ['monitoring'];

const readWordingRoute: Routes = async (app) => {
  app.get(
    '/daily-reports/:date/wording',
    {
      schema: {
        operationId: 'readWording',
        summary: 'Đọc câu chữ của báo cáo ngày và những gì mỗi câu nêu tên được',
        tags,
        params: ByDate,
        response: {
          200: Type.Object({
            ...WordingDraftSchema.properties,
            defaults: Type.Record(Type.String(), Type.String()),
            figures: Type.Array(
              Type.Object({
                name: Type.String(),
                vi: Type.String(),
                en: Type.String(),
                value: Type.Union([Type.String(), Type.Null()]),
              }),
              { description: 'Số liệu dùng được trong lời văn, tên đặt trong ngoặc nhọn, và giá trị khi in' },
            ),
            names: Type.Record(Type.String(), Bilingual),
            sentences: Type.Array(SentenceSchema),
          }),
          ...problemResponses(429),
        },
      },
    },
    (request) => reportsInTurn(request, () => readWordingDraft(request.context, request.params)) as never,
  );
};

const saveWordingRoute: Routes = async (app) => {
  app.put(
    '/daily-reports/:date/wording',
    {
      schema: {
        operationId: 'saveWording',
        summary: 'Lưu câu chữ của báo cáo ngày; số liệu không sửa được',
        tags,
        params: ByDate,
        body: Type.Object({ version: Type.Integer({ minimum: 0 }), wording: WordingSchema }),
        response: { 200: Type.Object({ version: Type.Integer() }), ...problemResponses(409, 429) },
      },
    },
    (request) => reportsInTurn(request, () => saveWording(request.context, { ...request.params, ...request.body })),
  );
};

/** The wording of the daily report: paragraphs, and which provinces and criteria its sentences name. */
export const wordingRoutes: readonly Routes[] = [readWordingRoute, saveWordingRoute];
