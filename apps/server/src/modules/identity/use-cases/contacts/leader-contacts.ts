import { type Static, Type } from 'typebox';
import { InstantSchema, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { homeCode, homeOf, newId } from '#kernel/ids';
import { reading, useCase } from '#kernel/use-case';
import { currentDataKey, type DataKey, dataKeys, openPersonal, sealPersonal } from '../../crypto/personal-data.ts';
import { PartSchema } from '../../domain/appointment.ts';
import { problem } from '../../problems.ts';
import {
  ContactIdSchema,
  contactsBeforeKey,
  endContact,
  insertContact,
  readContacts,
  updateContactSealed,
} from '../../queries/contact-queries.ts';
import { areaNames } from '../area-names.ts';

const AreaCode = Type.String({ pattern: '^\\d{2}(/\\d{5})?$' });
/** What is encrypted together; nobody searches in it. */
const PersonalSchema = Type.Object({
  name: Type.String({ minLength: 2, maxLength: 120 }),
  phone: Type.String({ maxLength: 40, pattern: '^[0-9 +().-]*$' }),
  email: Type.String({ maxLength: 120, pattern: '^(|[^\\s@]+@[^\\s@]+)$' }),
});
const PLACE = { area: AreaCode, part: PartSchema };
export const NewContact = Type.Object({
  ...PLACE,
  officeVi: Type.String({ minLength: 2, maxLength: 200, pattern: '\\S' }),
  ...PersonalSchema.properties,
});
export const ContactQuery = Type.Object({ area: AreaCode, part: Type.Optional(PartSchema) });
export const Contacts = Type.Object({
  contacts: Type.Array(
    Type.Object({
      contactId: ContactIdSchema,
      ...PLACE,
      areaName: Type.String(),
      officeVi: Type.String(),
      ...PersonalSchema.properties,
      recordedAt: InstantSchema,
    }),
  ),
});

/**
 * Records a leader in charge, with what is needed to reach them. The audit line says that it was done, not whom it is about.
 * @throws identity/no-such-unit
 * @rule C-18 (F5 4.3)
 */
export const recordContact = useCase(
  'identity.record-contact',
  {
    permission: 'identity.record-contacts',
    input: NewContact,
    target: ({ area, part }) => ({ area, part }),
    audit: ({ area, part, officeVi }) => ({ area, part, office: officeVi }),
    home: ({ area }) => homeCode(area.slice(0, 2)),
  },
  async ({ area, part, officeVi, name, phone, email }, { tx, actor, clock, context }) => {
    const now = clock.now();
    if (!(await areaNames(tx, [area], vietnamDay(now))).has(area)) throw problem('no-such-unit', { area });
    const home = homeCode(area.slice(0, 2));
    const contactId = newId<'LeaderContact'>(home, now);
    const key = await currentDataKey(tx, clock);
    const sealed = sealPersonal(key, contactId, 'contact', JSON.stringify({ name, phone, email }));
    const invented = context.demonstration;
    await insertContact(tx, home, contactId, area, part, officeVi, sealed, key.number, invented, now.toISOString(), actor.id);
    return { contactId };
  },
);

/** Ends a leader's charge; the row stays encrypted and is shown no more. @throws identity/contact-not-found */
export const endLeaderContact = useCase(
  'identity.end-contact',
  {
    permission: 'identity.record-contacts',
    input: Type.Object({ contactId: ContactIdSchema, ...PLACE }),
    target: ({ area, part }) => ({ area, part }),
    audit: ({ contactId }) => ({ contactId }),
    home: ({ contactId }) => homeOf(contactId),
  },
  async ({ contactId, area, part }, { tx, clock }) => {
    const [ended] = await endContact(tx, homeOf(contactId), contactId, area, part, clock.now().toISOString());
    if (!ended) throw problem('contact-not-found');
    return { contactId };
  },
);

/** The leaders in charge in an area and below it; every look leaves an audit line. @rule C-18 */
export const listContacts = reading(
  'identity.list-contacts',
  {
    permission: 'identity.read-contacts',
    input: ContactQuery,
    target: ({ area, part = null }) => ({ area, part }),
    audit: ({ area, part = null }) => ({ area, part }),
  },
  async ({ area, part = null }, { tx, clock, context }): Promise<Static<typeof Contacts>> => {
    const rows = await readContacts(tx, homeCode(area.slice(0, 2)), area, part, context.demonstration);
    const keys = await dataKeys(tx);
    const names = await areaNames(
      tx,
      rows.map((row) => row.area),
      vietnamDay(clock.now()),
    );
    return {
      contacts: rows.map(({ id, contactSealed, dataKeyNumber, ...row }) => ({
        ...row,
        contactId: id,
        areaName: names.get(row.area) ?? row.area,
        ...opened(keys, id, dataKeyNumber, contactSealed),
      })),
    };
  },
);

function opened(keys: ReadonlyMap<number, DataKey>, id: string, number: number, sealed: string): Static<typeof PersonalSchema> {
  const key = keys.get(number);
  if (!key) throw new Error(`data key ${number} is gone`);
  return JSON.parse(openPersonal(key, id, 'contact', sealed)) as Static<typeof PersonalSchema>;
}

const BATCH = 1000;

/** Encrypts the contacts anew with the newest key. */
export async function resealContacts(tx: Tx, keys: ReadonlyMap<number, DataKey>, next: DataKey): Promise<void> {
  for (
    let rows = await contactsBeforeKey(tx, next.number, BATCH);
    rows.length > 0;
    rows = await contactsBeforeKey(tx, next.number, BATCH)
  ) {
    for (const { id, contactSealed, dataKeyNumber } of rows) {
      const personal = JSON.stringify(opened(keys, id, dataKeyNumber, contactSealed));
      await updateContactSealed(tx, homeOf(id), id, sealPersonal(next, id, 'contact', personal), next.number);
    }
  }
}
