import { useMutation, useQuery } from '@tanstack/react-query';
import { addOutsideProvider, changeOutsideProvider, removeOutsideProvider } from '@thong-suot/api-client';
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
import { type OutsideProvider, outsideProvidersQuery, useSettingsChanged } from './settings-queries.ts';

const FIELDS = ['label', 'labelEn', 'issuer', 'clientId', 'clientSecret', 'subjectClaim'] as const;

/** The sign-on providers of others by which people may sign in here. */
export function ProvidersSection() {
  const { t } = useTranslation('administration');
  const { pick } = useFormat();
  const { data, error, refetch } = useQuery(outsideProvidersQuery);
  return (
    <Section title={t('settings.providers.title')}>
      <p>{t('settings.providers.what')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && data.providers.length > 0 && (
        <PlainRows
          label={t('settings.providers.title')}
          cardsWhenNarrow
          headers={(['label', 'issuer', 'subjectClaim', 'state', 'action'] as const).map((key) => t(`settings.providers.${key}`))}
          rows={data.providers.map((provider) => ({
            key: provider.providerId,
            cells: [
              pick({ vi: provider.label, en: provider.labelEn }),
              provider.issuer,
              provider.subjectClaim,
              provider.enabled ? t('settings.providers.on') : t('settings.providers.off'),
              <ProviderActions key="action" provider={provider} />,
            ],
          }))}
        />
      )}
      <div>
        <NewProvider />
      </div>
    </Section>
  );
}

function ProviderActions({ provider }: { readonly provider: OutsideProvider }) {
  const { t } = useTranslation('administration');
  const { pick } = useFormat();
  const changed = useSettingsChanged();
  const { providerId, label, labelEn, enabled } = provider;
  const name = pick({ vi: label, en: labelEn });
  const path = { providerId };
  const turn = useMutation({
    mutationFn: () => answerOf(changeOutsideProvider({ path, body: { label, labelEn, enabled: !enabled } })),
    onSuccess: changed,
  });
  const remove = useMutation({ mutationFn: () => answerOf(removeOutsideProvider({ path })), onSuccess: changed });
  return (
    <div className={styles.buttons}>
      <AskDialog
        action={enabled ? t('settings.providers.turnOff') : t('settings.providers.turnOn')}
        openLabel={`${enabled ? t('settings.providers.turnOff') : t('settings.providers.turnOn')}: ${name}`}
        title={name}
        onOpen={turn.reset}
        onConfirm={() => turn.mutateAsync()}
        pending={turn.isPending}
        error={turn.error}
      >
        <p>{enabled ? t('settings.providers.offQuestion') : t('settings.providers.onQuestion')}</p>
      </AskDialog>
      <AskDialog
        action={t('settings.remove')}
        openLabel={`${t('settings.remove')}: ${name}`}
        title={name}
        onOpen={remove.reset}
        onConfirm={() => remove.mutateAsync()}
        pending={remove.isPending}
        error={remove.error}
      >
        <p>{t('settings.providers.removeQuestion')}</p>
      </AskDialog>
    </div>
  );
}

function NewProvider() {
  const { t } = useTranslation('administration');
  const changed = useSettingsChanged();
  const add = useMutation({
    mutationFn: (fields: FormData) => {
      const [label = '', labelEn = '', issuer = '', clientId = '', clientSecret = '', subjectClaim = ''] = FIELDS.map((name) =>
        typedText(fields, name).trim(),
      );
      return answerOf(
        addOutsideProvider({ body: { label, labelEn, issuer, clientId, clientSecret, subjectClaim, enabled: true } }),
      );
    },
    onSuccess: changed,
  });
  return (
    <AskDialog
      action={t('settings.providers.add')}
      title={t('settings.providers.add')}
      onOpen={add.reset}
      onConfirm={(fields) => add.mutateAsync(fields)}
      pending={add.isPending}
      error={add.error}
    >
      {FIELDS.map((name) => (
        <Field
          key={name}
          label={t(`settings.providers.${name}`)}
          hint={name === 'subjectClaim' ? t('settings.providers.claimHint') : undefined}
        >
          {(ties) => (
            <input
              {...ties}
              name={name}
              type={name === 'clientSecret' ? 'password' : 'text'}
              autoComplete="off"
              spellCheck={false}
              required
              defaultValue={name === 'subjectClaim' ? 'sub' : ''}
            />
          )}
        </Field>
      ))}
      <p>{t('settings.providers.callback', { address: `${window.location.origin}/auth/outside/callback` })}</p>
    </AskDialog>
  );
}
