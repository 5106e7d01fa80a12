import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { anonymous } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { importPack, ofNation, reader, useCommandCentre } from '#test/monitoring/command-centre';
import { packBytes, packWith, smallPack } from '#test/monitoring/small-day-pack';
import { readNationalView } from '../../use-cases/read-national-view.ts';

const db = useTestDatabase();
const { inject } = useCommandCentre(db);
const VIEWS = ['national', 'commune-matrix', 'communes'].map((name) => `/command-centre/${name}`);
const date = { date: calendarDate('2025-10-02') };

beforeAll(async () => {
  await importPack(db, packBytes(smallPack()));
});

describe.each(VIEWS)('%s, once it is kept,', (path) => {
  let body = '';
  beforeAll(async () => {
    body = (await inject(path, { as: ofNation })).body;
    expect(JSON.parse(body)).toBeInstanceOf(Object);
  });

  test('is the same for everybody who may read the nation', async () => {
    const answer = await inject(path, { as: reader({ area: null, part: null }) });
    expect([answer.statusCode, answer.body]).toEqual([200, body]);
  });

  test('is not for somebody who may not, nor for somebody who is not signed in, whatever is asked for', async () => {
    const tag = String((await inject(path, { as: ofNation })).headers['etag']);
    for (const headers of [{}, { 'if-none-match': tag }, { 'accept-encoding': 'br' }] as Record<string, string>[]) {
      const ofProvince = await inject(path, { as: reader({ area: '01', part: null }), headers });
      const ofNobody = await inject(path, { as: anonymous, headers });
      expect([ofProvince.statusCode, ofNobody.statusCode]).toEqual([403, 401]);
      expect(ofProvince.body + ofNobody.body).not.toMatch(/Hà Nội|00004/);
      expect(ofProvince.headers['etag']).toBeUndefined();
    }
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('is sent as %s to who understands it', async (encoding, decompress) => {
    const answer = await inject(path, { as: ofNation, headers: { 'accept-encoding': `deflate, ${encoding}` } });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(decompress(answer.rawPayload).toString()).toBe(body);
    expect(answer.headers['vary']).toContain('accept-encoding');
  });

  test('is sent as it is to who refuses to take it compressed', async () => {
    const answer = await inject(path, { as: ofNation, headers: { 'accept-encoding': 'br;q=0, gzip;q=0.0' } });
    expect([answer.headers['content-encoding'], answer.body]).toEqual([undefined, body]);
  });

  test('is not sent again to who has it', async () => {
    const { headers } = await inject(path, { as: ofNation });
    const again = await inject(path, { as: ofNation, headers: { 'if-none-match': String(headers['etag']) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

test('a kept view is made once', async () => {
  const first = await readNationalView(db.context({ actor: ofNation }), date);
  expect(await readNationalView(db.context({ actor: ofNation }), date)).toBe(first);
});

test('on another map it is made each time, since the units may have changed', async () => {
  const first = await readNationalView(db.context({ actor: ofNation }), { ...date, anchor: 'today' });
  const again = await readNationalView(db.context({ actor: ofNation }), { ...date, anchor: 'today' });
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});

test('a new revision of the day shows at once', async () => {
  const before = await readNationalView(db.context({ actor: ofNation }), {});
  await importPack(db, packWith('condition-answers.csv', 4, '2025-10-02,00004,0,0'));
  const after = await readNationalView(db.context({ actor: ofNation }), {});
  expect([before.day.revision, after.day.revision]).toEqual([1, 2]);
  expect([before.headline.green.value, after.headline.green.value]).toEqual([1, 0]);
});

test('a day to compare with shows as soon as it is stored', async () => {
  const alone = await readNationalView(db.context({ actor: ofNation }), date);
  expect(alone.headline.overdueTasks.previous).toBeNull();
  const dayBefore = Object.fromEntries(
    Object.entries(smallPack()).map(([file, text]) => [
      file,
      text.replaceAll('2025-10-01', '2025-09-30').replaceAll('2025-10-02', '2025-10-01'),
    ]),
  );
  await importPack(db, packBytes(dayBefore));
  expect((await readNationalView(db.context({ actor: ofNation }), date)).headline.overdueTasks.previous).toBe(1);
});
