import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { named, nullable } from '#kernel/db/named';
import { QUESTION_KINDS } from '../domain/open-questions.ts';
import { UnitIdSchema } from './rows.ts';

export const QuestionRow = Type.Object({
  kind: Type.Enum(QUESTION_KINDS, { type: 'string' }),
  code: Type.String(),
  named: Type.String(),
  oldUnits: Type.Array(Type.String()),
  suggestedId: nullable(UnitIdSchema),
  source: Type.String(),
  recordedAt: InstantSchema,
});

/** What the sources of units leave open, in the order of kind, code and name. */
export const readOpenQuestions = named(
  'organisations.read_open_questions',
  { parameters: [], row: QuestionRow },
  `
  select kind, code, named, old_units as "oldUnits", suggested_unit_id as "suggestedId", source, recorded_at as "recordedAt"
    from organisations.open_question order by kind, lpad(code, 5, '0'), named`,
);
