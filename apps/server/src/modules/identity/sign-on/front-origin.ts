import type { FastifyRequest } from 'fastify';
import type { Addresses } from '../installation.ts';

/** Where a browser reaches us: scheme, name and port. */
export type FrontOrigin = { readonly url: string; readonly host: string; readonly secure: boolean };

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];
const FORWARDED = ['forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-for', 'via'];

/** Every origin that sign-in may lead back to: `PUBLIC_URL`, and this machine's own names under our port. */
export function frontOrigins({ publicUrl, port }: Addresses): readonly FrontOrigin[] {
  const urls = new Set([publicUrl, ...LOOPBACK_NAMES.map((name) => `http://${name}:${port}`)].map((url) => new URL(url).origin));
  return [...urls].map(originOf);
}

/**
 * The origin that this browser uses: one of this machine's names when it came to us directly by it, else `PUBLIC_URL`. A request
 * that a proxy passed on never counts as direct, whatever its Host says, and a foreign Host never enters an address of ours.
 */
export function frontOrigin(request: FastifyRequest, addresses: Addresses): FrontOrigin {
  const { headers } = request;
  const direct = FORWARDED.every((name) => headers[name] === undefined);
  const own = frontOrigins(addresses);
  const named = direct ? own.slice(1).find(({ host }) => host === headers.host?.toLowerCase()) : undefined;
  return named ?? originOf(addresses.publicUrl);
}

function originOf(url: string): FrontOrigin {
  const { origin, host, protocol } = new URL(url);
  return { url: origin, host, secure: protocol === 'https:' };
}
