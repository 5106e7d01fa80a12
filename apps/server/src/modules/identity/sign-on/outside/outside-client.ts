import * as oidc from 'openid-client';
import type { Context } from '#kernel/use-case';
import { seal, secretDigest, unsealWithAny } from '../../crypto/secret-box.ts';
import type { SessionId } from '../../domain/account.ts';
import type { OutsideProviderId } from '../../domain/sign-on/outside-provider.ts';
import { installation, readingKeys } from '../../installation.ts';
import { problem } from '../../problems.ts';
import { readOutsideProvider } from '../../queries/outside-queries.ts';
import { openProviderSecrets } from '../../use-cases/outside/provider-secrets.ts';
import type { FrontOrigin } from '../front-origin.ts';
import type { Language } from '../language.ts';

export const OUTSIDE_CALLBACK = '/auth/outside/callback';
/** How long another's answer is waited for, at each step. */
const PATIENCE_SECONDS = 5;
const KEPT_MS = 600_000;
const FLOW = 'sign-in outside';

/** What for somebody is sent to a provider of others: to sign in here, or to be linked. */
export type OutsidePurpose =
  | { readonly kind: 'sign-in'; readonly interactionId: string }
  | { readonly kind: 'link'; readonly sessionId: SessionId };

/** What is remembered until they come back; it travels sealed in a cookie. */
type Flow = {
  readonly providerId: OutsideProviderId;
  readonly purpose: OutsidePurpose;
  readonly language: Language;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};

/** The provider does not answer, or not as the standard says: nobody here can do anything about it now. */
export class OutsideAway extends Error {}
/** This answer is worth nothing: refused there, of another sign-in, or forged. */
export class OutsideRefused extends Error {}

type Known = { readonly key: string; readonly until: number; readonly client: Promise<oidc.Configuration> };
const known = new Map<OutsideProviderId, Known>();

/**
 * Where to send somebody, and what to remember meanwhile.
 * @throws {OutsideAway}; identity/outside-provider-not-found, also for one that is not in use
 */
export async function beginOutside(
  context: Context,
  origin: FrontOrigin,
  providerId: OutsideProviderId,
  purpose: OutsidePurpose,
  language: Language,
): Promise<{ address: string; flow: string }> {
  const { client } = await clientOf(context, providerId, 'anew');
  const flow: Flow = {
    providerId,
    purpose,
    language,
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
  };
  const address = oidc.buildAuthorizationUrl(client, {
    redirect_uri: `${origin.url}${OUTSIDE_CALLBACK}`,
    scope: 'openid',
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(flow.verifier),
    code_challenge_method: 'S256',
    ui_locales: language,
  });
  return { address: address.href, flow: seal(installation().flowKey, JSON.stringify(flow), FLOW) };
}

/** What was remembered; null when the cookie is none of ours. */
export function openOutsideFlow(sealed: string | undefined): Flow | null {
  if (sealed === undefined) return null;
  const keys = readingKeys().map(({ flowKey }) => flowKey);
  try {
    return JSON.parse(unsealWithAny(keys, sealed, FLOW).toString('utf8')) as Flow;
  } catch {
    return null;
  }
}

/** Who has come back, as the provider names them. @throws {OutsideAway} {OutsideRefused} */
export async function finishOutside(context: Context, origin: FrontOrigin, path: string, flow: Flow): Promise<string> {
  const { client, subjectClaim } = await clientOf(context, flow.providerId, 'as-known');
  const tokens = await oidc
    .authorizationCodeGrant(client, new URL(path, origin.url), {
      expectedState: flow.state,
      expectedNonce: flow.nonce,
      pkceCodeVerifier: flow.verifier,
      idTokenExpected: true,
    })
    .catch((cause: unknown) => {
      throw isAway(cause) ? new OutsideAway('no answer to the code', { cause }) : new OutsideRefused('not accepted', { cause });
    });
  const subject = tokens.claims()?.[subjectClaim];
  if (typeof subject !== 'string' || subject === '') throw new OutsideRefused(`the ID token has no ${subjectClaim}`);
  return subject;
}

/**
 * Our side of a provider. At each beginning it is asked `anew` what it says of itself: nobody is sent to one that does not answer.
 */
async function clientOf({ database, clock }: Context, providerId: OutsideProviderId, asked: 'anew' | 'as-known') {
  const { provider, secrets } = await database.reading(async (tx) => {
    const [found] = await readOutsideProvider(tx, providerId);
    if (!found?.enabled) throw problem('outside-provider-not-found');
    return { provider: found, secrets: await openProviderSecrets(tx, found) };
  });
  const key = secretDigest(JSON.stringify([provider.issuer, provider.clientId, secrets.clientSecret]));
  const present = known.get(providerId);
  const now = clock.now().getTime();
  const kept = asked === 'as-known' && present?.key === key && present.until > now ? present : null;
  const client = kept?.client ?? discover(provider.issuer, provider.clientId, secrets.clientSecret);
  if (!kept) known.set(providerId, { key, until: now + KEPT_MS, client });
  return { client: await client.catch((cause) => forget(providerId, cause)), subjectClaim: provider.subjectClaim };
}

/** What the provider says of itself, and its keys, asked with a time limit and checked. */
async function discover(issuer: string, clientId: string, clientSecret: string): Promise<oidc.Configuration> {
  const steps = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(new URL(issuer), clientId, undefined, oidc.ClientSecretBasic(clientSecret), {
    execute: [...steps, oidc.enableNonRepudiationChecks],
    timeout: PATIENCE_SECONDS,
  });
}

/** A failure is not kept: the provider may be back a moment later. */
function forget(providerId: OutsideProviderId, cause: unknown): never {
  known.delete(providerId);
  throw new OutsideAway('the provider tells nothing of itself', { cause });
}

const AWAY = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_PARSE_ERROR'];

function isAway(cause: unknown): boolean {
  return cause instanceof TypeError || (cause instanceof oidc.ClientError && AWAY.includes(cause.code ?? ''));
}
