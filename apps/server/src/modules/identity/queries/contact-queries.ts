import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import { HomeCodeSchema, idSchema } from '#kernel/ids';

export const ContactIdSchema = idSchema<'LeaderContact'>();
const Area = Type.String({ pattern: '^\\d{2}(/\\d{5})?$' });
const Part = Type.Enum(['party', 'council', 'committee', 'front'], { type: 'string' });

const ContactRow = Type.Object({
  id: ContactIdSchema,
  area: Area,
  part: nullable(Part),
  officeVi: Type.String(),
  contactSealed: Type.String(),
  dataKeyNumber: Type.Integer(),
  recordedAt: InstantSchema,
});
const COLUMNS = `id, area, part, office_vi as "officeVi", contact_sealed as "contactSealed", data_key_number as "dataKeyNumber",
  recorded_at as "recordedAt"`;

/** The leaders in charge in an area and below it, of a block (null: all); invented ones only where `$4`. */
export const readContacts = named(
  'identity.read_leader_contacts',
  { parameters: [HomeCodeSchema, Area, nullable(Part), Type.Boolean()], row: ContactRow },
  `select ${COLUMNS} from identity.leader_contact
    where home_code = $1 and ended_at is null and (area = $2 or starts_with(area, $2 || '/')) and ($3::text is null or part = $3)
      and ($4 or not demonstration)
    order by area, part nulls first, id limit 500`,
);

export const insertContact = named(
  'identity.insert_leader_contact',
  {
    parameters: [
      HomeCodeSchema,
      ContactIdSchema,
      Area,
      nullable(Part),
      Type.String(),
      Type.String(),
      Type.Integer(),
      Type.Boolean(),
      InstantSchema,
      Type.String(),
    ],
    row: NoRow,
  },
  `insert into identity.leader_contact (home_code, id, area, part, office_vi, contact_sealed, data_key_number, demonstration,
     recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

/** Ends a leader's charge in an area and block. */
export const endContact = named(
  'identity.end_leader_contact',
  {
    parameters: [HomeCodeSchema, ContactIdSchema, Area, nullable(Part), InstantSchema],
    row: Type.Object({ id: ContactIdSchema }),
  },
  `update identity.leader_contact set ended_at = $5
    where home_code = $1 and id = $2 and area = $3 and part is not distinct from $4 and ended_at is null returning id`,
);

/** Contacts that an older key than this one encrypts. */
export const contactsBeforeKey = named(
  'identity.contacts_before_key',
  {
    parameters: [Type.Integer(), Type.Integer()],
    row: Type.Object({ id: ContactIdSchema, contactSealed: Type.String(), dataKeyNumber: Type.Integer() }),
  },
  `select id, contact_sealed as "contactSealed", data_key_number as "dataKeyNumber" from identity.leader_contact
    where data_key_number < $1 order by home_code, id limit $2`,
);

export const updateContactSealed = named(
  'identity.update_contact_sealed',
  { parameters: [HomeCodeSchema, ContactIdSchema, Type.String(), Type.Integer()], row: NoRow },
  `update identity.leader_contact set contact_sealed = $3, data_key_number = $4 where home_code = $1 and id = $2`,
);

export const countContacts = named(
  'identity.count_leader_contacts',
  { parameters: [], row: Type.Object({ any: Type.Union([Type.Boolean(), Type.Null()]) }) },
  'select exists (select from identity.leader_contact) as any',
);
