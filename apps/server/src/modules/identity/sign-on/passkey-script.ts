import { readFile } from 'node:fs/promises';
import type { FastifyPluginAsync } from 'fastify';
import { PASSKEY_SCRIPT_PATH } from './passkey-form.ts';

/** Serves the one script of the sign-in pages: without it they work, but know no passkeys. */
export const passkeyScript: FastifyPluginAsync = async (app) => {
  const script = await readFile(new URL('./browser/passkey.js', import.meta.url));
  app.get(PASSKEY_SCRIPT_PATH, { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(script),
  );
};
