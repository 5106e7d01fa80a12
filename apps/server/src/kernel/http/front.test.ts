import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { front } from './front.ts';
import { answerWithProblem } from './problem-answer.ts';

let folder: string;
let app: FastifyInstance;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'front-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'assets/a.js'), 'a');
  app = fastify();
  app.setErrorHandler(answerWithProblem);
  await app.register(front(folder));
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

test.each([
  ['/', '*/*', 'br'],
  ['/', 'text/html', 'gzip'],
  ['/?lang=en', '*/*', 'identity'],
  ['/provinces/91', 'text/html', 'br'],
])('%s for %s in %s is the page', async (url, accept, encoding) => {
  const answer = await app.inject({ url, headers: { accept, 'accept-encoding': encoding } });
  expect([answer.statusCode, answer.body]).toEqual([200, '<!doctype html>']);
});

test.each(['/assets/gone.js', '/provinces/91', '/%2e%2e/package.json'])('%s for a program is not found', async (url) => {
  const answer = await app.inject({ url, headers: { accept: '*/*', 'accept-encoding': 'br' } });
  expect([answer.statusCode, answer.json().type]).toEqual([404, 'kernel/not-found']);
});
