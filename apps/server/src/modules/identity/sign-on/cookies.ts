import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Addresses } from '../installation.ts';
import { type FrontOrigin, frontOrigin } from './front-origin.ts';

type Purpose = 'session' | 'flow' | 'outside';

/**
 * Over https the `__Host-` prefix keeps neighbouring sites from setting our cookie. Over http, on this machine, cookies of all ports
 * meet, so the port is in the name: two installations side by side do not sign each other out.
 */
function cookieName(purpose: Purpose, { secure, host }: FrontOrigin): string {
  return secure ? `__Host-thong-suot-${purpose}` : `thong-suot-${purpose}-${new URL(`http://${host}`).port || '80'}`;
}

function settings({ secure }: FrontOrigin): CookieSerializeOptions {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure };
}

/** Cookies of sign-in. They end with the browser; their true end is kept by the server. */
export function signInCookies(config: Addresses) {
  return {
    read: (request: FastifyRequest, purpose: Purpose): string | undefined =>
      request.cookies[cookieName(purpose, frontOrigin(request, config))],
    write: (request: FastifyRequest, reply: FastifyReply, purpose: Purpose, value: string): void => {
      const origin = frontOrigin(request, config);
      reply.setCookie(cookieName(purpose, origin), value, settings(origin));
    },
    clear: (request: FastifyRequest, reply: FastifyReply, purpose: Purpose): void => {
      const origin = frontOrigin(request, config);
      reply.clearCookie(cookieName(purpose, origin), settings(origin));
    },
  };
}
export type SignInCookies = ReturnType<typeof signInCookies>;
