import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Clock } from '#kernel/calendar';
import type { Database } from '#kernel/db/database';
import type { Tx } from '#kernel/db/tx';
import { openRecord, type RecordHandle, recordDigest, recordDigests, sealRecord } from '../crypto/sealed-record.ts';
import {
  consumeRecord,
  deleteRecord,
  deleteRecordsOfGrant,
  findRecord,
  findRecordByUid,
  findRecordByUserCode,
  upsertRecord,
} from '../queries/provider-queries.ts';

/** For a record that names no end. */
const LONGEST_SECONDS = 24 * 3600;

type Found = Awaited<ReturnType<typeof findRecord>>;

/**
 * Keeps what the provider remembers in PostgreSQL, one table for all its models; what has expired is not found. Ids are stored as
 * digests and contents encrypted, so that a copy of the database is nobody's session.
 */
export function providerAdapter(database: Database, clock: Clock): (model: string) => Adapter {
  const now = () => clock.now().toISOString();
  return (model) => {
    const find = async (search: (tx: Tx) => Promise<Found>) => payloadOf(model, await database.reading(search));
    const digests = (handle: RecordHandle, value: string) => recordDigests(handle, model, value);
    const digest = (handle: RecordHandle, value: string | undefined) =>
      value === undefined ? null : recordDigest(handle, model, value);
    return {
      upsert: async (id, payload, expiresIn = LONGEST_SECONDS) => {
        const { accountId = null, grantId, uid, userCode } = payload;
        const end = new Date(clock.now().getTime() + expiresIn * 1000).toISOString();
        const key = recordDigest('id', model, id);
        const older = digests('id', id).filter((other) => other !== key);
        const sealed = JSON.stringify(sealRecord(model, key, payload));
        const handles = [digest('grant', grantId), digest('uid', uid), digest('user code', userCode)] as const;
        await database.transaction((tx) => upsertRecord(tx, model, key, sealed, accountId, ...handles, end, older));
      },
      find: (id) => find((tx) => findRecord(tx, model, digests('id', id), now())),
      findByUid: (uid) => find((tx) => findRecordByUid(tx, model, digests('uid', uid), now())),
      findByUserCode: (userCode) => find((tx) => findRecordByUserCode(tx, model, digests('user code', userCode), now())),
      consume: async (id) => {
        await database.transaction((tx) => consumeRecord(tx, model, digests('id', id), now()));
      },
      destroy: async (id) => {
        await database.transaction((tx) => deleteRecord(tx, model, digests('id', id)));
      },
      revokeByGrantId: async (grantId) => {
        await database.transaction((tx) => deleteRecordsOfGrant(tx, digests('grant', grantId)));
      },
    };
  };
}

function payloadOf(model: string, [record]: Found): AdapterPayload | undefined {
  if (!record) return undefined;
  const payload = openRecord(model, record.id, record.payload as string) as AdapterPayload;
  return record.consumedAt === null ? payload : { ...payload, consumed: Math.floor(Date.parse(record.consumedAt) / 1000) };
}
