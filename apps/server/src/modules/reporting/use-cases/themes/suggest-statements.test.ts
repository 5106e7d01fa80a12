import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { importPack } from '#test/monitoring/command-centre';
import { official } from '#test/monitoring/officials';
import { packBytes, smallPack } from '#test/monitoring/small-day-pack';
import { suggestStatements } from './suggest-statements.ts';

const db = useTestDatabase({ withUnits: true });
const clock = { now: () => new Date('2025-10-03T02:00:00Z') };
const reporter = official('xã', ['reporting.submit', 'monitoring.read'], { area: '01/00004', part: 'committee' });
const ofProvince = official('tỉnh', ['reporting.submit', 'monitoring.read'], { area: '01', part: null });
const OWN = 'Đường truyền về thôn Thượng rất chậm';
const OF_PARTY = 'Đường truyền của Đảng ủy rất chậm';
const NEIGHBOUR = 'Đường truyền ở chợ Hai rất chậm';

beforeAll(async () => {
  const lines = [
    ['00004', OWN],
    ['00004', 'Không có vướng mắc về đường truyền'],
    ['00008', NEIGHBOUR],
    ['01273', 'Đường truyền của xã Ba rất chậm'],
  ].map(([code, text]) => `2025-10-02,commune,general,obstacle,${code},${text}\n`);
  lines.push(`2025-10-02,commune,party,obstacle,00004,${OF_PARTY}\n`);
  const header = 'date,level,block,kind,commune_code,statement_vi\n';
  await importPack(db, packBytes({ ...smallPack(), 'feedback.csv': header + lines.join('') }));
});

const ask = (actor: Actor, text: string, more: object = {}) =>
  suggestStatements(db.context({ actor, clock }), {
    provinceCode: '01' as never,
    reporter: '00004',
    part: 'committee',
    text,
    block: 'general',
    kind: 'obstacle',
    ...more,
  });
const textsOf = async (answer: ReturnType<typeof ask>, origin: string) =>
  (await answer).wordings.filter((one) => one.origin === origin).map(({ text }) => text);

describe('while a commune writes (CAS-601)', () => {
  test('the likeliest theme is named once something speaks for it', async () => {
    expect((await ask(reporter, 'Đường truyền rất ch')).theme).toMatchObject({ key: 'network-slow', nameEn: expect.any(String) });
    expect((await ask(reporter, 'Con mèo')).theme).toBeNull();
    expect((await ask(reporter, 'Không có vướng mắc')).theme).toBeNull();
  });

  test('it sees its own earlier wordings and examples, never those of other communes', async () => {
    expect(await textsOf(ask(reporter, 'Đường truyền rất chậm'), 'own')).toEqual([OWN]);
    expect(await textsOf(ask(reporter, 'Đường truyền rất chậm'), 'province')).toEqual([]);
    expect((await textsOf(ask(reporter, 'Thiếu trang thiết bị'), 'example')).length).toBeGreaterThan(0);
  });

  test('a block is not told what another block of the commune wrote', async () => {
    const party = official('đảng ủy', ['reporting.submit'], { area: '01/00004', part: 'party' });
    expect(await textsOf(ask(reporter, OF_PARTY.slice(0, -2)), 'own')).toEqual([OWN]);
    expect(await textsOf(ask(party, OF_PARTY.slice(0, -2), { part: 'party' }), 'own')).toContain(OF_PARTY);
  });

  test('who may read the whole province sees what its communes wrote, and no other province', async () => {
    const answer = await ask(ofProvince, 'Đường truyền rất chậm');
    expect(answer.wordings.map(({ text }) => text)).toContain(NEIGHBOUR);
    expect(answer.wordings.map(({ text }) => text)).not.toContain('Đường truyền của xã Ba rất chậm');
  });

  test('what is typed already is not suggested, and a recommendation is not like an obstacle', async () => {
    expect((await ask(reporter, OWN)).wordings.map(({ text }) => text)).not.toContain(OWN);
    expect(await textsOf(ask(reporter, 'Đường truyền rất chậm', { kind: 'recommendation' }), 'own')).toEqual([]);
  });

  test('only who reports for a place is told anything there', async () => {
    await expect(ask(reporter, 'Đường truyền', { reporter: '00008' })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    await expect(ask(reporter, 'Đường truyền', { part: 'party' })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });
});
