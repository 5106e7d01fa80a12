import { type Static, Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { reading } from '#kernel/use-case';
import { fold } from '../domain/fold.ts';
import { loadCatalogue } from '../queries/catalogue.ts';
import { QuestionRow, readOpenQuestions } from '../queries/question-queries.ts';
import { VersionView, versionView } from './unit-views.ts';

export const QuestionView = Type.Object({ ...QuestionRow.properties, suggested: nullable(VersionView) });

export const QuestionFilter = Type.Object({
  kind: Type.Optional(Type.Index(QuestionRow, ['kind'])),
  /** Words that all occur in code, names or hint, with or without diacritics. */
  search: Type.Optional(Type.String({ maxLength: 200 })),
});

/**
 * What the sources of units leave open for a person to find out, with the commune of the same name as a hint where there is one.
 * @returns those that match, and how many there are in all
 */
export const listOpenQuestions = reading(
  'organisations.list-open-questions',
  { permission: 'kernel.signed-in', input: QuestionFilter },
  async ({ kind, search = '' }, { tx, clock }) => {
    const { history } = await loadCatalogue(tx);
    const day = vietnamDay(clock.now());
    const questions = (await readOpenQuestions(tx)).map((question) => {
      const version = question.suggestedId === null ? undefined : history.versionsOf(question.suggestedId).at(-1);
      return { ...question, suggested: version ? versionView(history, version, day) : null };
    });
    const words = fold(search).split(/\s+/).filter(Boolean);
    const found = questions.filter((question) => (kind === undefined || question.kind === kind) && matches(question, words));
    return { questions: found, total: questions.length };
  },
);

function matches({ code, named, oldUnits, suggested }: Static<typeof QuestionView>, words: readonly string[]): boolean {
  const text = fold([code, named, ...oldUnits, suggested?.code ?? '', suggested?.name ?? ''].join(' '));
  return words.every((word) => text.includes(word));
}
