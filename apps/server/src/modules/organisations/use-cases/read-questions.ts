import { Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { reading } from '#kernel/use-case';
import { loadCatalogue } from '../queries/catalogue.ts';
import { QuestionRow, readOpenQuestions } from '../queries/question-queries.ts';
import { VersionView, versionView } from './unit-views.ts';

export const QuestionView = Type.Object({ ...QuestionRow.properties, suggested: nullable(VersionView) });

/** What the sources of units leave open for a person to find out, with the commune of the same name as a hint where there is one. */
export const listOpenQuestions = reading(
  'organisations.list-open-questions',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx, clock }) => {
    const { history } = await loadCatalogue(tx);
    const day = vietnamDay(clock.now());
    const questions = (await readOpenQuestions(tx)).map((question) => {
      const version = question.suggestedId === null ? undefined : history.versionsOf(question.suggestedId).at(-1);
      return { ...question, suggested: version ? versionView(history, version, day) : null };
    });
    return { questions };
  },
);
