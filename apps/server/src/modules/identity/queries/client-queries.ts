import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { named } from '#kernel/db/named';

const ClientRow = Type.Object({
  clientId: Type.String(),
  name: Type.String(),
  nameEn: Type.String(),
  secretDigest: Type.String(),
  redirectUris: Type.Array(Type.String()),
  signOutUris: Type.Array(Type.String()),
  tellsNames: Type.Boolean(),
  createdAt: InstantSchema,
});
const COLUMNS = `id as "clientId", name, name_en as "nameEn", secret_digest as "secretDigest", redirect_uris as "redirectUris",
  sign_out_uris as "signOutUris", tells_names as "tellsNames", created_at as "createdAt"`;
const ClientId = Type.Object({ clientId: Type.String() });

export const readClient = named(
  'identity.read_sign_on_client',
  { parameters: [Type.String()], row: ClientRow },
  `select ${COLUMNS} from identity.sign_on_client where home_code = '00' and id = $1`,
);

export const readClients = named(
  'identity.read_sign_on_clients',
  { parameters: [], row: ClientRow },
  `select ${COLUMNS} from identity.sign_on_client where home_code = '00' order by id limit 500`,
);

/** Registers a system; returns no row when the id is taken. */
export const insertClient = named(
  'identity.insert_sign_on_client',
  {
    parameters: [
      Type.String(),
      Type.String(),
      Type.String(),
      Type.String(),
      Type.Array(Type.String()),
      Type.Array(Type.String()),
      Type.Boolean(),
      InstantSchema,
    ],
    row: ClientId,
  },
  `insert into identity.sign_on_client (id, name, name_en, secret_digest, redirect_uris, sign_out_uris, tells_names, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (home_code, id) do nothing returning id as "clientId"`,
);

export const updateClientSecret = named(
  'identity.update_sign_on_client_secret',
  { parameters: [Type.String(), Type.String()], row: ClientId },
  `update identity.sign_on_client set secret_digest = $2 where home_code = '00' and id = $1 returning id as "clientId"`,
);

export const deleteClient = named(
  'identity.delete_sign_on_client',
  { parameters: [Type.String()], row: ClientId },
  `delete from identity.sign_on_client where home_code = '00' and id = $1 returning id as "clientId"`,
);
