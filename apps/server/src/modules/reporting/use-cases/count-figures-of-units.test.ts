import { beforeAll, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { previewUnitChanges, resolveUnits, seedUnits, type UnitId } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { importPack } from '#test/monitoring/command-centre';
import { packBytes, packWith, smallPack } from '#test/monitoring/small-day-pack';
import '../../../composition.ts';
import { countFiguresOfUnits } from './count-figures-of-units.ts';

const db = useTestDatabase({ withUnits: true });
let units: ReadonlyMap<string, UnitId>;
const unit = (code: string) => units.get(code) as UnitId;
const counted = async (...codes: string[]) => {
  const counts = await db.inTx((tx) => countFiguresOfUnits(tx, codes.map(unit)));
  return codes.map((code) => counts.get(unit(code)));
};

beforeAll(async () => {
  await seedUnits(db.context(), {});
  units = await db.inTx((tx) => resolveUnits(tx, ['01', '00004', '00008', '01276'], calendarDate('2025-10-02')));
});

test('a unit without figures is not counted', async () => {
  expect(await counted('00004', '01276')).toEqual([undefined, undefined]);
});

test('the reports, statements, dossier counts and reference figures of a unit are counted (W-09)', async () => {
  await importPack(db, packBytes(smallPack()));
  expect(await counted('00004', '00008', '01', '01276')).toEqual([5 + 1 + 1, 5 + 1, 2 + 1 + 2 + 1, undefined]);
});

test('of two revisions of a day only the newest is counted', async () => {
  await importPack(db, packWith('dossiers-day.csv', 3, '2025-10-01,01,00008,0,5,4'));
  expect(await counted('00004', '00008')).toEqual([5 + 1, 5 + 1 + 1]);
});

test('the preview of a change of units tells how many figures it touches', async () => {
  const rows = ['00004', '00008'].map((code) => `2026-04-30,transfer,${code},00004,Phường Mới,1,01,`);
  const content = ['day,change,unit,to,name,share,parent,legal_act', ...rows, ''].join('\n');
  const { faults, figures } = await previewUnitChanges(db.context(), { content });
  expect(faults).toEqual([]);
  expect(new Map(figures.map(({ unitId, figures: count }) => [unitId, count]))).toEqual(
    new Map([
      [unit('00004'), 6],
      [unit('00008'), 7],
    ]),
  );
});
