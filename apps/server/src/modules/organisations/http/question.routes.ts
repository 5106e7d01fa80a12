import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
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
      const { questions } = await listOpenQuestions(request.context, filter);
      return sendCsv(reply, 'open-questions', questionLines(questions), lang);
    },
  );
};

/** What the sources of units leave open: on the screen and as a file. */
export const questionRoutes: readonly Routes[] = [listUnitQuestionsRoute, exportUnitQuestionsRoute];
