import { beforeAll, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { mergeUnits, renameUnit, resolveUnits, seedUnits, type UnitId } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { importPack, shippedFiles } from '#test/monitoring/command-centre';
import type { EditionId } from '../../src/modules/monitoring/use-cases/editions/edition-document.ts';
import { publishEdition } from '../../src/modules/monitoring/use-cases/editions/publish-edition.ts';
import { previewReport, readEdition, verifyEdition } from '../../src/modules/monitoring/use-cases/editions/read-editions.ts';

const db = useTestDatabase({ withUnits: true });
const DAY = calendarDate('2025-09-22');
const NEXT_DAY = calendarDate('2025-09-23');
let editionId: EditionId;
let published: Buffer;
let reportBefore: unknown;

/** The day is imported and published; from the next day two wards of Hà Nội are one and Cao Bằng has another name. */
beforeAll(async () => {
  await seedUnits(db.context(), {});
  await importPack(db, await shippedFiles(), 'day-2025-09-22');
  ({ editionId } = await publishEdition(db.context(), { date: DAY }));
  published = (await readEdition(db.context(), { editionId })).bytes;
  reportBefore = await previewReport(db.context(), { date: DAY });
  const units = await db.inTx((tx) => resolveUnits(tx, ['00004', '00008', '01', '04'], DAY));
  const unit = (code: string) => units.get(code) as UnitId;
  const act = { day: NEXT_DAY, legalAct: null };
  await mergeUnits(db.context(), {
    unitIds: [unit('00004'), unit('00008')],
    into: { name: 'Phường Mới', code: '99001', parentId: unit('01') },
    ...act,
  });
  await renameUnit(db.context(), { unitId: unit('04'), name: 'Tỉnh Non Nước', ...act });
}, 120_000);

test('the edition of the day before stays byte for byte and can still be made again (W-09, C-14)', async () => {
  expect((await readEdition(db.context(), { editionId })).bytes.equals(published)).toBe(true);
  expect(await verifyEdition(db.context(), { editionId })).toMatchObject({ unchanged: true, reproduced: true });
});

test('the report of the day before names its units as they were', async () => {
  expect(await previewReport(db.context(), { date: DAY })).toEqual(reportBefore);
});
