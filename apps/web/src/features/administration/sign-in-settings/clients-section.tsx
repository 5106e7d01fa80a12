import { useMutation, useQuery } from '@tanstack/react-query';
import { registerSignOnClient, removeSignOnClient, renewSignOnClientSecret } from '@thong-suot/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { SecretOnce } from './secret-once.tsx';
import { type SignOnClient, signOnClientsQuery, useSettingsChanged } from './settings-queries.ts';

type Secret = { readonly clientId: string; readonly clientSecret: string };
type OnSecret = { readonly onSecret: (secret: Secret) => void };

/** The other systems that sign people in with us; a secret is shown once. */
export function ClientsSection() {
  const { t } = useTranslation('administration');
  const { pick } = useFormat();
  const { data, error, refetch } = useQuery(signOnClientsQuery);
  const [secret, setSecret] = useState<Secret | null>(null);
  return (
    <Section title={t('settings.clients.title')}>
      <p>{t('settings.clients.what', { issuer: `${window.location.origin}/oidc` })}</p>
      {secret && (
        <SecretOnce
          title={t('settings.clients.secret', { clientId: secret.clientId })}
          secret={secret.clientSecret}
          onDone={() => setSecret(null)}
        />
      )}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && data.clients.length > 0 && (
        <PlainRows
          label={t('settings.clients.title')}
          cardsWhenNarrow
          headers={(['name', 'clientId', 'redirectUris', 'tellsNames', 'action'] as const).map((key) =>
            t(`settings.clients.${key}`),
          )}
          rows={data.clients.map((client) => ({
            key: client.clientId,
            cells: [
              pick({ vi: client.name, en: client.nameEn }),
              client.clientId,
              client.redirectUris.join(' '),
              client.tellsNames ? t('settings.rules.yes') : t('settings.rules.no'),
              <ClientActions key="action" client={client} onSecret={setSecret} />,
            ],
          }))}
        />
      )}
      <div>
        <NewClient onSecret={setSecret} />
      </div>
    </Section>
  );
}

function ClientActions({ client: { clientId }, onSecret }: { readonly client: SignOnClient } & OnSecret) {
  const { t } = useTranslation('administration');
  const changed = useSettingsChanged();
  const path = { clientId };
  const renew = useMutation({ mutationFn: () => answerOf(renewSignOnClientSecret({ path })), onSuccess: onSecret });
  const remove = useMutation({ mutationFn: () => answerOf(removeSignOnClient({ path })), onSuccess: changed });
  return (
    <div className={styles.buttons}>
      <AskDialog
        action={t('settings.clients.renew')}
        openLabel={`${t('settings.clients.renew')}: ${clientId}`}
        title={clientId}
        onOpen={renew.reset}
        onConfirm={() => renew.mutateAsync()}
        pending={renew.isPending}
        error={renew.error}
      >
        <p>{t('settings.clients.renewQuestion')}</p>
      </AskDialog>
      <AskDialog
        action={t('settings.remove')}
        openLabel={`${t('settings.remove')}: ${clientId}`}
        title={clientId}
        onOpen={remove.reset}
        onConfirm={() => remove.mutateAsync()}
        pending={remove.isPending}
        error={remove.error}
      >
        <p>{t('settings.clients.removeQuestion')}</p>
      </AskDialog>
    </div>
  );
}

function NewClient({ onSecret }: OnSecret) {
  const { t } = useTranslation('administration');
  const changed = useSettingsChanged();
  const register = useMutation({
    mutationFn: (fields: FormData) => {
      const text = (name: string) => typedText(fields, name).trim();
      const addresses = (name: string) => text(name).split(/\s+/).filter(Boolean);
      return answerOf(
        registerSignOnClient({
          body: {
            clientId: text('clientId'),
            name: text('name'),
            nameEn: text('nameEn'),
            redirectUris: addresses('redirectUris'),
            signOutUris: addresses('signOutUris'),
            tellsNames: fields.has('tellsNames'),
          },
        }),
      );
    },
    onSuccess: async (made) => {
      onSecret(made);
      await changed();
    },
  });
  return (
    <AskDialog
      action={t('settings.clients.add')}
      title={t('settings.clients.add')}
      onOpen={register.reset}
      onConfirm={(fields) => register.mutateAsync(fields)}
      pending={register.isPending}
      error={register.error}
    >
      <Field label={t('settings.clients.clientId')} hint={t('settings.clients.idHint')}>
        {(ties) => <input {...ties} name="clientId" required pattern="[a-z][a-z0-9\-]{2,59}" spellCheck={false} />}
      </Field>
      {(['name', 'nameEn'] as const).map((name) => (
        <Field key={name} label={t(`settings.clients.${name}`)}>
          {(ties) => <input {...ties} name={name} required maxLength={120} />}
        </Field>
      ))}
      {(['redirectUris', 'signOutUris'] as const).map((name) => (
        <Field key={name} label={t(`settings.clients.${name}`)} hint={t('settings.clients.urisHint')}>
          {(ties) => <textarea {...ties} name={name} rows={2} required={name === 'redirectUris'} spellCheck={false} />}
        </Field>
      ))}
      <label>
        <input type="checkbox" name="tellsNames" /> {t('settings.clients.tellsNames')}
      </label>
    </AskDialog>
  );
}
