import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { csvFile } from '../use-cases/csv-file.ts';
import { questionLines } from '../use-cases/question-lines.ts';
import { listOpenQuestions, QuestionFilter, QuestionView } from '../use-cases/read-questions.ts';
import { sendCsv } from './send-csv.ts';

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
    { schema: { operationId: 'exportUnitQuestions', summary: `${SUMMARY}: tải tệp`, tags, querystring: QuestionFilter } },
    async (request, reply) => {
      const { questions } = await listOpenQuestions(request.context, request.query);
      return sendCsv(reply, 'open-questions', csvFile(questionLines(questions)));
    },
  );
};

/** What the sources of units leave open: on the screen and as a file. */
export const questionRoutes: readonly Routes[] = [listUnitQuestionsRoute, exportUnitQuestionsRoute];
