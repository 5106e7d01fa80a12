import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { Browser } from '#test/identity/browser';
import { givenIdentity, useServer } from '#test/identity/given-identity';
import { readEvents } from '#test/monitoring/read-events';
import {
  atTime,
  conditionsOf,
  DAY,
  fullDocument,
  givenNetwork,
  reporterOf,
  returnReport,
  reviewerOf,
  sendKey,
  submitReport,
} from '#test/reporting/given-network';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
givenNetwork(db);
const server = useServer(db);
const closing = new AbortController();
afterAll(() => closing.abort());

const COMMUNES = ['91/30292', '91/30301', '91/30307', '91/30313'];
const api = (path: string) => new URL(`/api/${path}`, server.url());
type Content = Readonly<Record<string, unknown>>;
type Row = Content & { readonly reporter: string; readonly part: string; readonly formKey: string };
const keyOf = ({ reporter, part, formKey }: Row) => `${reporter} ${part} ${formKey}`;

/** What is done with the report of one commune, and how many items it then answers with no. */
const deeds = fc.array(
  fc.record({
    commune: fc.constantFrom(...COMMUNES),
    kind: fc.constantFrom('send', 'return'),
    unmet: fc.integer({ min: 0, max: 6 }),
  }),
  { minLength: 1, maxLength: 8 },
);
type Deed = { readonly commune: string; readonly kind: string; readonly unmet: number };

const revisions = new Map<string, number>();
const sent = new Set<string>();

async function act({ commune, kind, unmet }: Deed): Promise<void> {
  const address = conditionsOf(commune);
  const revision = revisions.get(commune) ?? 0;
  if (kind === 'return') {
    if (!sent.delete(commune)) return;
    const by = db.context({ actor: reviewerOf('91'), clock: atTime('10:05') });
    await returnReport(by, { ...address, revision, reason: 'Số liệu chưa khớp' });
    return;
  }
  const whole = await fullDocument(db, address);
  const no = Object.keys(whole.answers).slice(0, unmet);
  const answers = { ...whole.answers, ...Object.fromEntries(no.map((key) => [key, { kind: 'yes-no', value: false } as const])) };
  const by = db.context({ actor: reporterOf(commune, 'committee'), clock: atTime('10:00') });
  await submitReport(by, { ...address, sendKey: sendKey(), baseRevision: revision, document: { ...whole, answers } });
  revisions.set(commune, revision + 1);
  sent.add(commune);
}

test('whatever is sent, sent again and returned: pages put together from events equal pages asked anew (C-03, R-03)', async () => {
  const { loginName, password } = await given.account({ roles: [{ role: 'province-reviewer', area: '91' }] });
  const browser = new Browser();
  await browser.submit(await browser.open(`${server.url()}/auth/login`), { loginName, password });
  const ask = async (path: string) => JSON.parse(await (await browser.fetch(api(path))).text()) as Content;
  let [page, counts]: Content[] = [{}, {}];
  const board = new Map<string, Row>();
  const followed = Promise.withResolvers<void>();
  const follow = async (path: string, take: (content: Content) => void) => {
    for await (const { event, content } of readEvents(browser, api(path), closing.signal)) {
      if (event === 'ready') followed.resolve();
      else take(content as Content);
    }
  };
  const ended = [
    follow('command-centre/live/provinces/91', ({ parts }) => {
      page = { ...page, ...(parts as Content) };
    }),
    follow(`report-boards/completeness/${DAY}/live?province=91`, ({ parts }) => {
      counts = { ...counts, ...(parts as Content) };
    }),
    follow(`review-boards/91/${DAY}/live`, ({ rows = [] }) => {
      for (const row of rows as Row[]) board.set(keyOf(row), { ...board.get(keyOf(row)), ...row });
    }),
  ];
  for (const one of ended) one.catch(() => undefined);
  // As pages do: what was changed before nothing is missed any more is asked for.
  await followed.promise;
  const { reports } = (await ask(`review-boards/91/${DAY}`)) as { reports: Row[] };
  for (const row of reports) board.set(keyOf(row), row);
  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      for (const deed of all) await act(deed);
      await expect.poll(() => isAsAsked(), { timeout: 20_000, interval: 300 }).toBe(true);
    }),
    { numRuns: 8 },
  );

  async function isAsAsked(): Promise<boolean> {
    const { day: _asked, dossiers: _dossiers, rules: _rules, ...asked } = await ask('command-centre/provinces/91?live=true');
    const { day: _told, ...told } = page as Content;
    const { rows } = await ask(`report-boards/completeness/${DAY}?province=91`);
    const anew = (await ask(`review-boards/91/${DAY}`)) as { reports: Row[] };
    return (
      isDeepStrictEqual(told, asked) &&
      isDeepStrictEqual(Object.values(counts as Content), rows) &&
      isDeepStrictEqual([...board.values()], anew.reports)
    );
  }
}, 240_000);
