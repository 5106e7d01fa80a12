import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import {
  AnswerFields,
  AnswerPreview,
  answerQuestion,
  keepQuestionOpen,
  LegalAct,
  previewAnswer,
  QuestionName,
  Reason,
  reopenQuestion,
} from '../use-cases/answer-question.ts';
import { questionLines } from '../use-cases/question-lines.ts';
import { listOpenQuestions, QuestionFilter, QuestionView } from '../use-cases/read-questions.ts';
import { FileLanguage, sendCsv } from './send-csv.ts';

const tags = ['organisations'];
const SUMMARY = 'Những điểm về đơn vị hành chính mà nguồn số liệu để ngỏ, chờ người có trách nhiệm xác định';

const listUnitQuestionsRoute: Routes = async (app) => {
  app.get(
    '/organisations/open-questions',
    {
      schema: {
        operationId: 'listUnitQuestions',
        summary: SUMMARY,
        tags,
        querystring: QuestionFilter,
        response: { 200: Type.Object({ questions: Type.Array(QuestionView), total: Type.Integer() }), ...problemResponses() },
      },
    },
    (request) => listOpenQuestions(request.context, request.query),
  );
};

const exportUnitQuestionsRoute: Routes = async (app) => {
  app.get(
    '/organisations/open-questions/export',
    {
      schema: {
        operationId: 'exportUnitQuestions',
        summary: `${SUMMARY}: tải tệp`,
        tags,
        querystring: Type.Object({ ...QuestionFilter.properties, ...FileLanguage.properties }),
      },
    },
    async (request, reply) => {
      const { lang, ...filter } = request.query;
      const { questions } = await listOpenQuestions(request.context, { state: 'open', ...filter });
      return sendCsv(reply, 'open-questions', questionLines(questions), lang);
    },
  );
};

const Nothing = Type.Null({ description: 'Không có nội dung' });
const Said = Type.Object({ ...QuestionName, reason: Reason });

const previewAnswerRoute: Routes = async (app) => {
  app.post(
    '/organisations/open-question-previews',
    {
      schema: {
        operationId: 'previewQuestionAnswer',
        summary: 'Xem trước: câu trả lời đổi gì trong nguồn gốc, kế thừa của đơn vị; không lưu',
        tags,
        body: Type.Object({ ...QuestionName, ...AnswerFields }),
        response: { 200: AnswerPreview, ...problemResponses(404, 409, 422) },
      },
    },
    ({ context, body }) => previewAnswer(context, body),
  );
};

const answerRoute: Routes = async (app) => {
  app.post(
    '/organisations/open-question-answers',
    {
      schema: {
        operationId: 'answerUnitQuestion',
        summary: 'Trả lời một điểm để ngỏ: đơn vị cũ về những xã nào, từ ngày nào, theo văn bản nào',
        tags,
        body: Type.Object({ ...QuestionName, ...AnswerFields, legalAct: LegalAct, reason: Reason }),
        response: { 204: Nothing, ...problemResponses(404, 409, 422) },
      },
    },
    async ({ context, body }, reply) => {
      reply.status(204);
      await answerQuestion(context, body);
      return null;
    },
  );
};

const keepOpenRoute: Routes = async (app) => {
  app.post(
    '/organisations/open-question-reasons',
    {
      schema: {
        operationId: 'keepUnitQuestionOpen',
        summary: 'Ghi vì sao một điểm còn để ngỏ',
        tags,
        body: Said,
        response: { 204: Nothing, ...problemResponses(404, 409) },
      },
    },
    async ({ context, body }, reply) => {
      reply.status(204);
      await keepQuestionOpen(context, body);
      return null;
    },
  );
};

const reopenRoute: Routes = async (app) => {
  app.post(
    '/organisations/open-question-reopenings',
    {
      schema: {
        operationId: 'reopenUnitQuestion',
        summary: 'Mở lại một điểm đã trả lời: nguồn gốc, kế thừa trở lại như nguồn nêu',
        tags,
        body: Said,
        response: { 204: Nothing, ...problemResponses(404, 409) },
      },
    },
    async ({ context, body }, reply) => {
      reply.status(204);
      await reopenQuestion(context, body);
      return null;
    },
  );
};

/** What the sources of units leave open: on the screen and as a file; answered, kept open, reopened. */
export const questionRoutes: readonly Routes[] = [
  listUnitQuestionsRoute,
  exportUnitQuestionsRoute,
  previewAnswerRoute,
  answerRoute,
  keepOpenRoute,
  reopenRoute,
];
