import { Type } from 'typebox';
import { nullable } from '#kernel/db/named';
import { useCase, type Work } from '#kernel/use-case';
import { dataKeys, openPersonal, unwrapDataKey, wrapDataKey } from '../crypto/personal-data.ts';
import { openRecord, recordDigest, sealRecord } from '../crypto/sealed-record.ts';
import { AccountIdSchema } from '../domain/account.ts';
import { accountsForNewDigest, updateLoginDigest } from '../queries/account-queries.ts';
import { lockKeys, readDataKeys, readSigningKeys, updateSealedSigningKey, updateWrappedKey } from '../queries/key-queries.ts';
import { deleteRecord, recordsAfter, replaceRecord } from '../queries/provider-queries.ts';
import { openSigningKey, sealSigningKey } from '../sign-on/signing-keys.ts';
import { loginDigest } from './login-digest.ts';

/** Rows of one transaction: short enough for sign-ins to pass in between. */
const BATCH = 500;
const permission = 'identity.manage';

/**
 * Encrypts the stored keys anew with the present SECRET_KEY: those of personal data, and the private keys of sign-on.
 * @throws {Error} when neither the present SECRET_KEY nor the one before opens them
 */
export const renewStoredKeys = useCase(
  'identity.renew-stored-keys',
  { permission, input: Type.Object({}) },
  async (_input, { tx }) => {
    await lockKeys.alone(tx);
    const wrapped = await readDataKeys(tx);
    for (const { number, wrapped: old } of wrapped) await updateWrappedKey(tx, number, wrapDataKey(unwrapDataKey(number, old)));
    const sealed = await readSigningKeys(tx);
    for (const { kid, sealed: old } of sealed)
      await updateSealedSigningKey(tx, kid, sealSigningKey(kid, openSigningKey(kid, old)));
    return { dataKeys: wrapped.length, signingKeys: sealed.length };
  },
);

/**
 * Makes the digests of login names anew, some accounts in order of their ids; those that have theirs already stay as they are.
 * @returns how many were looked at, and after which the next ones follow; null: none are left
 */
export const renewLoginDigests = useCase(
  'identity.renew-login-digests',
  { permission, input: Type.Object({ after: nullable(AccountIdSchema) }) },
  async ({ after }, { tx }) => {
    const keys = await dataKeys(tx);
    const rows = await accountsForNewDigest(tx, after, BATCH);
    for (const { id, loginDigest: old, loginSealed, dataKeyNumber } of rows) {
      const key = keys.get(dataKeyNumber);
      if (!key) throw new Error(`data key ${dataKeyNumber} is gone`);
      const digest = loginDigest(openPersonal(key, id, 'login', loginSealed));
      if (digest !== old) await updateLoginDigest(tx, id, digest);
    }
    return { seen: rows.length, next: rows.length === BATCH ? (rows.at(-1)?.id ?? null) : null };
  },
);

const Place = Type.Object({ model: Type.String(), id: Type.String() });

/**
 * Encrypts what the sign-on provider remembers anew, some records after a place; who is signed in there stays so.
 * @returns how many were looked at, and after which the next ones follow; null: none are left
 */
export const renewProviderRecords = useCase(
  'identity.renew-provider-records',
  { permission, input: Type.Object({ after: nullable(Place) }) },
  async ({ after }, { tx }) => {
    const rows = await recordsAfter(tx, after?.model ?? '', after?.id ?? '', BATCH);
    for (const row of rows) await renewRecord(tx, row);
    const last = rows.at(-1);
    return { seen: rows.length, next: last && rows.length === BATCH ? { model: last.model, id: last.id } : null };
  },
);

type StoredRecord = Awaited<ReturnType<typeof recordsAfter>>[number];

/** One that was written under the present key meanwhile wins over the older one. One that no key opens is of use to nobody, and goes. */
async function renewRecord(tx: Work['tx'], { model, id, payload: sealed }: StoredRecord): Promise<void> {
  const payload = contentOf(model, id, sealed);
  const digest = payload === null ? null : recordDigest('id', model, payload.jti);
  if (payload === null || digest === null) {
    await deleteRecord(tx, model, [id]);
    return;
  }
  if (digest === id) return;
  const handle = (kind: 'grant' | 'uid' | 'user code', value: string | undefined) =>
    value === undefined ? null : recordDigest(kind, model, value);
  const content = JSON.stringify(sealRecord(model, digest, payload));
  const { grantId, uid, userCode } = payload;
  const handles = [handle('grant', grantId), handle('uid', uid), handle('user code', userCode)] as const;
  await replaceRecord(tx, model, id, digest, content, ...handles);
}

type Content = { readonly jti: string; readonly grantId?: string; readonly uid?: string; readonly userCode?: string };

function contentOf(model: string, id: string, sealed: unknown): Content | null {
  try {
    const content = openRecord(model, id, String(sealed)) as Partial<Content>;
    return content.jti === undefined ? null : (content as Content);
  } catch {
    return null;
  }
}
