import type { FastifyPluginAsync } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Log } from '../log.ts';

/** One thing that must hold before the installation can serve. `check` answers null, or why not. */
export type Readiness = { readonly name: string; check(): Promise<string | null> };

/** `GET /live` (the process runs), `GET /health` (everything that it needs is there), `GET /metrics` (loopback only), request figures and logs. */
const operationalRoutes: FastifyPluginAsync<{ readiness: readonly Readiness[]; log: Log }> = async (app, { readiness, log }) => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'http_request_seconds',
    help: 'Duration of requests',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
    buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    durations.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    log.info(
      {
        requestId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        actor: request.context?.actor.id,
      },
      'request',
    );
  });
  // Anybody may ask: where the database lies, and as whom we enter, is for the log.
  const failed = (name: string) => (error: unknown) => {
    log.warn({ check: name, err: error }, 'not ready');
    return 'failed';
  };
  app.get('/live', { schema: { hide: true } }, async () => ({ status: 'ok' }));
  app.get('/health', { schema: { hide: true } }, async (_request, reply) => {
    const findings = await Promise.all(
      readiness.map(async ({ name, check }) => [name, (await check().catch(failed(name))) ?? 'ok'] as const),
    );
    const ready = findings.every(([, finding]) => finding === 'ok');
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ok' : 'not-ready', checks: Object.fromEntries(findings) });
  });
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    const local = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress ?? '');
    return local ? reply.type(registry.contentType).send(await registry.metrics()) : reply.status(404).send();
  });
};
export const operational = fastifyPlugin(operationalRoutes);
