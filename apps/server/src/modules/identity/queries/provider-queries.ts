import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import { AccountIdSchema } from '../domain/account.ts';

const RecordRow = Type.Object({ id: Type.String(), payload: Type.Unknown(), consumedAt: nullable(InstantSchema) });
const COLUMNS = 'id, payload, consumed_at as "consumedAt"';
/** Of a handle, under each key that may have been used, the present one first: what it has written wins. */
const Digests = Type.Array(Type.String());

/**
 * Stores a record in place of those under older digests of its id; that it was used stays known.
 * Parameters: model, digest of the id, sealed payload, account, digests of grant, uid and user code, end, older digests of the id.
 */
export const upsertRecord = named(
  'identity.upsert_provider_record',
  {
    parameters: [
      Type.String(),
      Type.String(),
      Type.Unknown(),
      nullable(Type.String()),
      nullable(Type.String()),
      nullable(Type.String()),
      nullable(Type.String()),
      InstantSchema,
      Digests,
    ],
    row: NoRow,
  },
  `
  with older as (
    delete from identity.provider_record where home_code = '00' and model = $1 and id = any($9) returning consumed_at)
  insert into identity.provider_record as record (model, id, payload, account_id, grant_id, uid, user_code, expires_at, consumed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, (select max(consumed_at) from older))
  on conflict (home_code, model, id) do update set payload = excluded.payload, account_id = excluded.account_id,
    grant_id = excluded.grant_id, uid = excluded.uid, user_code = excluded.user_code, expires_at = excluded.expires_at,
    consumed_at = coalesce(record.consumed_at, excluded.consumed_at)`,
);

export const findRecord = named(
  'identity.find_provider_record',
  {
    parameters: [Type.String(), Digests, InstantSchema],
    row: RecordRow,
  },
  `select ${COLUMNS} from identity.provider_record where home_code = '00' and model = $1 and id = any($2) and expires_at > $3
    order by array_position($2, id)`,
);

export const findRecordByUid = named(
  'identity.find_provider_record_by_uid',
  {
    parameters: [Type.String(), Digests, InstantSchema],
    row: RecordRow,
  },
  `select ${COLUMNS} from identity.provider_record where home_code = '00' and model = $1 and uid = any($2) and expires_at > $3
    order by array_position($2, uid)`,
);

export const findRecordByUserCode = named(
  'identity.find_provider_record_by_user_code',
  {
    parameters: [Type.String(), Digests, InstantSchema],
    row: RecordRow,
  },
  `select ${COLUMNS} from identity.provider_record where home_code = '00' and model = $1 and user_code = any($2) and expires_at > $3
    order by array_position($2, user_code)`,
);

export const consumeRecord = named(
  'identity.consume_provider_record',
  {
    parameters: [Type.String(), Digests, InstantSchema],
    row: NoRow,
  },
  `update identity.provider_record set consumed_at = $3 where home_code = '00' and model = $1 and id = any($2)`,
);

export const deleteRecord = named(
  'identity.delete_provider_record',
  { parameters: [Type.String(), Digests], row: NoRow },
  `delete from identity.provider_record where home_code = '00' and model = $1 and id = any($2)`,
);

export const deleteRecordsOfGrant = named(
  'identity.delete_provider_records_of_grant',
  { parameters: [Digests], row: NoRow },
  `delete from identity.provider_record where home_code = '00' and grant_id = any($1)`,
);

/** Ends the provider's sessions, grants, codes and tokens of an account. */
export const deleteRecordsOfAccount = named(
  'identity.delete_provider_records_of_account',
  { parameters: [AccountIdSchema], row: NoRow },
  `delete from identity.provider_record where home_code = '00' and account_id = $1`,
);

export const deleteExpiredRecords = named(
  'identity.delete_expired_provider_records',
  { parameters: [InstantSchema], row: NoRow },
  `delete from identity.provider_record where expires_at < $1`,
);

/** Records after a model and digest, kept from change until the transaction ends. */
export const recordsAfter = named(
  'identity.provider_records_after',
  {
    parameters: [Type.String(), Type.String(), Type.Integer()],
    row: Type.Object({ model: Type.String(), id: Type.String(), payload: Type.Unknown() }),
  },
  `select model, id, payload from identity.provider_record where home_code = '00' and (model, id) > ($1, $2)
    order by model, id limit $3 for update`,
);

/**
 * Stores a record under another digest. One that is there already, or is being written at this moment, is kept, and the old one goes.
 * Parameters: model, old and new digest, sealed payload, digests of grant, uid, user code.
 */
export const replaceRecord = named(
  'identity.replace_provider_record',
  {
    parameters: [
      Type.String(),
      Type.String(),
      Type.String(),
      Type.Unknown(),
      nullable(Type.String()),
      nullable(Type.String()),
      nullable(Type.String()),
    ],
    row: NoRow,
  },
  `
  with old as (
    delete from identity.provider_record where home_code = '00' and model = $1 and id = $2
    returning account_id, consumed_at, expires_at)
  insert into identity.provider_record (model, id, payload, account_id, grant_id, uid, user_code, consumed_at, expires_at)
  select $1, $3, $4, account_id, $5, $6, $7, consumed_at, expires_at from old
  on conflict (home_code, model, id) do nothing`,
);
