import { afterAll } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { Browser } from '#test/identity/browser';
import { givenIdentity, useServer } from '#test/identity/given-identity';
import {
  atTime,
  conditionsOf,
  fullDocument,
  givenNetwork,
  reporterOf,
  returnReport,
  reviewerOf,
  sendKey,
  submitReport,
} from '#test/reporting/given-network';
import { readEvents } from './read-events.ts';

export type Content = Readonly<Record<string, unknown>>;
type Part = 'party' | 'committee' | null;
const NOT_MET = { kind: 'yes-no', value: false } as const;

/** A server with a day that is lived, people who watch it, and communes (`91/30292`) that report. Streams end with the file. */
export function givenLive() {
  const db = useTestDatabase({ withUnits: true });
  const given = givenIdentity(db);
  givenNetwork(db);
  const server = useServer(db);
  const closing = new AbortController();
  afterAll(() => closing.abort());
  const api = (path: string) => new URL(`/api/${path}`, server.url());
  return {
    /** Somebody of that role signs in in a browser. */
    signedIn: async (role: string, area: string | null = null, part: Part = null): Promise<Browser> => {
      const { loginName, password } = await given.account({ roles: [{ role, area, part }] });
      const browser = new Browser();
      await browser.submit(await browser.open(`${server.url()}/auth/login`), { loginName, password });
      return browser;
    },
    watch: (browser: Browser, path: string) => readEvents(browser, api(path), closing.signal),
    /** The address of a path of the API. */
    api,
    ask: async (browser: Browser, path: string): Promise<Content> =>
      JSON.parse(await (await browser.fetch(api(path))).text()) as Content,
    /** The commune sends its sixteen conditions. @param unmet places of the items that it answers no @param revision how often it sent before */
    send: async (commune: string, unmet: readonly number[] = [], revision = 0): Promise<void> => {
      const address = conditionsOf(commune);
      const whole = await fullDocument(db, address);
      const not = Object.keys(whole.answers).filter((_, place) => unmet.includes(place));
      const answers = { ...whole.answers, ...Object.fromEntries(not.map((key) => [key, NOT_MET])) };
      const by = db.context({ actor: reporterOf(commune, 'committee'), clock: atTime('10:00') });
      await submitReport(by, { ...address, sendKey: sendKey(), baseRevision: revision, document: { ...whole, answers } });
    },
    /** Its province returns what it has sent. */
    sendBack: (commune: string, revision = 1) =>
      returnReport(db.context({ actor: reviewerOf(commune.slice(0, 2)), clock: atTime('10:05') }), {
        ...conditionsOf(commune),
        revision,
        reason: 'Số liệu chưa khớp',
      }),
  };
}
