import { type Static, Type } from 'typebox';
import { CalendarDateSchema, InstantSchema, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { reading } from '#kernel/use-case';
import { fold } from '../domain/fold.ts';
import type { UnitHistory } from '../domain/unit-history.ts';
import { ANSWER_OUTCOMES, readLastAnswers } from '../queries/answer-queries.ts';
import { loadCatalogue } from '../queries/catalogue.ts';
import { QuestionRow, readOpenQuestions } from '../queries/question-queries.ts';
import { UnitIdSchema } from '../queries/rows.ts';
import { questionKey } from '../queries/standing-answers.ts';
import { ShareView, VersionView, versionView } from './unit-views.ts';

/** What was last said of a question: an answer that stands, why it stays open, or why an answer was taken back. */
const SaidView = Type.Object({
  outcome: Type.Enum([...ANSWER_OUTCOMES], { type: 'string' }),
  targets: Type.Array(Type.Object({ unitId: UnitIdSchema, name: Type.String(), share: nullable(ShareView) })),
  day: nullable(CalendarDateSchema),
  legalAct: nullable(Type.String()),
  reason: Type.String(),
  recordedAt: InstantSchema,
  recorderName: Type.String(),
});

export const QuestionView = Type.Object({
  ...QuestionRow.properties,
  suggested: nullable(VersionView),
  said: nullable(SaidView),
});

export const QuestionFilter = Type.Object({
  kind: Type.Optional(Type.Index(QuestionRow, ['kind'])),
  /** Words that all occur in code, names or hint, with or without diacritics. */
  search: Type.Optional(Type.String({ maxLength: 200 })),
  /** `open`: no answer stands, whether or not somebody said why. */
  state: Type.Optional(Type.Enum(['open', 'answered'] as const, { type: 'string' })),
});

/**
 * What the sources of units leave open for a person to find out, with the commune of the same name as a hint where there is one, and what
 * was last said of it.
 * @returns those that match, and how many are open in all
 */
export const listOpenQuestions = reading(
  'organisations.list-open-questions',
  { permission: 'kernel.signed-in', input: QuestionFilter },
  async ({ kind, search = '', state }, { tx, clock }) => {
    const { history } = await loadCatalogue(tx);
    const day = vietnamDay(clock.now());
    const said = new Map((await readLastAnswers(tx)).map((answer) => [questionKey(answer), answer]));
    const questions = (await readOpenQuestions(tx)).map((question) => {
      const version = question.suggestedId === null ? undefined : history.versionsOf(question.suggestedId).at(-1);
      const answer = said.get(questionKey(question));
      return {
        ...question,
        suggested: version ? versionView(history, version, day) : null,
        said: answer ? saidView(history, answer) : null,
      };
    });
    const words = fold(search).split(/\s+/).filter(Boolean);
    const found = questions.filter(
      (question) =>
        (kind === undefined || question.kind === kind) &&
        (state === undefined || stateOf(question) === state) &&
        matches(question, words),
    );
    return { questions: found, total: questions.filter((question) => stateOf(question) === 'open').length };
  },
);

const stateOf = ({ said }: Static<typeof QuestionView>) => (said?.outcome === 'answered' ? 'answered' : 'open');

type Said = Awaited<ReturnType<typeof readLastAnswers>>[number];

function saidView(history: UnitHistory, { outcome, targets, day, legalAct, reason, recordedAt, recorderName }: Said) {
  const named = targets.map(({ unitId, part, whole }) => ({
    unitId,
    name: history.versionsOf(unitId).at(-1)?.name ?? unitId,
    share: part === null || whole === null ? null : { part, whole },
  }));
  return { outcome, targets: named, day, legalAct, reason, recordedAt, recorderName };
}

function matches({ code, named, oldUnits, suggested }: Static<typeof QuestionView>, words: readonly string[]): boolean {
  const text = fold([code, named, ...oldUnits, suggested?.code ?? '', suggested?.name ?? ''].join(' '));
  return words.every((word) => text.includes(word));
}
