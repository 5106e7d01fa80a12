import Provider, { type Configuration, type JWK, type KoaContextWithOIDC } from 'oidc-provider';
import type { Clock } from '#kernel/calendar';
import type { Config } from '#kernel/config';
import type { Database } from '#kernel/db/database';
import { isDatabaseAway } from '#kernel/db/database-away';
import type { Log } from '#kernel/log';
import { kernelProblem } from '#kernel/problems';
import { type AccountId, isShut } from '../domain/account.ts';
import { installation, readingKeys } from '../installation.ts';
import { readAccount } from '../queries/account-queries.ts';
import { type AccountRow, personNames } from '../use-cases/account-view.ts';
import { clientAdapter, compareSecretsByDigest } from './client-adapter.ts';
import { frontOrigins } from './front-origin.ts';
import { languageOf } from './language.ts';
import { messagePage } from './pages.ts';
import { providerAdapter } from './provider-adapter.ts';
import { SIGNING_ALGORITHM, signingKeys } from './signing-keys.ts';

export const PROVIDER_PATH = '/oidc';
export const CALLBACK_PATH = '/auth/callback';
export const WEB_CLIENT = 'thong-suot-web';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

export function issuerOf({ publicUrl }: Config): string {
  return `${publicUrl}${PROVIDER_PATH}`;
}

/** Our OpenID Connect provider: for people code flow with PKCE only, for machines client credentials; what it remembers is in PostgreSQL. */
export async function createProvider(config: Config, database: Database, clock: Clock, log: Log): Promise<Provider> {
  const keys = await signingKeys(database, clock);
  const remembering = providerAdapter(database, clock);
  const provider = new Provider(issuerOf(config), {
    ...settings(config),
    adapter: (model) => (model === 'Client' ? clientAdapter(database, clock) : remembering(model)),
    jwks: { keys: keys as unknown as JWK[] },
    findAccount: async (_context, id) => {
      const [account] = await database.reading((tx) => readAccount(tx, id as AccountId));
      const allowed = account && !isShut(account, clock.now()) && (!account.demonstration || installation().demonstration);
      return allowed ? { accountId: id, claims: (_use, scope) => claimsOf(database, account, scope) } : undefined;
    },
    loadExistingGrant: (context) => grantOf(provider, context),
    renderError: (context, { error }, cause) => renderError(context, error, cause),
  });
  // The scheme and host that it sees were settled by `front-origin.ts`.
  provider.proxy = true;
  compareSecretsByDigest(provider, WEB_CLIENT);
  provider.use(tellUnknownAddress);
  provider.on('server_error', (_context, error) => log.error({ err: error }, 'the sign-on provider failed'));
  return provider;
}

function settings(config: Config): Configuration {
  const cookie = { signed: true, httpOnly: true, sameSite: 'lax', path: '/' } as const;
  const nameOf = (purpose: string) => `thong-suot-${purpose}-${config.port}`;
  return {
    clients: [webClient(config)],
    claims: { openid: ['sub', 'amr'], profile: ['name', 'preferred_username'] },
    // Other systems learn all they may from the signed token itself.
    conformIdTokenClaims: false,
    scopes: ['openid', 'profile'],
    pkce: { required: () => true },
    responseTypes: ['code'],
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: askToSignOut, postLogoutSuccessSource: tellSignedOut },
    },
    interactions: { url: (_context, { uid }) => `${PROVIDER_PATH}/interaction/${uid}` },
    cookies: {
      keys: readingKeys().map(({ cookieKey }) => cookieKey),
      names: { session: nameOf('sso'), interaction: nameOf('interaction'), resume: nameOf('resume') },
      long: cookie,
      short: cookie,
    },
    ttl: {
      AuthorizationCode: MINUTE,
      AccessToken: 10 * MINUTE,
      ClientCredentials: 10 * MINUTE,
      IdToken: 10 * MINUTE,
      Interaction: HOUR,
      Grant: 12 * HOUR,
      Session: 12 * HOUR,
    },
  };
}

function webClient(config: Config): NonNullable<Configuration['clients']>[number] {
  const origins = frontOrigins(config);
  return {
    client_id: WEB_CLIENT,
    client_secret: installation().clientSecret,
    redirect_uris: origins.map(({ url }) => `${url}${CALLBACK_PATH}`),
    post_logout_redirect_uris: origins.map(({ url }) => `${url}/auth/signed-out`),
    grant_types: ['authorization_code'],
    response_types: ['code'],
    scope: 'openid',
    token_endpoint_auth_method: 'client_secret_basic',
    id_token_signed_response_alg: SIGNING_ALGORITHM,
    require_auth_time: true,
  };
}

/** Nobody is asked for consent: the systems are the state's own, and an administrator has settled what each may learn. */
async function grantOf(provider: Provider, { oidc }: KoaContextWithOIDC) {
  const { client, session } = oidc;
  if (!client || !session?.accountId) return undefined;
  const present = session.grantIdFor(client.clientId);
  const grant = present ? await provider.Grant.find(present) : undefined;
  if (grant) return grant;
  const made = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  made.addOIDCScope(client.scope ?? 'openid');
  await made.save();
  return made;
}

/** What a system may learn of a person: always the same number; names only with the scope that an administrator has given it. */
async function claimsOf(database: Database, account: AccountRow, scope: string) {
  if (!scope.split(' ').includes('profile')) return { sub: account.id };
  const { name, loginName } = await database.reading((tx) => personNames(tx, account));
  return { sub: account.id, name, preferred_username: loginName };
}

function languageIn(context: KoaContextWithOIDC) {
  return languageOf(context.query['ui_locales'] ?? context.query['lang']);
}

/** An address or method that the provider does not know: a page for a browser, a problem document for a program. */
async function tellUnknownAddress(context: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  const { status, body } = context;
  if (status !== 404 || (body !== undefined && body !== null)) return;
  const forBrowser = context.accepts('json', 'html') === 'html';
  context.type = forBrowser ? 'html' : 'application/problem+json';
  context.body = forBrowser ? messagePage(languageIn(context), 'unknown').text : JSON.stringify(kernelProblem('not-found'));
  context.status = status;
}

function renderError(context: KoaContextWithOIDC, error: string, cause: Error): void {
  if (isDatabaseAway(cause)) context.status = 503;
  context.type = 'html';
  context.body = messagePage(languageIn(context), error === 'server_error' ? 'failed' : 'expired').text;
}

function askToSignOut(context: KoaContextWithOIDC, form: string): void {
  context.type = 'html';
  context.body = messagePage(languageIn(context), 'sign-out', { form }).text;
}

function tellSignedOut(context: KoaContextWithOIDC): void {
  context.type = 'html';
  context.body = messagePage(languageIn(context), 'signed-out').text;
}
