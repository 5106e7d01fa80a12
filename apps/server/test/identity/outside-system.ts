import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** What the provider is to say about whoever comes next. */
export type OutsidePerson = { readonly sub: string; readonly [claim: string]: string };

/**
 * A sign-on provider of others on this machine, as VNeID or a ministry runs one: a system of its own with its own keys, which
 * signs everybody in as the person set, without asking.
 */
export class OutsideSystem {
  readonly clientId = 'thong-suot';
  readonly clientSecret = 'bi-mat-cua-noi-kia-du-dai-de-dung';
  /** Who comes next; null: the provider refuses. */
  person: OutsidePerson | null = { sub: 'nguoi-1' };
  readonly #server: Server;
  readonly #port: number;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.#port = port;
  }

  get issuer(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts it. @param redirectUris where our server may have people led back to */
  static async start(redirectUris: readonly string[]): Promise<OutsideSystem> {
    let handle: ReturnType<Provider['callback']> | null = null;
    let provider: Provider | null = null;
    const server = createServer((request, response) => {
      const path = request.url ?? '';
      if (provider && path.startsWith('/interaction/')) {
        const answer = system.person ? { login: { accountId: system.person.sub } } : { error: 'access_denied' };
        void provider.interactionFinished(request, response, answer);
      } else void handle?.(request, response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const system = new OutsideSystem(server, (server.address() as AddressInfo).port);
    provider = providerOf(system, redirectUris);
    handle = provider.callback();
    return system;
  }

  /** Stops answering; connections that are open end too. */
  async stop(): Promise<void> {
    if (!this.#server.listening) return;
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

function providerOf(system: OutsideSystem, redirectUris: readonly string[]): Provider {
  const provider: Provider = new Provider(system.issuer, {
    clients: [
      {
        client_id: system.clientId,
        client_secret: system.clientSecret,
        redirect_uris: [...redirectUris],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub', 'citizen', 'email'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['khoa-cua-noi-kia'], names: { session: 'kia', interaction: 'kia-hoi', resume: 'kia-tiep' } },
    findAccount: async (_context, sub) => ({ accountId: sub, claims: async () => ({ ...system.person, sub }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({ clientId: system.clientId, accountId: oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  return provider;
}
