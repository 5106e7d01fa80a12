import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { confirmMessageAddress, removeMessageAddress, setMessageAddress } from '@thong-suot/api-client';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { Field } from '../../../page-parts/field.tsx';
import form from '../../../page-parts/form.module.css';
import { typedText } from '../../../page-parts/typed-text.ts';
import { type ChannelChoice, choicesQuery } from './message-queries.ts';
import styles from './messages.module.css';

/** One way out of the product: the address in use, another one, and the code that confirms it. */
export function AddressPart({ choice }: { readonly choice: ChannelChoice }) {
  const { t } = useTranslation('messages');
  const { channel, leadsTo, address, isConfirmed } = choice;
  return (
    <div className={styles.channel}>
      <h3 className={styles.heading}>{t(`own.channels.${channel}`)}</h3>
      {leadsTo !== 'server' && <p className="muted">{t(`own.leadsTo.${leadsTo}`)}</p>}
      {address === null ? (
        leadsTo !== 'nowhere' && <p>{t('own.noAddress')}</p>
      ) : (
        <Present channel={channel} words={t(isConfirmed ? 'own.current' : 'own.waiting', { address })} address={address} />
      )}
      {address !== null && !isConfirmed && <Confirmation channel={channel} />}
      {leadsTo !== 'nowhere' && <AddressForm channel={channel} />}
    </div>
  );
}

type Channel = ChannelChoice['channel'];

function useChanged() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: choicesQuery.queryKey });
}

function Present({ channel, words, address }: { readonly channel: Channel; readonly words: string; readonly address: string }) {
  const { t } = useTranslation('messages');
  const changed = useChanged();
  const remove = useMutation({ mutationFn: () => answerOf(removeMessageAddress({ path: { channel } })), onSettled: changed });
  return (
    <div className={styles.inline}>
      <span>{words}</span>
      <Button
        type="button"
        variant="default"
        size="compact-sm"
        aria-label={t('own.removeOf', { address })}
        aria-disabled={remove.isPending}
        onClick={() => !remove.isPending && remove.mutate()}
      >
        {t('own.remove')}
      </Button>
      {remove.isError && <ProblemNotice error={remove.error} />}
    </div>
  );
}

function AddressForm({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation('messages');
  const changed = useChanged();
  const give = useMutation({
    mutationFn: (address: string) => answerOf(setMessageAddress({ path: { channel }, body: { address } })),
    onSuccess: changed,
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = typedText(new FormData(event.currentTarget), 'address').trim();
    if (!give.isPending) give.mutate(typed);
  };
  return (
    <form className={form.form} onSubmit={send}>
      <Field label={t(channel === 'email' ? 'own.addressEmail' : 'own.addressSms')}>
        {(ties) => (
          <input
            {...ties}
            name="address"
            type={channel === 'email' ? 'email' : 'tel'}
            autoComplete={channel === 'email' ? 'email' : 'tel'}
            required
            maxLength={120}
          />
        )}
      </Field>
      <div className={form.buttons}>
        <Button type="submit" variant="default" aria-disabled={give.isPending}>
          {t('own.give')}
        </Button>
        <p role="status">{give.isSuccess && t('own.codeSent', { address: give.data.masked })}</p>
      </div>
      {give.isError && <ProblemNotice error={give.error} />}
    </form>
  );
}

function Confirmation({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation('messages');
  const changed = useChanged();
  const confirm = useMutation({
    mutationFn: (code: string) => answerOf(confirmMessageAddress({ path: { channel }, body: { code } })),
    onSuccess: ({ isConfirmed }) => (isConfirmed ? changed() : undefined),
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = typedText(new FormData(event.currentTarget), 'code').trim();
    if (!confirm.isPending) confirm.mutate(code);
  };
  return (
    <form className={form.form} onSubmit={send}>
      <Field label={t('own.code')} fault={confirm.data?.isConfirmed === false ? t('own.codeWrong') : null}>
        {(ties) => (
          <input {...ties} name="code" inputMode="numeric" autoComplete="one-time-code" pattern="\s*\d{6}\s*" required />
        )}
      </Field>
      <div>
        <Button type="submit" aria-disabled={confirm.isPending}>
          {t('own.confirm')}
        </Button>
      </div>
      {confirm.isError && <ProblemNotice error={confirm.error} />}
    </form>
  );
}
