import { afterAll, describe, expect, test } from 'vitest';
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
import type { LiveMapMessage } from '../../domain/command-centre/live-map.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
givenNetwork(db);
const server = useServer(db);
const closing = new AbortController();
afterAll(() => closing.abort());

async function signedIn(role: string, area: string | null = null): Promise<Browser> {
  const { loginName, password } = await given.account({ roles: [{ role, area }] });
  const browser = new Browser();
  await browser.submit(await browser.open(`${server.url()}/auth/login`), { loginName, password });
  return browser;
}

/** The messages of the stream, one after the other. */
async function* messages(browser: Browser): AsyncGenerator<LiveMapMessage> {
  const address = new URL('/api/command-centre/live', server.url());
  for await (const { content } of readEvents(browser, address, closing.signal)) yield content as LiveMapMessage;
}

async function send(commune: string): Promise<void> {
  const address = conditionsOf(commune);
  await submitReport(db.context({ actor: reporterOf(commune, 'committee'), clock: atTime('10:00') }), {
    ...address,
    sendKey: sendKey(),
    baseRevision: 0,
    document: await fullDocument(db, address),
  });
}
const reported = ({ provinces }: LiveMapMessage) => provinces.reduce((sum, [, own]) => sum + own, 0);

/** Reads on until the map shows so many communes. */
async function until(stream: AsyncGenerator<LiveMapMessage>, communes: number): Promise<LiveMapMessage> {
  for (;;) {
    const { value, done } = await stream.next();
    if (done) throw new Error('the stream ended');
    if (reported(value) === communes) return value;
  }
}

describe('the live map (C-02, C-03: pages move by server-sent events)', () => {
  test('it begins with the whole state, moves with each report, and takes back what is returned; all who watch see the same', async () => {
    await send('91/30292');
    const one = messages(await signedIn('viewer'));
    const other = messages(await signedIn('leader'));
    expect(await until(one, 1)).toMatchObject({ date: DAY, counted: 1 });
    expect((await until(other, 1)).colours).toHaveLength(3321);
    await send('91/30301');
    const [moved, movedToo] = [await until(one, 2), await until(other, 2)];
    expect(moved).toEqual(movedToo);
    expect(moved.colours.match(/[gyr]/g)).toHaveLength(2);
    const returned = { ...conditionsOf('91/30301'), revision: 1, reason: 'Số liệu chưa khớp' };
    await returnReport(db.context({ actor: reviewerOf('91'), clock: atTime('10:05') }), returned);
    await until(one, 1);
  });

  test('who may not see the nation is refused, and nobody watches without signing in', async () => {
    const province = await signedIn('province-reviewer', '91');
    expect((await province.fetch(new URL('/api/command-centre/live', server.url()))).status).toBe(403);
    expect((await fetch(`${server.url()}/api/command-centre/live`)).status).toBe(401);
  });
});

test('the national view of the day that is lived shows what has come in, and says that it moves', async () => {
  const viewer = await signedIn('viewer');
  const read = async (query: string): Promise<{ day: unknown; headline: { reported: { value: number } } }> =>
    JSON.parse(await (await viewer.fetch(new URL(`/api/command-centre/national?${query}`, server.url()))).text());
  await send('91/30316');
  const live = await read('live=true');
  expect(live).toMatchObject({ day: { date: DAY, revision: 0 }, headline: { reported: { value: expect.any(Number) } } });
  await send('91/30325');
  const next = await read(`date=${DAY}`);
  expect(next.headline.reported.value).toBe(live.headline.reported.value + 1);
  const page = await viewer.fetch(new URL(`/api/command-centre/provinces/91?live=true`, server.url()));
  expect(await page.json()).toMatchObject({ province: { reported: next.headline.reported.value } });
});
