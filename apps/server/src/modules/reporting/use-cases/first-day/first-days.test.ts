import { expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import {
  atTime,
  COMMUNE,
  conditionsOf,
  fullDocument,
  givenNetwork,
  reporterOf,
  reviewerOf,
  sendKey,
} from '#test/reporting/given-network';
import { submitReport } from '../network/submit-report.ts';
import { listFirstDays, markFirstDay, readFirstDay } from './first-days.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
const [provinceCode = '', reporter = ''] = COMMUNE.split('/');
const place = { provinceCode, reporter, part: 'committee' as const };
const clock = atTime('10:00');
const official = reporterOf(COMMUNE, 'committee');
const context = () => db.context({ actor: official, clock });
const doneOf = async () => (await readFirstDay(context(), place)).items.filter(({ isDone }) => isDone).map(({ key }) => key);

test('what the system sees is marked by itself, what only an official knows by name and time', async () => {
  expect(await doneOf()).toEqual([]);
  const address = conditionsOf();
  await submitReport(context(), { ...address, sendKey: sendKey(), baseRevision: 0, document: await fullDocument(db, address) });
  expect(await doneOf()).toEqual(['first-report']);
  await markFirstDay(context(), { ...place, itemKey: 'guide-read', isDone: true });
  expect(await doneOf()).toEqual(['guide-read', 'first-report']);
  const { items } = await readFirstDay(context(), place);
  expect(items.find(({ key }) => key === 'guide-read')?.mark).toMatchObject({
    byName: official.name,
    at: clock.now().toISOString(),
  });
  await markFirstDay(context(), { ...place, itemKey: 'guide-read', isDone: false });
  expect(await doneOf()).toEqual(['first-report']);
});

test('people of the unit are counted, and nobody is named', async () => {
  await db.owner(`insert into identity.account (id, login_digest, login_sealed, name_sealed, data_key_number, password_hash,
      password_changed_at, password_temporary, demonstration, created_at)
    select '00-a' || n, 'd' || n, 's', 's', 1, 'h', now(), n = 2, true, now() from generate_series(1, 2) n`);
  await db.owner(
    `insert into identity.appointment (id, account_id, role_code, area, part, valid_from, decision, appointed_at)
    select '00-o' || n, '00-a' || n, 'commune-reporter', $1, 'committee', '2025-07-01', 'QĐ', now() from generate_series(1, 2) n`,
    [COMMUNE],
  );
  const { items } = await readFirstDay(context(), place);
  expect(items.find(({ key }) => key === 'accounts')).toMatchObject({ isDone: true });
  expect(items.find(({ key }) => key === 'passwords')).toMatchObject({ isDone: false, done: 1, of: 2 });
  expect(JSON.stringify(items)).not.toContain('00-a1');
});

test('the province sees how far each commune is, those with the fewest first', async () => {
  const { communes } = await listFirstDays(db.context({ actor: reviewerOf(provinceCode), clock }), { provinceCode, part: null });
  expect(communes.length).toBeGreaterThan(50);
  expect(communes.at(-1)).toMatchObject({ code: reporter, done: 2 });
  expect(communes[0]?.done).toBe(0);
});

test('nobody marks or reads for another commune, and none that is not there', async () => {
  const other = db.context({ actor: reporterOf('91/30295', 'committee'), clock });
  await expect(readFirstDay(other, place)).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  await expect(markFirstDay(other, { ...place, itemKey: 'guide-read', isDone: true })).rejects.toMatchObject({
    code: 'kernel/not-permitted',
  });
  await expect(listFirstDays(context(), { provinceCode, part: null })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  const nowhere = db.context({ clock });
  await expect(markFirstDay(nowhere, { ...place, reporter: '99999', itemKey: 'guide-read', isDone: true })).rejects.toMatchObject(
    {
      code: 'reporting/place-not-found',
    },
  );
});
