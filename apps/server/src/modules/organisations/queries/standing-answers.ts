import type { CalendarDate } from '#kernel/calendar';
import { fraction } from '../domain/fraction.ts';
import { endedUnits, type QuestionAnswer } from '../domain/question-answers.ts';
import type { UnitId } from '../domain/unit.ts';
import type { UnitHistory } from '../domain/unit-history.ts';
import type { readLastAnswers } from './answer-queries.ts';
import type { readOpenQuestions } from './question-queries.ts';

type AnswerRow = Awaited<ReturnType<typeof readLastAnswers>>[number];
type Question = Awaited<ReturnType<typeof readOpenQuestions>>[number];
export type StandingAnswer = QuestionAnswer & Pick<AnswerRow, 'kind' | 'code' | 'named'>;

/** The answers that stand, of those that were given last. */
export function standingAnswers(rows: readonly AnswerRow[]): readonly StandingAnswer[] {
  return rows.flatMap(({ kind, code, named, outcome, oldUnitIds, targets, day, legalAct }) => {
    if (outcome !== 'answered' || day === null) return [];
    const shared = targets.map(({ unitId, part, whole }) => ({
      unitId,
      share: part === null || whole === null ? null : fraction(BigInt(part), BigInt(whole)),
    }));
    return [{ kind, code, named, oldUnitIds, targets: shared, day, legalAct }];
  });
}

/** The old units that questions without a standing answer concern, of the days on which answers change the map. */
export function openUnits(
  history: UnitHistory,
  questions: readonly Question[],
  answers: readonly StandingAnswer[],
): ReadonlySet<UnitId> {
  const answered = new Set(answers.map(questionKey));
  const waiting = questions.filter((question) => !answered.has(questionKey(question))).flatMap(({ oldUnits }) => oldUnits);
  const days = new Set<CalendarDate>(answers.map(({ day }) => day));
  const ended = [...days].map((day) => endedUnits(history, day));
  return new Set(waiting.flatMap((described) => ended.flatMap((find) => find(described))));
}

/** One text for a question. */
export const questionKey = ({ kind, code, named }: Pick<Question, 'kind' | 'code' | 'named'>): string =>
  [kind, code, named].join('|');
