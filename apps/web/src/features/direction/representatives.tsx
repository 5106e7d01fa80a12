import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { endRepresentative, findAccount, nameRepresentative } from '@thong-suot/api-client';
import { type FormEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { formatDay } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import { AskDialog } from '../../page-parts/ask-dialog.tsx';
import { Field } from '../../page-parts/field.tsx';
import formStyles from '../../page-parts/form.module.css';
import { PlainRows } from '../../page-parts/plain-rows.tsx';
import { Section } from '../../page-parts/section.tsx';
import { typedText } from '../../page-parts/typed-text.ts';
import { centralBodiesQuery, directionKeys, representativesQuery } from './direction-queries.ts';

/** Which accounts act for which central bodies and enterprises. */
export function Representatives() {
  const { t } = useTranslation('direction');
  const { pick } = useFormat();
  const { data } = useQuery(representativesQuery);
  return (
    <Section title={t('representatives.title')}>
      <p>{t('representatives.answer')}</p>
      {data && data.representatives.length > 0 && (
        <PlainRows
          label={t('representatives.title')}
          headers={[t('representatives.body'), t('representatives.account'), t('representatives.from'), t('representatives.end')]}
          rows={data.representatives.map(({ accountId, bodyId, title, validFrom, decision }) => ({
            key: `${accountId} ${bodyId} ${validFrom}`,
            cells: [
              pick(title),
              <Link key="account" to="/admin/accounts/$accountId" params={{ accountId }}>
                {decision}
              </Link>,
              formatDay(validFrom),
              <EndRepresentative key="end" accountId={accountId} bodyId={bodyId} />,
            ],
          }))}
        />
      )}
      <NewRepresentative />
    </Section>
  );
}

function EndRepresentative(body: { readonly accountId: string; readonly bodyId: string }) {
  const { t } = useTranslation('direction');
  const cache = useQueryClient();
  const end = useMutation({
    mutationFn: () => answerOf(endRepresentative({ body })),
    onSuccess: () => cache.invalidateQueries({ queryKey: directionKeys.all }),
  });
  return (
    <AskDialog
      action={t('representatives.end')}
      title={t('representatives.end')}
      onOpen={end.reset}
      onConfirm={() => end.mutateAsync()}
      pending={end.isPending}
      error={end.error}
    >
      <p>{t('representatives.endNote')}</p>
    </AskDialog>
  );
}

function NewRepresentative() {
  const { t } = useTranslation('direction');
  const form = useRef<HTMLFormElement>(null);
  const cache = useQueryClient();
  const { data } = useQuery(centralBodiesQuery);
  const name = useMutation({
    mutationFn: async (fields: FormData) => {
      const { accountId } = await answerOf(findAccount({ body: { loginName: typedText(fields, 'loginName').trim() } }));
      const body = {
        accountId,
        bodyId: typedText(fields, 'bodyId'),
        validTo: null,
        decision: typedText(fields, 'decision').trim(),
      };
      return answerOf(nameRepresentative({ body }));
    },
    onSuccess: async () => {
      form.current?.reset();
      await cache.invalidateQueries({ queryKey: directionKeys.all });
    },
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!name.isPending) name.mutate(new FormData(event.currentTarget));
  };
  return (
    <form ref={form} className={formStyles.form} onSubmit={send} aria-label={t('representatives.new')}>
      <h3>{t('representatives.new')}</h3>
      <Field label={t('representatives.loginName')}>
        {(ties) => <input {...ties} name="loginName" required maxLength={120} autoComplete="off" autoCapitalize="none" />}
      </Field>
      <Field label={t('representatives.body')}>
        {(ties) => (
          <select {...ties} name="bodyId" required>
            {data?.bodies.map(({ bodyId, titleVi }) => (
              <option key={bodyId} value={bodyId} lang="vi">
                {titleVi}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('representatives.decision')}>
        {(ties) => <input {...ties} name="decision" required maxLength={200} autoComplete="off" />}
      </Field>
      {name.isError && <ProblemNotice error={name.error} />}
      <div className={formStyles.buttons}>
        <Button type="submit" aria-disabled={name.isPending}>
          {t('representatives.action')}
        </Button>
      </div>
    </form>
  );
}
