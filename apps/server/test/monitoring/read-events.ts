import type { Browser } from '../identity/browser.ts';

/** What a stream of events says. */
export type StreamedEvent = { readonly event: string; readonly content: unknown };

/** The events of a stream, one after the other, until the test ends. @throws {Error} when the server refuses */
export async function* readEvents(browser: Browser, address: URL, signal: AbortSignal): AsyncGenerator<StreamedEvent> {
  const answer = await browser.fetch(address, { signal });
  if (answer.headers.get('content-type')?.includes('text/event-stream') !== true)
    throw new Error(`${answer.status} ${address.href}`);
  let rest = '';
  for await (const piece of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const events = `${rest}${piece}`.split('\n\n');
    rest = events.pop() ?? '';
    for (const text of events) {
      const [event, content] = [text.match(/^event: (.*)$/m)?.[1], text.match(/^data: (.*)$/m)?.[1]];
      if (event && content) yield { event, content: JSON.parse(content) };
    }
  }
}
