import { Type } from 'typebox';
import type { Clock } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { type Context, useCase } from '#kernel/use-case';
import { currentDataKey, dataKeys, openPersonal, sealPersonal } from '../../crypto/personal-data.ts';
import { qrSquare } from '../../crypto/qr-square.ts';
import { base32, matchingStep, newTotpSecret, totpAddress } from '../../crypto/totp.ts';
import type { AccountId } from '../../domain/account.ts';
import { totpCodeOf } from '../../domain/second-factor/recovery-code.ts';
import { problem } from '../../problems.ts';
import { deleteRecordsOfAccount } from '../../queries/provider-queries.ts';
import { confirmPendingTotp, deleteTotp, readTotp, upsertPendingTotp } from '../../queries/second-factor-queries.ts';
import { requireFreshConfirmation } from './fresh-confirmation.ts';
import { firstRecoveryCodes } from './recovery-codes.ts';
import { endFactor } from './remove-factor.ts';

const ISSUER = 'Thông Suốt';

/** What an app must learn: the secret as text, and the same as a square for its camera. */
export const TotpSecret = Type.Object({
  /** Base 32, in groups of four. */
  secret: Type.String(),
  /** `otpauth://…`, for an app on the same device. */
  address: Type.String(),
  /** SVG path over the dark modules of a square of `size` modules. */
  qr: Type.Object({ size: Type.Integer(), path: Type.String() }),
});

/** Begins with a new secret, or shows the one begun. @throws identity/totp-present when a confirmed one is there */
export async function beginTotp(tx: Tx, clock: Clock, accountId: AccountId, loginName: string) {
  const secret = newTotpSecret();
  const key = await currentDataKey(tx, clock);
  const sealed = sealPersonal(key, accountId, 'totp', secret.toString('base64url'));
  const stored = await upsertPendingTotp(tx, accountId, sealed, key.number, clock.now().toISOString());
  if (stored.length === 0) throw problem('totp-present');
  return totpToShow(secret, loginName);
}

/** Whether an app is being set up, and not confirmed yet. */
export async function hasBegunTotp({ database }: Context, accountId: AccountId): Promise<boolean> {
  const [factor] = await database.reading((tx) => readTotp(tx, accountId));
  return factor?.confirmedAt === null;
}

/** The secret that was begun, to show again. @throws identity/totp-not-begun */
export async function pendingTotp(tx: Tx, accountId: AccountId, loginName: string) {
  const [factor] = await readTotp(tx, accountId);
  if (!factor || factor.confirmedAt !== null) throw problem('totp-not-begun');
  return totpToShow(await openTotpSecret(tx, accountId, factor), loginName);
}

/**
 * The app shows the right codes: from now on it is asked for. The provider forgets its sessions, which did without.
 * @returns recovery codes when these are the account's first
 * @throws identity/totp-not-begun, code-wrong
 */
export async function completeTotp(tx: Tx, clock: Clock, accountId: AccountId, typed: string): Promise<string[]> {
  const [factor] = await readTotp(tx, accountId);
  if (!factor || factor.confirmedAt !== null) throw problem('totp-not-begun');
  const now = clock.now();
  const step = matchingStep(await openTotpSecret(tx, accountId, factor), totpCodeOf(typed) ?? '', now, Number(factor.lastStep));
  if (step === null) throw problem('code-wrong');
  const confirmed = await confirmPendingTotp(tx, accountId, now.toISOString(), BigInt(step));
  if (confirmed.length === 0) throw problem('totp-not-begun');
  await deleteRecordsOfAccount(tx, accountId);
  return firstRecoveryCodes(tx, accountId, now);
}

/** Opens the secret of a row. */
export async function openTotpSecret(
  tx: Tx,
  accountId: AccountId,
  factor: { secretSealed: string; dataKeyNumber: number },
): Promise<Buffer> {
  const key = (await dataKeys(tx)).get(factor.dataKeyNumber);
  if (!key) throw new Error(`data key ${factor.dataKeyNumber} is gone`);
  return Buffer.from(openPersonal(key, accountId, 'totp', factor.secretSealed), 'base64url');
}

/**
 * Begins to set up an app that shows codes; it counts once a code of it was typed.
 * @throws identity/confirmation-needed, totp-present
 */
export const beginOwnTotp = useCase(
  'identity.begin-totp',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx, actor, clock }) => {
    const { accountId, loginName } = await requireFreshConfirmation(tx, actor, clock);
    return beginTotp(tx, clock, accountId, loginName);
  },
);

/** Ends the setting up with a code of the app. @throws identity/confirmation-needed, totp-not-begun, code-wrong */
export const confirmOwnTotp = useCase(
  'identity.confirm-totp',
  { permission: 'kernel.signed-in', input: Type.Object({ code: Type.String({ minLength: 1, maxLength: 40 }) }) },
  async ({ code }, { tx, actor, clock }) => {
    const { accountId } = await requireFreshConfirmation(tx, actor, clock);
    return { recoveryCodes: await completeTotp(tx, clock, accountId, code) };
  },
);

/** Removes one's own app. @throws identity/confirmation-needed, no-second-factor, password-short-alone */
export const removeOwnTotp = useCase(
  'identity.remove-totp',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx, actor, clock }) => {
    const { accountId } = await requireFreshConfirmation(tx, actor, clock);
    const removed = await deleteTotp(tx, accountId);
    if (removed.length === 0) throw problem('no-second-factor');
    await endFactor(tx, accountId);
  },
);

function totpToShow(secret: Buffer, loginName: string) {
  const address = totpAddress(ISSUER, loginName, secret);
  return { secret: (base32(secret).match(/.{1,4}/g) ?? []).join(' '), address, qr: qrSquare(address) };
}
