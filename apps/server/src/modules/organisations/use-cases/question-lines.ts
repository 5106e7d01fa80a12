import type { Static } from 'typebox';
import type { QuestionView } from './read-questions.ts';

/** What the sources leave open as lines of a table, the header first. */
export function* questionLines(questions: readonly Static<typeof QuestionView>[]): Generator<readonly string[]> {
  yield ['kind', 'code', 'named', 'old_units', 'suggested_code', 'suggested_name', 'source'];
  for (const { kind, code, named, oldUnits, suggested, source } of questions)
    yield [kind, code, named, oldUnits.join('; '), suggested?.code ?? '', suggested?.name ?? '', source];
}
