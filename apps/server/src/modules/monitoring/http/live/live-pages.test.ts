import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type Content, givenLive } from '#test/monitoring/given-live';
import type { StreamedEvent } from '#test/monitoring/read-events';
import { DAY } from '#test/reporting/given-network';

const { signedIn, watch, ask, api, send, sendBack } = givenLive();

type Row = { readonly reporter: string; readonly part: string; readonly formKey: string };

/** Takes in events until what they say together is as wanted. */
async function until(events: AsyncGenerator<StreamedEvent>, isWanted: (event: StreamedEvent) => boolean | Promise<boolean>) {
  for (;;) {
    const { value, done } = await events.next();
    if (done) throw new Error('the stream ended');
    if (await isWanted(value)) return value;
  }
}

/** The parts that a stream told, each as it was told last. */
function toldParts() {
  let parts: Content = {};
  return (event: StreamedEvent): Content => {
    parts = { ...parts, ...(event.content as { parts: Content }).parts };
    return parts;
  };
}
/** Which of them stand otherwise in the whole. */
const othersIn = (parts: Content, whole: Content) =>
  Object.keys(parts).filter((key) => !isDeepStrictEqual(parts[key], whole[key]));
const isWithin = (parts: Content, whole: Content) => othersIn(parts, whole).length === 0;

describe('pages of the day that is lived move by server-sent events (C-03, C-06)', () => {
  test('what the page of a province is told equals the page asked anew, after reports were sent and returned', async () => {
    const reviewer = await signedIn('province-reviewer', '91');
    const events = watch(reviewer, 'command-centre/live/provinces/91');
    const told = toldParts();
    const equals = async (event: StreamedEvent) => {
      const { day: _told, ...parts } = told(event);
      const { day: _asked, ...page } = await ask(reviewer, 'command-centre/provinces/91?live=true');
      return isWithin(parts, page);
    };
    const first = await until(events, () => true);
    expect(Object.keys(told(first)).sort()).toEqual(
      'communes conditions criteria day movements province provinceCriteria statements tasks'.split(' '),
    );
    await send('91/30292', [0, 4]);
    await send('91/30301');
    await until(events, equals);
    await sendBack('91/30301');
    const last = await until(events, equals);
    expect(last).toMatchObject({ event: 'page', content: { parts: { province: { code: '91', reported: 1 } } } });
    expect(Object.keys((last.content as { parts: Content }).parts)).not.toContain('provinceCriteria');
  });

  test('what the matrix of communes is told equals the matrix asked anew', async () => {
    const viewer = await signedIn('viewer');
    const events = watch(viewer, 'command-centre/live/commune-matrix');
    const told = toldParts();
    await until(events, () => true).then(told);
    await send('91/30307');
    await until(events, async (event) => {
      const { conditions, patterns, colour, pattern } = told(event);
      const { communes, ...matrix } = await ask(viewer, 'command-centre/commune-matrix?live=true');
      const asked = communes as Content;
      return isWithin({ conditions, patterns, colour, pattern }, { ...matrix, ...asked });
    });
  });
});

describe('boards of reports move by server-sent events (R-03)', () => {
  test('who reviews a province is told each report of it that changes, as its board shows it, and none of another province', async () => {
    const reviewer = await signedIn('province-reviewer', '91');
    const events = watch(reviewer, `review-boards/91/${DAY}/live`);
    expect((await until(events, () => true)).event).toBe('ready');
    const rows = new Map<string, Row>();
    await send('04/01273');
    await send('91/30313');
    await sendBack('91/30313');
    await until(events, async ({ content }) => {
      for (const row of (content as { rows: Row[] }).rows) rows.set(`${row.reporter} ${row.formKey}`, row);
      const told = rows.get('30313 conditions');
      const { reports } = (await ask(reviewer, `review-boards/91/${DAY}`)) as { reports: Row[] };
      const { name: _name, ...asked } = reports.find((row) => row.reporter === '30313' && row.formKey === 'conditions') as Row &
        Content;
      return isWithin(asked, (told ?? {}) as unknown as Content);
    });
    expect([...rows.keys()]).not.toContain('01273 conditions');
    expect(rows.get('30313 conditions')).toMatchObject({ state: 'returned', revision: 1 });
    expect(Object.keys(rows.get('30313 conditions') ?? {})).not.toContain('receiver');
  });

  test('who reads one block is told of that block alone', async () => {
    const party = await signedIn('province-reviewer', '91', 'party');
    const events = watch(party, `review-boards/91/${DAY}/live?part=party`);
    expect((await until(events, () => true)).event).toBe('ready');
    const counts = await until(watch(party, `report-boards/completeness/${DAY}/live?province=91&part=party`), () => true);
    const rows = Object.values((counts.content as { parts: Record<string, Row & { provinceCode: string }> }).parts);
    expect([...new Set(rows.map(({ part, provinceCode }) => `${provinceCode} ${part}`))]).toEqual(['91 party']);
    for (const path of [`review-boards/91/${DAY}/live`, `review-boards/91/${DAY}/live?part=committee`]) {
      expect((await party.fetch(api(path))).status).toBe(403);
    }
  });

  test('counts of the nation are told row by row and equal the board asked anew', async () => {
    const viewer = await signedIn('analyst');
    const events = watch(viewer, `report-boards/completeness/${DAY}/live`);
    const told = toldParts();
    await until(events, () => true).then(told);
    await send('91/30316');
    const last = await until(events, async (event) => {
      const { rows } = (await ask(viewer, `report-boards/completeness/${DAY}`)) as { rows: readonly Row[] };
      return isDeepStrictEqual(Object.values(told(event)), rows);
    });
    expect(Object.keys((last.content as { parts: Content }).parts)).toEqual(['91 conditions committee']);
  });
});

test('nobody watches a province, a block or the nation beyond what they may read', async () => {
  const reviewer = await signedIn('province-reviewer', '91');
  const refused = [
    'command-centre/live/provinces/89',
    'command-centre/live/commune-matrix',
    `review-boards/89/${DAY}/live`,
    `report-boards/completeness/${DAY}/live`,
    `report-boards/completeness/${DAY}/live?province=89`,
  ];
  for (const path of refused) {
    expect([path, (await reviewer.fetch(api(path))).status]).toEqual([path, 403]);
    expect([path, (await fetch(api(path))).status]).toEqual([path, 401]);
  }
});
