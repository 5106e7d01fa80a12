import { queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  type AddPasskeyData,
  addPasskey,
  askForPasskey,
  beginPasskey,
  beginTotp,
  type ConfirmPresenceData,
  confirmPresence,
  confirmTotp,
  type GetOwnFactorsResponses,
  getOwnFactors,
  removePasskey,
  removeTotp,
  renewRecoveryCodes,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';
import { passwordRulesQuery } from '../account-page/account-queries.ts';
import { makePasskey, signWithPasskey } from './passkey-browser.ts';

export type OwnFactors = GetOwnFactorsResponses[200];

export const ownFactorsQuery = queryOptions({
  queryKey: ['identity', 'own-factors'] as const,
  queryFn: ({ signal }) => answerOf(getOwnFactors({ signal })),
  // What was shown counts for some minutes: then the page asks again by itself.
  refetchInterval: ({ state: { data } }) =>
    data?.confirmedUntil ? Math.max(1000, Date.parse(data.confirmedUntil) - Date.now()) : false,
});

/** Has what depends on the factors read anew: the factors, and how long a password must be. */
export function useFactorsChanged(): () => Promise<void> {
  const cache = useQueryClient();
  return async () => {
    await cache.invalidateQueries({ queryKey: ownFactorsQuery.queryKey });
    await cache.invalidateQueries({ queryKey: passwordRulesQuery.queryKey });
  };
}

/** Shows by password or code that it is still oneself. */
export async function confirmBy(shown: { readonly password: string } | { readonly code: string }): Promise<void> {
  await answerOf(confirmPresence({ body: shown }));
}

type PasskeyShown = Extract<NonNullable<ConfirmPresenceData['body']>, { passkey: unknown }>['passkey'];
type NewPasskey = NonNullable<AddPasskeyData['body']>['response'];

/** The same by passkey. */
export async function confirmByPasskey(): Promise<void> {
  const passkey = await signWithPasskey<PasskeyShown>(await answerOf(askForPasskey()));
  await answerOf(confirmPresence({ body: { passkey } }));
}

/** Makes a passkey on this device and stores it under a name. @returns recovery codes, if these are the first */
export async function addOwnPasskey(name: string): Promise<readonly string[]> {
  const response = await makePasskey<NewPasskey>(await answerOf(beginPasskey()));
  return (await answerOf(addPasskey({ body: { name, response } }))).recoveryCodes;
}

export const beginOwnTotp = () => answerOf(beginTotp());

/** Ends the setting up of an app. @returns recovery codes, if these are the first */
export async function confirmOwnTotp(code: string): Promise<readonly string[]> {
  return (await answerOf(confirmTotp({ body: { code } }))).recoveryCodes;
}

export async function removeOwnTotp(): Promise<void> {
  await answerOf(removeTotp());
}

export async function removeOwnPasskey(passkeyId: string): Promise<void> {
  await answerOf(removePasskey({ path: { passkeyId } }));
}

export async function renewOwnCodes(): Promise<readonly string[]> {
  return (await answerOf(renewRecoveryCodes())).recoveryCodes;
}
