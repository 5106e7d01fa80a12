import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { readRows } from '#test/independent/csv';
import { person } from '#test/reporting/given-network';
import { importChecklist } from './import-checklist.ts';
import { importRecommendations, readRecommendations } from './recommendations.ts';

const db = useTestDatabase({ withUnits: true });
const REFERENCE = new URL('../../../../../../../data/reference/', import.meta.url).pathname;
const FILE = 'recommendations-2025-06-25.csv';
const shipped = (name: string) => readFileSync(`${REFERENCE}${name}`, 'utf8');
const JUNE = { sourceName: 'Báo cáo 121/BC-BKHCN', stateOn: calendarDate('2025-06-25') };
const HEADINGS = 'published_name,province_code,text_vi,section,item_key';
const as = (area: string) => db.context({ actor: person(`official ${area}`, ['monitoring.read'], area, null) });

beforeAll(async () => {
  const [items, states, silent] = ['readiness-items.csv', 'readiness-2025-06-25.csv', 'readiness-not-reported-2025-06-25.csv'];
  const files = { items: shipped(items ?? ''), states: shipped(states ?? ''), silent: shipped(silent ?? '') };
  await importChecklist(db.context(), { ...JUNE, ...files });
}, 60_000);

describe('what provinces proposed before the start (R-08)', () => {
  test('is none before any came in; the list that ships is read word by word, each with its item; again it changes nothing', async () => {
    expect(await readRecommendations(db.context(), {})).toBeNull();
    const given = { ...JUNE, csv: shipped(FILE) };
    expect(await importRecommendations(db.context(), given)).toEqual({ outcome: 'imported', recommendations: 9 });
    expect(await importRecommendations(db.context(), given)).toEqual({ outcome: 'unchanged', recommendations: 9 });
    const list = await readRecommendations(db.context(), {});
    expect(list?.head).toMatchObject({ stateOn: '2025-06-25', source: JUNE.sourceName });
    const rows = readRows(REFERENCE, FILE);
    expect(list?.recommendations.map(({ textVi }) => textVi)).toEqual(rows.map((row) => row['text_vi']));
    expect(list?.recommendations.map(({ provinceCode }) => provinceCode)).toEqual(rows.map((row) => row['province_code']));
    for (const { section, itemVi } of list?.recommendations ?? []) expect(itemVi === null).toBe(section === 'VI');
  });

  test('a province reads its own, and nobody those of another', async () => {
    const own = await readRecommendations(as('86'), { provinceCode: '86' });
    expect(own?.recommendations.map(({ provinceName }) => provinceName)).toEqual(['Vĩnh Long', 'Vĩnh Long']);
    await expect(readRecommendations(as('86'), { provinceCode: '25' })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    await expect(readRecommendations(as('86'), {})).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });

  test('a file with faults stores nothing and names every one by line and column', async () => {
    const csv = [HEADINGS, 'Vĩnh Long,8,Đề nghị,VI,', 'Vĩnh Long,86,,VI,'].join('\n');
    await expect(importRecommendations(db.context(), { ...JUNE, csv })).rejects.toMatchObject({
      code: 'reporting/file-faulty',
      params: {
        faults: [
          expect.objectContaining({ line: 2, column: 'province_code' }),
          expect.objectContaining({ line: 3, column: 'text_vi' }),
        ],
      },
    });
    const twice = [HEADINGS, 'Vĩnh Long,86,Đề nghị,VI,', 'Vĩnh Long,86,Đề nghị,VI,'].join('\n');
    await expect(importRecommendations(db.context(), { ...JUNE, csv: twice })).rejects.toMatchObject({
      params: { faults: [expect.objectContaining({ line: 3 })] },
    });
    expect((await readRecommendations(db.context(), {}))?.recommendations).toHaveLength(9);
    const official = db.context({ actor: person('official', ['monitoring.read'], null) });
    await expect(importRecommendations(official, { ...JUNE, csv })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });
});
