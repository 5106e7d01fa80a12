import type { FastifyRequest } from 'fastify';
import { type PasskeyPlace, passkeyPlace } from '../domain/second-factor/passkey-place.ts';
import { installation } from '../installation.ts';
import { problem } from '../problems.ts';
import { frontOrigin } from '../sign-on/front-origin.ts';

/** The place of passkeys at the address that this browser uses; null where there are none. */
export function placeOf(request: FastifyRequest): PasskeyPlace | null {
  return passkeyPlace(frontOrigin(request, installation().addresses).url);
}

/** The same where one is needed. @throws identity/passkeys-not-here */
export function passkeyPlaceOf(request: FastifyRequest): PasskeyPlace {
  const place = placeOf(request);
  if (place === null) throw problem('passkeys-not-here');
  return place;
}
