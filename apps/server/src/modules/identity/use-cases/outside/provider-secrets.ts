import type { Tx } from '#kernel/db/tx';
import { type DataKey, dataKeys, openPersonal, sealPersonal } from '../../crypto/personal-data.ts';
import { keyedDigest } from '../../crypto/secret-box.ts';
import type { OutsideProviderId } from '../../domain/sign-on/outside-provider.ts';

/** What nobody may read of a provider of others: our secret there, and the key of the digests of its subjects. */
export type ProviderSecrets = { readonly clientSecret: string; readonly digestKey: string };

export function sealProviderSecrets(key: DataKey, id: OutsideProviderId, secrets: ProviderSecrets): string {
  return sealPersonal(key, id, 'provider', JSON.stringify(secrets));
}

export async function openProviderSecrets(
  tx: Tx,
  { id, secretsSealed, dataKeyNumber }: { id: OutsideProviderId; secretsSealed: string; dataKeyNumber: number },
): Promise<ProviderSecrets> {
  const key = (await dataKeys(tx)).get(dataKeyNumber);
  if (!key) throw new Error(`data key ${dataKeyNumber} is gone`);
  return JSON.parse(openPersonal(key, id, 'provider', secretsSealed)) as ProviderSecrets;
}

/** Under what a subject is kept: who has the table, but not the keys, learns no number of a person. */
export function subjectDigest({ digestKey }: ProviderSecrets, subject: string): string {
  return keyedDigest(Buffer.from(digestKey, 'base64url'), `subject ${subject}`);
}
