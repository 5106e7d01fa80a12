import { queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  type ListOutsideProvidersResponses,
  type ListSignInRulesResponses,
  type ListSignOnClientsResponses,
  listOutsideProviders,
  listSignInRules,
  listSignOnClients,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';

export type SignInRule = ListSignInRulesResponses[200]['rules'][number];
export type OutsideProvider = ListOutsideProvidersResponses[200]['providers'][number];
export type SignOnClient = ListSignOnClientsResponses[200]['clients'][number];

const settingsKey = ['identity', 'sign-in-settings'] as const;

export const signInRulesQuery = queryOptions({
  queryKey: [...settingsKey, 'rules'] as const,
  queryFn: ({ signal }) => answerOf(listSignInRules({ signal })),
});

export const outsideProvidersQuery = queryOptions({
  queryKey: [...settingsKey, 'providers'] as const,
  queryFn: ({ signal }) => answerOf(listOutsideProviders({ signal })),
});

export const signOnClientsQuery = queryOptions({
  queryKey: [...settingsKey, 'clients'] as const,
  queryFn: ({ signal }) => answerOf(listSignOnClients({ signal })),
});

/** Has the settings of sign-in read anew. */
export function useSettingsChanged(): () => Promise<void> {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: settingsKey });
}
