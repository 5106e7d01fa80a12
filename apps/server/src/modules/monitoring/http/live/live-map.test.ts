import { describe, expect, test } from 'vitest';
import type { Browser } from '#test/identity/browser';
import { givenLive } from '#test/monitoring/given-live';
import { DAY } from '#test/reporting/given-network';
import type { LiveMapMessage } from '../../domain/command-centre/live-map.ts';

const { signedIn, watch, ask, api, send, sendBack } = givenLive();

/** The messages of the stream, one after the other. */
async function* messages(browser: Browser): AsyncGenerator<LiveMapMessage> {
  for await (const { content } of watch(browser, 'command-centre/live')) yield content as LiveMapMessage;
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
    await sendBack('91/30301');
    await until(one, 1);
  });

  test('who may not see the nation is refused, and nobody watches without signing in', async () => {
    const province = await signedIn('province-reviewer', '91');
    expect((await province.fetch(api('command-centre/live'))).status).toBe(403);
    expect((await fetch(api('command-centre/live'))).status).toBe(401);
  });
});

test('the national view of the day that is lived shows what has come in, and says that it moves', async () => {
  const viewer = await signedIn('viewer');
  const read = async (query: string) =>
    (await ask(viewer, `command-centre/national?${query}`)) as { day: unknown; headline: { reported: { value: number } } };
  await send('91/30316');
  const live = await read('live=true');
  expect(live).toMatchObject({ day: { date: DAY, revision: 0 }, headline: { reported: { value: expect.any(Number) } } });
  await send('91/30325');
  const next = await read(`date=${DAY}`);
  expect(next.headline.reported.value).toBe(live.headline.reported.value + 1);
  expect(await ask(viewer, 'command-centre/provinces/91?live=true')).toMatchObject({
    province: { reported: next.headline.reported.value },
  });
});
