import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { createAccount } from '@thong-suot/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { placeQuery } from '../account-lists/list-queries.ts';
import { useManagedPlaces } from '../managed.ts';
import { administrationKeys } from './account-queries.ts';
import { FirstPassword } from './first-password.tsx';
import { useRefusalWords } from './refusal-words.ts';

const FIELDS = { loginName: ['identity/login-name-taken', 'identity/login-name-malformed'] };

/** Making an account, and what its maker must hand over: the first password and the way to the appointments. */
export function useNewAccount() {
  const { t } = useTranslation('administration');
  const cache = useQueryClient();
  const [widest] = useManagedPlaces();
  const keptIn = widest ? placeQuery(widest) : {};
  const [made, setMade] = useState<{ accountId: string; firstPassword: string } | null>(null);
  const create = useMutation({
    mutationFn: (body: { name: string; loginName: string }) => answerOf(createAccount({ body: { ...body, ...keptIn } })),
    onSuccess: async (answer) => {
      setMade(answer);
      await cache.invalidateQueries({ queryKey: administrationKeys.accounts });
    },
  });
  const refusal = useRefusalWords(create.error, FIELDS);
  const dialog = (
    <AskDialog
      action={t('accounts.create')}
      title={t('accounts.create')}
      main
      onOpen={create.reset}
      onConfirm={(fields) => create.mutateAsync({ name: typedText(fields, 'name'), loginName: typedText(fields, 'loginName') })}
      pending={create.isPending}
      error={refusal.rest}
    >
      <Field label={t('accounts.personName')}>
        {(ties) => <input {...ties} name="name" required minLength={2} maxLength={120} autoComplete="off" />}
      </Field>
      <Field label={t('accounts.loginName')} hint={t('accounts.loginNameHint')} fault={refusal.of('loginName')}>
        {(ties) => (
          <input {...ties} name="loginName" required minLength={3} maxLength={120} autoComplete="off" autoCapitalize="none" />
        )}
      </Field>
      <p>{t('accounts.createNote')}</p>
    </AskDialog>
  );
  const result = made && (
    <>
      <FirstPassword password={made.firstPassword} onDone={() => setMade(null)} />
      <p>
        <Link to="/admin/accounts/$accountId" params={{ accountId: made.accountId }}>
          {t('accounts.appointNew')}
        </Link>
      </p>
    </>
  );
  return { dialog, result };
}
