import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { named, nullable } from '#kernel/db/named';
import { BodyIdSchema } from '#modules/organisations';

const AccountId = Type.String();

/** The bodies an account acts for on a day. */
export const readRepresented = named(
  'monitoring.read_represented_bodies',
  { parameters: [AccountId, CalendarDateSchema], row: Type.Object({ bodyId: BodyIdSchema }) },
  `select body_id as "bodyId" from monitoring.body_representative
    where home_code = '00' and account_id = $1 and valid_from <= $2 and (valid_to is null or $2 < valid_to) order by body_id`,
);

export const RepresentativeRow = Type.Object({
  accountId: AccountId,
  bodyId: BodyIdSchema,
  validFrom: CalendarDateSchema,
  validTo: nullable(CalendarDateSchema),
  decision: Type.String(),
});

/** Who was named for which body, those in force on the day or later. */
export const readRepresentatives = named(
  'monitoring.read_representatives',
  { parameters: [CalendarDateSchema], row: RepresentativeRow },
  `select account_id as "accountId", body_id as "bodyId", valid_from as "validFrom", valid_to as "validTo", decision
     from monitoring.body_representative where home_code = '00' and (valid_to is null or $1 < valid_to)
    order by body_id, account_id, valid_from limit 2000`,
);

export const insertRepresentative = named(
  'monitoring.insert_representative',
  {
    parameters: [
      AccountId,
      BodyIdSchema,
      CalendarDateSchema,
      nullable(CalendarDateSchema),
      Type.String(),
      InstantSchema,
      Type.String(),
    ],
    row: Type.Object({ bodyId: BodyIdSchema }),
  },
  `insert into monitoring.body_representative (account_id, body_id, valid_from, valid_to, decision, named_at, named_by)
   values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning body_id as "bodyId"`,
);

export const endRepresentation = named(
  'monitoring.end_representation',
  { parameters: [AccountId, BodyIdSchema, CalendarDateSchema], row: Type.Object({ bodyId: BodyIdSchema }) },
  `update monitoring.body_representative set valid_to = greatest($3, valid_from)
    where home_code = '00' and account_id = $1 and body_id = $2 and (valid_to is null or valid_to > $3) returning body_id as "bodyId"`,
);
