import { Type } from 'typebox';
import { named } from '#kernel/db/named';
import { AccountIdSchema } from '../domain/account.ts';

/** The encrypted names of accounts; an id that no account has is left out. */
export const namesOfAccounts = named(
  'identity.names_of_accounts',
  {
    parameters: [Type.Array(Type.String())],
    row: Type.Object({ id: AccountIdSchema, nameSealed: Type.String(), dataKeyNumber: Type.Integer() }),
  },
  `select id, name_sealed as "nameSealed", data_key_number as "dataKeyNumber" from identity.account where home_code = '00' and id = any($1)`,
);
