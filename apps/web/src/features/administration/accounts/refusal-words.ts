import { useTranslation } from 'react-i18next';
import { problemOf, problemTitle } from '../../../api/problem.ts';

/**
 * The words of a refusal for the field it is about, by the codes that concern that field; null when it is none of them, and for
 * the rest the error that no field shows.
 */
export function useRefusalWords(error: unknown, fields: Readonly<Record<string, readonly string[]>>) {
  const { i18n } = useTranslation();
  const problem = problemOf(error);
  const field = Object.keys(fields).find((name) => problem !== null && fields[name]?.includes(problem.type));
  return {
    of: (name: string) => (problem !== null && field === name ? problemTitle(problem, i18n.language) : null),
    rest: field === undefined ? error : null,
  };
}
