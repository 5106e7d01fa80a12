import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CalendarDate, calendarDate } from '#kernel/calendar';
import { anonymous } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { importPack, ofNation, reader, useCommandCentre } from '#test/monitoring/command-centre';
import { packBytes, packWith, smallPack } from '#test/monitoring/small-day-pack';
import { readNationalView } from '../../use-cases/read-national-view.ts';

const db = useTestDatabase({ withUnits: true });
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
    for (const named of ['*', `"other", ${headers['etag']}`, String(headers['etag']).replace('W/', '')]) {
      expect((await inject(path, { as: ofNation, headers: { 'if-none-match': named } })).statusCode, named).toBe(304);
    }
    expect((await inject(path, { as: ofNation, headers: { 'if-none-match': '"other"' } })).statusCode).toBe(200);
  });
});

const read = (view: { date?: CalendarDate; anchor?: string }, known: string | null = null) =>
  readNationalView(db.context({ actor: ofNation }), { ...view, known });
/** Null: it was the version known. */
const headlineOf = async (...wanted: Parameters<typeof read>) => (await read(...wanted)).view?.headline ?? null;

test('who knows the version of a view is told that it is still that, and nothing else', async () => {
  const { version, view } = await read(date);
  expect(view).not.toBeNull();
  expect(await read(date, version)).toEqual({ version, view: null });
  expect(await headlineOf(date, 'another version')).toEqual(view?.headline);
});

test('on another map a view has no version, since the units may have changed', async () => {
  const first = await read({ ...date, anchor: 'today' });
  expect(first).toMatchObject({ version: null, view: { day: { anchor: 'map' } } });
});

test('a request cannot say itself which version it knows', async () => {
  const { version } = await read(date);
  const answer = await inject(`/command-centre/national?date=2025-10-02&known=${encodeURIComponent(String(version))}`, {
    as: ofNation,
  });
  expect(answer.json()).toMatchObject({ day: { date: '2025-10-02' } });
});

test('a new revision of the day shows at once', async () => {
  const green = async () =>
    (await inject('/command-centre/national', { as: ofNation })).json<{ headline: { green: { value: number } } }>().headline.green
      .value;
  expect([await green(), await green()]).toEqual([1, 1]);
  await importPack(db, packWith('condition-answers.csv', 4, '2025-10-02,00004,0,0'));
  expect(await green()).toBe(0);
});

test('a day to compare with shows as soon as it is stored', async () => {
  const { version, view } = await read(date);
  expect(view?.headline.overdueTasks.previous).toBeNull();
  const dayBefore = Object.fromEntries(
    Object.entries(smallPack()).map(([file, text]) => [
      file,
      text.replaceAll('2025-10-01', '2025-09-30').replaceAll('2025-10-02', '2025-10-01'),
    ]),
  );
  await importPack(db, packBytes(dayBefore));
  expect((await headlineOf(date, version))?.overdueTasks.previous).toBe(1);
});
