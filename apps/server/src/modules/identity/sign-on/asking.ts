import type { FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import type { PasskeyPlace } from '../domain/second-factor/passkey-place.ts';
import type { Language } from './language.ts';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** A question of the provider to a person, under way. */
export type Asking = {
  readonly provider: Provider;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly interaction: Interaction;
  readonly language: Language;
  /** Where passkeys of this browser belong; null where it can use none. */
  readonly place: PasskeyPlace | null;
};
