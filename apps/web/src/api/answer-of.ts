import { client } from '@thong-suot/api-client';
import { basePath } from './installation.ts';
import { watchedFetch } from './line-watch.ts';
import { isProblem, Refusal } from './problem.ts';

/** Every write says that it comes from these pages; a foreign page cannot send this header (the server refuses writes without it). */
client.setConfig({
  baseUrl: window.location.origin + basePath,
  headers: { 'x-requested-with': 'thong-suot' },
  fetch: watchedFetch,
});

/** What a call through the generated client ends with. */
export type Outcome<Answer> = {
  readonly data?: Answer | undefined;
  readonly error?: unknown;
  readonly response?: Response | undefined;
};

/**
 * The answer of a call through the generated client.
 * @throws Refusal when the server refused; the error of `fetch` when it could not be reached
 */
export async function answerOf<Answer>(call: Promise<Outcome<Answer>>): Promise<Answer> {
  const { data, error, response } = await call;
  if (isProblem(error)) throw new Refusal(error);
  if (error instanceof Error) throw error;
  if (error !== undefined || !response?.ok) throw new Error(`the server answered ${response?.status ?? 'nothing'}`);
  return data as Answer;
}
