import { beforeAll, expect, test } from 'vitest';
import { anonymous } from '#kernel/permission';
import { seedUnits } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { givenIdentity } from '#test/identity/given-identity';
import { official } from '#test/monitoring/officials';
import { ensureDemonstrationContacts } from '../../demonstration/demonstration-contacts.ts';
import { rotateDataKey } from '../rotate-data-key.ts';
import { endLeaderContact, listContacts, recordContact } from './leader-contacts.ts';

const db = useTestDatabase({ withUnits: true });
givenIdentity(db);
beforeAll(async () => {
  await seedUnits(db.context(), {});
});
const both = ['identity.read-contacts', 'identity.record-contacts'];
const anGiang = official('An Giang', both, { area: '91', part: null });
const canTho = official('Cần Thơ', both, { area: '92', part: null });
const as = (actor: ReturnType<typeof official>) => db.context({ actor });
const LEADER = {
  area: '91',
  part: 'committee',
  officeVi: 'Phó Chủ tịch',
  name: 'Lê Thị Mẫu Phụ Trách',
  phone: '0000 000 001',
  email: 'mau@thu-nghiem.example',
} as const;
const refused = (code: string) => ({ code });

test('a leader in charge is recorded with how to reach them, and lies encrypted in the database (C-18)', async () => {
  await recordContact(as(anGiang), LEADER);
  const { contacts } = await listContacts(as(anGiang), { area: '91' });
  expect(contacts).toMatchObject([{ ...LEADER, areaName: 'Tỉnh An Giang' }]);
  const rows = await db.owner('select * from identity.leader_contact');
  const audited = await db.owner('select subject from kernel.audit_line');
  for (const secret of [LEADER.name, LEADER.phone, LEADER.email]) expect(JSON.stringify([rows, audited])).not.toContain(secret);
});

test('only who may sees them, in their own area, and every look is audited, refused ones too (C-18)', async () => {
  const looks = async () =>
    (
      await db.owner(
        "select 1 from kernel.audit_line where action = 'identity.list-contacts' or subject ->> 'useCase' = 'identity.list-contacts'",
      )
    ).length;
  const before = await looks();
  await listContacts(as(anGiang), { area: '91', part: 'committee' });
  await expect(listContacts(as(canTho), { area: '91' })).rejects.toMatchObject(refused('kernel/not-permitted'));
  expect(await looks()).toBe(before + 2);
  await expect(listContacts(db.context({ actor: anonymous }), { area: '91' })).rejects.toMatchObject(
    refused('kernel/not-signed-in'),
  );
  await expect(recordContact(as(canTho), LEADER)).rejects.toMatchObject(refused('kernel/not-permitted'));
  await expect(recordContact(db.context(), { ...LEADER, area: '99' })).rejects.toMatchObject(refused('identity/no-such-unit'));
  expect((await listContacts(as(anGiang), { area: '91', part: 'party' })).contacts).toEqual([]);
});

test('they stay readable after the keys were changed', async () => {
  await rotateDataKey(db.context(), {});
  expect((await listContacts(as(anGiang), { area: '91' })).contacts[0]).toMatchObject(LEADER);
});

test('a charge that ended is shown no more, and ends once', async () => {
  const [contact] = (await listContacts(as(anGiang), { area: '91' })).contacts;
  if (!contact) throw new Error('no contact');
  const { contactId } = contact;
  const place = { area: '91', part: 'committee' } as const;
  await expect(endLeaderContact(as(canTho), { contactId, area: '92', part: 'committee' })).rejects.toMatchObject(
    refused('identity/contact-not-found'),
  );
  await endLeaderContact(as(anGiang), { contactId, ...place });
  await expect(endLeaderContact(as(anGiang), { contactId, ...place })).rejects.toMatchObject(
    refused('identity/contact-not-found'),
  );
  expect((await listContacts(as(anGiang), { area: '91' })).contacts).toEqual([]);
});

test('a demonstration has invented leaders once, that are not shown outside one', async () => {
  await db.owner('delete from identity.leader_contact');
  await ensureDemonstrationContacts(db.context());
  await ensureDemonstrationContacts(db.context());
  const { contacts } = await listContacts(as(anGiang), { area: '91' });
  expect(contacts.map(({ name, email }) => [name.includes('Mẫu'), email.endsWith('.example')])).toEqual([[true, true]]);
  expect((await listContacts({ ...as(anGiang), demonstration: false }, { area: '91' })).contacts).toEqual([]);
});
