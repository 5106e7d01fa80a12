import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Content, givenLive } from '#test/monitoring/given-live';
import { DAY } from '#test/reporting/given-network';

const { signedIn, watch, ask, send, sendBack } = givenLive();

const COMMUNES = ['91/30292', '91/30301', '91/30307', '91/30313'];
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
  const revision = revisions.get(commune) ?? 0;
  if (kind === 'return') {
    if (sent.delete(commune)) await sendBack(commune, revision);
    return;
  }
  await send(
    commune,
    Array.from({ length: unmet }, (_, place) => place),
    revision,
  );
  revisions.set(commune, revision + 1);
  sent.add(commune);
}

test('whatever is sent, sent again and returned: pages put together from events equal pages asked anew (C-03, R-03)', async () => {
  const browser = await signedIn('province-reviewer', '91');
  let [page, counts]: Content[] = [{}, {}];
  const board = new Map<string, Row>();
  const followed = Promise.withResolvers<void>();
  const follow = async (path: string, take: (content: Content) => void) => {
    for await (const { event, content } of watch(browser, path)) {
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
  const { reports } = (await ask(browser, `review-boards/91/${DAY}`)) as { reports: Row[] };
  for (const row of reports) board.set(keyOf(row), row);
  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      for (const deed of all) await act(deed);
      await expect.poll(() => isAsAsked(), { timeout: 20_000, interval: 300 }).toBe(true);
    }),
    { numRuns: 8 },
  );

  async function isAsAsked(): Promise<boolean> {
    const {
      day: _asked,
      dossiers: _dossiers,
      rules: _rules,
      ...asked
    } = await ask(browser, 'command-centre/provinces/91?live=true');
    const { day: _told, ...told } = page as Content;
    const { rows } = await ask(browser, `report-boards/completeness/${DAY}?province=91`);
    const anew = (await ask(browser, `review-boards/91/${DAY}`)) as { reports: Row[] };
    return (
      isDeepStrictEqual(told, asked) &&
      isDeepStrictEqual(Object.values(counts as Content), rows) &&
      isDeepStrictEqual([...board.values()], anew.reports)
    );
  }
}, 240_000);
