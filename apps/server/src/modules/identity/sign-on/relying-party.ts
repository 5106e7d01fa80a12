import type { FastifyInstance, InjectOptions } from 'fastify';
import * as oidc from 'openid-client';
import type { Config } from '#kernel/config';
import { seal, unsealWithAny } from '../crypto/secret-box.ts';
import type { AccountId } from '../domain/account.ts';
import { installation, readingKeys } from '../installation.ts';
import type { FrontOrigin } from './front-origin.ts';
import type { Language } from './language.ts';
import { CALLBACK_PATH, issuerOf, PROVIDER_PATH, WEB_CLIENT } from './provider.ts';
import { SIGNING_ALGORITHM } from './signing-keys.ts';

/** What we must remember between the start of a sign-in and its end; it travels sealed in a cookie. */
type Flow = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
  readonly maxAge: number;
};

const FLOW = 'sign-in flow';

/** Our web application as a client of our provider: code flow with PKCE, state and nonce. */
export type RelyingParty = {
  /** @param maxAge seconds after which the provider must ask for the password again */
  begin(origin: FrontOrigin, returnTo: string, language: Language, maxAge: number): Promise<{ address: string; flow: string }>;
  /** @throws {SignInRefused} when the answer does not belong to the flow, was used before, or is the provider's refusal */
  finish(origin: FrontOrigin, path: string, flow: string): Promise<{ accountId: AccountId; returnTo: string }>;
};

/** This sign-in cannot be finished; another may. */
export class SignInRefused extends Error {}

/** Our web application as a client of our provider; the back channel stays inside the process. */
export function createRelyingParty(app: FastifyInstance, config: Config): RelyingParty {
  const client = clientOf(app, config);
  return {
    begin: async (origin, returnTo, language, maxAge) => {
      const flow: Flow = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
        returnTo,
        maxAge,
      };
      const address = oidc.buildAuthorizationUrl(client, {
        redirect_uri: `${origin.url}${CALLBACK_PATH}`,
        scope: 'openid',
        state: flow.state,
        nonce: flow.nonce,
        max_age: String(maxAge),
        code_challenge: await oidc.calculatePKCECodeChallenge(flow.verifier),
        code_challenge_method: 'S256',
        ui_locales: language,
      });
      return {
        address: `${origin.url}${address.pathname}${address.search}`,
        flow: seal(installation().flowKey, JSON.stringify(flow), FLOW),
      };
    },
    finish: async (origin, path, sealed) => {
      const flow = openFlow(sealed);
      const tokens = await oidc
        .authorizationCodeGrant(client, new URL(path, origin.url), {
          expectedState: flow.state,
          expectedNonce: flow.nonce,
          pkceCodeVerifier: flow.verifier,
          maxAge: flow.maxAge,
          idTokenExpected: true,
        })
        .catch(refuse);
      return { accountId: tokens.claims()?.sub as AccountId, returnTo: flow.returnTo };
    },
  };
}

function openFlow(sealed: string): Flow {
  const keys = readingKeys().map(({ flowKey }) => flowKey);
  try {
    return JSON.parse(unsealWithAny(keys, sealed, FLOW).toString('utf8')) as Flow;
  } catch (cause) {
    throw new SignInRefused('the cookie of the sign-in is not ours', { cause });
  }
}

/** An answer that does not fit, a used or expired code, or a refusal of the provider ends this sign-in; anything else is our mistake. */
function refuse(error: unknown): never {
  const expected = [oidc.AuthorizationResponseError, oidc.ResponseBodyError, oidc.ClientError].some(
    (kind) => error instanceof kind,
  );
  throw expected ? new SignInRefused('the answer of the provider does not fit', { cause: error }) : error;
}

function clientOf(app: FastifyInstance, config: Config): oidc.Configuration {
  const issuer = issuerOf(config);
  const client = new oidc.Configuration(
    {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      authorization_response_iss_parameter_supported: true,
    },
    WEB_CLIENT,
    { id_token_signed_response_alg: SIGNING_ALGORITHM },
    oidc.ClientSecretBasic(installation().clientSecret),
  );
  if (config.publicUrl.startsWith('http:')) oidc.allowInsecureRequests(client);
  oidc.enableNonRepudiationChecks(client);
  client[oidc.customFetch] = (address, { method, headers, body }) =>
    ask(app, { method, headers, payload: body instanceof URLSearchParams ? body.toString() : undefined }, address);
  return client;
}

/** The back channel stays inside the process: it depends on no name server, proxy or port. */
async function ask(
  app: FastifyInstance,
  options: Pick<InjectOptions, 'headers'> & { method: string; payload: string | undefined },
  address: string,
) {
  const url = new URL(address);
  if (!url.pathname.startsWith(PROVIDER_PATH)) throw new Error(`no address of our provider: ${address}`);
  const answer = await app.inject({
    method: options.method as NonNullable<InjectOptions['method']>,
    url: url.pathname + url.search,
    headers: { ...options.headers, host: url.host },
    ...(options.payload === undefined ? {} : { payload: options.payload }),
  });
  const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
  return new Response(new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers });
}
