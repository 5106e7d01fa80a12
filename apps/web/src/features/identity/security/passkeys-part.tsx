import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../format/dates.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { PasskeyFault } from './confirm-form.tsx';
import { addOwnPasskey, type OwnFactors, removeOwnPasskey, useFactorsChanged } from './factor-queries.ts';
import type { PartProps } from './part.ts';
import { knowsPasskeys } from './passkey-browser.ts';
import own from './security.module.css';

/** The own passkeys with their names; a new one where address and browser allow. */
export function PasskeysPart({ factors, mayChange, onCodes }: PartProps) {
  const { t } = useTranslation('identity');
  return (
    <div className={`${styles.section} ${own.part}`}>
      <h3>{t('security.passkeys.title')}</h3>
      {factors.passkeys.length === 0 && <p>{t('security.passkeys.none')}</p>}
      {factors.passkeys.length > 0 && <PasskeyRows passkeys={factors.passkeys} mayChange={mayChange} />}
      {!factors.passkeysHere && <NotHere />}
      {factors.passkeysHere && !knowsPasskeys() && <p>{t('security.passkeys.unknown')}</p>}
      {factors.passkeysHere && knowsPasskeys() && mayChange && <NewPasskey onCodes={onCodes} />}
    </div>
  );
}

const OWN_NUMBERS = ['127.0.0.1', '[::1]'];

/** Says why there are none, and leads from the number of this machine to its name, where browsers know them. */
function NotHere() {
  const { t } = useTranslation('identity');
  const { hostname, port, pathname } = window.location;
  const address = `http://localhost:${port}${pathname}`;
  return (
    <p>
      {t('security.passkeys.notHere')}{' '}
      {OWN_NUMBERS.includes(hostname) && (
        <>
          {t('security.passkeys.open')} <a href={address}>{address}</a>
        </>
      )}
    </p>
  );
}

function PasskeyRows({ passkeys, mayChange }: { readonly passkeys: OwnFactors['passkeys']; readonly mayChange: boolean }) {
  const { t } = useTranslation('identity');
  const changed = useFactorsChanged();
  const remove = useMutation({ mutationFn: removeOwnPasskey, onSuccess: changed });
  const rows = passkeys.map(({ id, name, createdAt, lastUsedAt, usableHere }) => ({
    key: id,
    cells: [
      usableHere ? name : t('security.passkeys.elsewhere', { name }),
      formatInstant(createdAt),
      lastUsedAt === null ? t('security.passkeys.never') : formatInstant(lastUsedAt),
      ...(mayChange
        ? [
            <AskDialog
              key="remove"
              action={t('security.passkeys.remove')}
              openLabel={t('security.passkeys.removeOne', { name })}
              title={t('security.passkeys.removeTitle', { name })}
              onOpen={remove.reset}
              onConfirm={() => remove.mutateAsync(id)}
              pending={remove.isPending}
              error={remove.error}
            >
              <p>{t('security.passkeys.removeQuestion')}</p>
            </AskDialog>,
          ]
        : []),
    ],
  }));
  const headers = (['name', 'created', 'lastUsed'] as const).map((key) => t(`security.passkeys.${key}`));
  return (
    <PlainRows
      label={t('security.passkeys.title')}
      headers={mayChange ? [...headers, t('security.passkeys.action')] : headers}
      rows={rows}
    />
  );
}

function NewPasskey({ onCodes }: Pick<PartProps, 'onCodes'>) {
  const { t } = useTranslation('identity');
  const changed = useFactorsChanged();
  const add = useMutation({
    mutationFn: addOwnPasskey,
    onSuccess: async (codes) => {
      onCodes(codes);
      await changed();
    },
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!add.isPending) add.mutate(typedText(new FormData(form), 'name'), { onSuccess: () => form.reset() });
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <Field label={t('security.passkeys.newName')} hint={t('security.passkeys.newNameHint')}>
        {(ties) => <input {...ties} name="name" required maxLength={60} />}
      </Field>
      {add.isError && <PasskeyFault error={add.error} />}
      <div className={styles.buttons}>
        <Button type="submit" aria-disabled={add.isPending}>
          {t('security.passkeys.add')}
        </Button>
        <p role="status">{add.isSuccess && t('security.passkeys.added')}</p>
      </div>
    </form>
  );
}
