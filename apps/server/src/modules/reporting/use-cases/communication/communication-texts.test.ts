import { expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { COMMUNE, givenNetwork, person } from '#test/reporting/given-network';
import { publishServicePoint } from '../readiness/service-points.ts';
import { communicationFile, readCommunicationTexts } from './communication-texts.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
const official = person('committee', ['monitoring.read'], COMMUNE, 'committee');
const context = () => db.context({ actor: official });
const textOf = async (key: string) =>
  (await readCommunicationTexts(context(), { area: COMMUNE })).texts.find((text) => text.key === key);

test('texts say what the unit has published, and what it has not (K-19)', async () => {
  expect((await textOf('press'))?.missing).toContain('hotline');
  const point = {
    kind: 'commune-centre' as const,
    name: 'Trung tâm Phục vụ hành chính công phường Bình Đức',
    address: 'số 15 đường Trần Hưng Đạo',
    hotline: '0296 3852 105',
    openingHours: '7:00-11:30',
    procedures: ['Hộ tịch'],
  };
  await publishServicePoint(db.context(), { area: COMMUNE, ...point });
  expect((await textOf('press'))?.text).toContain('0296 3852 105');
  expect((await textOf('radio'))?.text).toContain('không hai chín sáu');
  expect((await textOf('press'))?.missing).toEqual([]);
});

test('a text as it was changed becomes a DOCX, marked in a trial installation', async () => {
  const bytes = await communicationFile(context(), { area: COMMUNE, title: 'Tờ rơi', text: 'Dòng một\nDòng hai', paper: 'A5' });
  expect(Buffer.from(bytes).subarray(0, 2).toString()).toBe('PK');
});

test('texts are given where the committee may be read, and only for units and places that are there', async () => {
  await expect(readCommunicationTexts(context(), { area: '91' })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  const front = db.context({ actor: person('front', ['monitoring.read'], COMMUNE, 'front') });
  await expect(communicationFile(front, { area: COMMUNE, title: 'a', text: 'b', paper: 'A4' })).rejects.toMatchObject({
    code: 'kernel/not-permitted',
  });
  await expect(readCommunicationTexts(db.context(), { area: '91/99999' })).rejects.toMatchObject({
    code: 'reporting/place-not-found',
  });
  const pointId = '91-019a0000-0000-7000-8000-000000000000' as never;
  await expect(readCommunicationTexts(context(), { area: COMMUNE, pointId })).rejects.toMatchObject({
    code: 'reporting/point-not-found',
  });
});
