import type { Static } from 'typebox';
import { beforeAll, describe, expect, test } from 'vitest';
import { type EvidenceAnswer, recomputedFigure } from '#test/acceptance/cells-from-evidence';
import { ofNationalView } from '#test/acceptance/shown-figures';
import { useTestDatabase } from '#test/harness';
import { importPack, reader, useCommandCentre } from '#test/monitoring/command-centre';
import { packBytes, type SmallPack, smallPack } from '#test/monitoring/small-day-pack';
import type { EvidenceSchema } from './schemas/evidence.ts';

type Evidence = Static<typeof EvidenceSchema>;
const db = useTestDatabase({ withUnits: true });
const { get, inject } = useCommandCentre(db);
const evidenceOf = (figure: string, more = '') =>
  get<Evidence>(`/command-centre/evidence?figure=${encodeURIComponent(figure)}${more}`);
const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;

/** The small pack on another day, with other answers, dossiers and a task done. */
function dayOf(date: string, previousDate: string, files: SmallPack): SmallPack {
  const moved = Object.entries(smallPack()).map(([file, text]) => [
    file,
    text.replaceAll('2025-10-02', '@').replaceAll('2025-10-01', previousDate).replaceAll('@', date),
  ]);
  return { ...Object.fromEntries(moved), ...files };
}

beforeAll(async () => {
  await importPack(db, packBytes(smallPack()), 'nhỏ 1');
  const second = dayOf('2025-10-03', '2025-10-02', {
    'condition-answers.csv': lines(
      'date,commune_code,c01,c02',
      '2025-10-02,00004,1,1',
      '2025-10-02,00008,0,',
      '2025-10-03,00008,1,1',
      '2025-10-03,01273,1,1',
    ),
    'dossiers-day.csv': lines('date,province_code,commune_code,direct,online,returned', '2025-10-02,01,00004,5,5,5'),
  });
  await importPack(db, packBytes(second), 'nhỏ 2');
  const third = dayOf('2025-10-04', '2025-10-03', {
    'task-assignments.csv': lines(
      'task_key,role,unit_name,province_code,status,done_date,unit_due_date',
      'plan-01,report,Bộ Một,,done,2025-10-03,',
    ),
  });
  await importPack(db, packBytes(third), 'nhỏ 3');
});

describe('the evidence of a change', () => {
  test.each(['date=2025-10-03', 'date=2025-10-04', 'date=2025-10-04&compareWith=2025-10-02'])(
    'works out to what the national view shows, for %s (C-04, R-14)',
    async (view) => {
      for (const { figure, unit, shown } of await ofNationalView(get, view)) {
        if (shown === null) continue;
        const path = `/command-centre/evidence?figure=${encodeURIComponent(figure)}&${view}${unit}`;
        const { value, answered } = await recomputedFigure((address) => get<EvidenceAnswer>(address), path);
        expect([answered, value], path).toEqual([shown, shown]);
      }
    },
  );

  test('names the rows of both days, each in the file of its own day (R-14)', async () => {
    const dossiers = await evidenceOf('change/online-share-day', '&date=2025-10-03');
    expect(dossiers).toMatchObject({
      value: -37.5,
      operands: [
        { counted: 5, whole: 10 },
        { counted: 7, whole: 8 },
      ],
    });
    expect(dossiers.parts.items.map(({ source }) => source?.reportedAt)).toEqual([
      ...Array.from({ length: 2 }, () => '2025-10-03T09:00:00.000Z'),
      ...Array.from({ length: 4 }, () => '2025-10-02T09:00:00.000Z'),
    ]);
    const tasks = await evidenceOf('change/overdue-tasks', '&date=2025-10-04');
    expect(tasks).toMatchObject({ value: -1, formula: { kind: 'change' }, operands: [{ value: 0 }, { value: 1 }] });
    expect(tasks.parts.items.map(({ value }) => value)).toEqual(['done 2025-10-03', 'in-progress']);
    expect(tasks.parts.items.every(({ source }) => source?.file === 'task-assignments.csv')).toBe(true);
  });

  test('against a day that is not the day before takes the answers out of that day’s own snapshot', async () => {
    const { parts } = await evidenceOf('green-change', '&date=2025-10-04&compareWith=2025-10-02');
    const earlier = parts.items.find(({ date, unitCode }) => date === '2025-10-02' && unitCode === '00004');
    expect(earlier?.source).toMatchObject({ file: 'condition-answers.csv', line: 4 });
  });

  test('of communes that turned, stopped or began to report are the communes with both answers', async () => {
    const turned = await evidenceOf('turned/yellow/green', '&date=2025-10-03&counted=yes');
    expect(turned.parts.items.map(({ unitCode, date, value }) => [unitCode, date, value])).toEqual([
      ['00008', '2025-10-03', '11'],
      ['00008', '2025-10-02', '0-'],
    ]);
    expect((await evidenceOf('stopped-reporting', '&date=2025-10-03')).value).toBe(1);
    expect((await evidenceOf('started-reporting', '&date=2025-10-03&provinceCode=04')).value).toBe(1);
  });

  test('is refused where there is nothing to compare with', async () => {
    for (const figure of ['change/overdue-tasks', 'change/online-share-day'])
      expect((await inject(`/command-centre/evidence?figure=${figure}&date=2025-10-02`)).statusCode, figure).toBe(404);
  });
});

test('equal cumulative figures of both levels name each its own line (R-14)', async () => {
  const pack = dayOf('2025-10-05', '2025-10-04', {
    'dossiers-cumulative.csv': lines('province_code,level,direct,online,returned', '01,province,7,7,7', '01,commune,7,7,7'),
  });
  await importPack(db, packBytes(pack), 'nhỏ 4');
  const { parts } = await evidenceOf('direct-cumulative', '&provinceCode=01&date=2025-10-05');
  expect(parts.items.map(({ source }) => source?.line)).toEqual([2, 3]);
  const { parts: ofLevel } = await evidenceOf('direct-cumulative-communes', '&provinceCode=01&date=2025-10-05');
  expect(ofLevel.items.map(({ source }) => source?.line)).toEqual([3]);
});

test('of a commune is open to whoever may read that commune, and to nobody of another', async () => {
  const path = '/command-centre/evidence?figure=unmet&provinceCode=01&communeCode=00008&date=2025-10-03';
  expect((await inject(path, { as: reader({ area: '01/00008', part: null }) })).statusCode).toBe(200);
  expect((await inject(path, { as: reader({ area: '01/00004', part: null }) })).statusCode).toBe(403);
  expect(
    (await inject(path.replace('&communeCode=00008', ''), { as: reader({ area: '01/00008', part: null }) })).statusCode,
  ).toBe(403);
});
