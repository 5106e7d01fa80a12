import { currentLanguage } from '../i18n/languages.ts';

/** A refusal of the server (RFC 9457): `type` is its code, the titles say it in words, other members belong to the code. */
export type ApiProblem = {
  readonly type: string;
  readonly title: string;
  readonly titleEn?: string;
  readonly status: number;
  readonly [member: string]: unknown;
};

/** The server understood the call and refused it. */
export class Refusal extends Error {
  readonly problem: ApiProblem;
  constructor(problem: ApiProblem) {
    super(problem.title);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

/** Whether the body of an answer is a problem. */
export function isProblem(body: unknown): body is ApiProblem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'type' in body &&
    'title' in body &&
    'status' in body &&
    typeof body.status === 'number'
  );
}

/** The problem an error carries; null for a lost line or a mistake of the page. */
export function problemOf(error: unknown): ApiProblem | null {
  return error instanceof Refusal ? error.problem : null;
}

/** What was refused, in the language of the page. */
export function problemTitle(problem: ApiProblem, language: string): string {
  return currentLanguage(language) === 'en' ? (problem.titleEn ?? problem.title) : problem.title;
}
