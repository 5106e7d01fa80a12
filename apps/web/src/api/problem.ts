import { currentLanguage } from '../i18n/languages.ts';

/** A refusal of the server (RFC 9457): `type` is its code, the titles say it in words, the rest belongs to the code. */
export type ApiProblem = {
  readonly type: string;
  readonly title: string;
  readonly titleEn?: string;
  readonly status: number;
};

/** Whether an error is an answer of the server and not a lost line or a mistake of the page. */
export function isProblem(error: unknown): error is ApiProblem {
  return (
    typeof error === 'object' &&
    error !== null &&
    'type' in error &&
    'title' in error &&
    'status' in error &&
    typeof error.status === 'number'
  );
}

/** What was refused, in the language of the page. */
export function problemTitle(problem: ApiProblem, language: string): string {
  return currentLanguage(language) === 'en' ? (problem.titleEn ?? problem.title) : problem.title;
}
