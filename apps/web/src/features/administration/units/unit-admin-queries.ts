import { queryOptions } from '@tanstack/react-query';
import {
  type ListUnitQuestionsData,
  type ListUnitQuestionsResponses,
  listUnitQuestions,
  type PreviewUnitChangesResponses,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';

export type Preview = PreviewUnitChangesResponses[200];
export type UnitChange = Preview['changes'][number];
export type Question = ListUnitQuestionsResponses[200]['questions'][number];
export type QuestionFilter = NonNullable<ListUnitQuestionsData['query']>;

export const questionKeys = { all: ['administration', 'unit-questions'] as const };

/** By what the server knows a question. */
export const nameOf = ({ kind, code, named }: Question) => ({ kind, code, named });

/** What the sources of units leave open, narrowed. */
export const questionsQuery = (filter: QuestionFilter) =>
  queryOptions({
    queryKey: [...questionKeys.all, filter] as const,
    queryFn: ({ signal }) => answerOf(listUnitQuestions({ query: filter, signal })),
  });

/** The address of the file with the same questions, in the form of the language. */
export function questionsFile(filter: QuestionFilter, lang: string): string {
  const parameters = new URLSearchParams({ lang });
  for (const [key, value] of Object.entries(filter)) if (value) parameters.set(key, value);
  return `/api/organisations/open-questions/export?${parameters}`;
}

/** The address of an empty file with the right header, in the form of the language. */
export const templateFile = (file: 'unit-changes' | 'agency-codes', lang: string) =>
  `/api/organisations/templates/${file}?lang=${lang}`;
