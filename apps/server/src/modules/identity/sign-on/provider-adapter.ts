import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Clock } from '#kernel/calendar';
import type { Database } from '#kernel/db/database';
import type { Tx } from '#kernel/db/tx';
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

/** Keeps what the provider remembers in PostgreSQL, one table for all its models; what has expired is not found. */
export function providerAdapter(database: Database, clock: Clock): (model: string) => Adapter {
  const now = () => clock.now().toISOString();
  const find = async (search: (tx: Tx) => Promise<Found>) => payloadOf(await database.reading(search));
  return (model) => ({
    upsert: async (id, payload, expiresIn = LONGEST_SECONDS) => {
      const { accountId = null, grantId = null, uid = null, userCode = null } = payload;
      const end = new Date(clock.now().getTime() + expiresIn * 1000).toISOString();
      await database.transaction((tx) =>
        upsertRecord(tx, model, id, JSON.stringify(payload), accountId, grantId, uid, userCode, end),
      );
    },
    find: (id) => find((tx) => findRecord(tx, model, id, now())),
    findByUid: (uid) => find((tx) => findRecordByUid(tx, model, uid, now())),
    findByUserCode: (userCode) => find((tx) => findRecordByUserCode(tx, model, userCode, now())),
    consume: async (id) => {
      await database.transaction((tx) => consumeRecord(tx, model, id, now()));
    },
    destroy: async (id) => {
      await database.transaction((tx) => deleteRecord(tx, model, id));
    },
    revokeByGrantId: async (grantId) => {
      await database.transaction((tx) => deleteRecordsOfGrant(tx, grantId));
    },
  });
}

function payloadOf([record]: Found): AdapterPayload | undefined {
  if (!record) return undefined;
  const payload = record.payload as AdapterPayload;
  return record.consumedAt === null ? payload : { ...payload, consumed: Math.floor(Date.parse(record.consumedAt) / 1000) };
}
