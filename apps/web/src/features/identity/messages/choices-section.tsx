import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { setMessageLanguage, setMessagePreference } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { Field } from '../../../page-parts/field.tsx';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { AddressPart } from './address-part.tsx';
import { choicesQuery, type KindChoice, type MessageChoices } from './message-queries.ts';
import styles from './messages.module.css';

const CHANNELS = ['product', 'email', 'sms'] as const;
type Way = (typeof CHANNELS)[number];

/** Where one is told outside the product, and which kinds of messages come by which way. */
export function MessageChoicesSection() {
  const { t } = useTranslation('messages');
  const { data, error, refetch } = useQuery(choicesQuery);
  return (
    <Section title={t('own.title')}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && (
        <>
          <p>
            {data.quietFrom === data.quietTo ? t('own.introAlways') : t('own.intro', { from: data.quietFrom, to: data.quietTo })}
          </p>
          <div className={styles.channels}>
            {data.channels.map((channel) => (
              <AddressPart key={channel.channel} choice={channel} />
            ))}
          </div>
          <LanguageChoice chosen={data.language} />
          <Kinds choices={data} />
        </>
      )}
    </Section>
  );
}

const LANGUAGES = ['both', 'vi', 'en'] as const;

/** In which language e-mail and text messages come. */
function LanguageChoice({ chosen }: { readonly chosen: MessageChoices['language'] }) {
  const { t } = useTranslation('messages');
  const cache = useQueryClient();
  const choose = useMutation({
    mutationFn: (language: MessageChoices['language']) => answerOf(setMessageLanguage({ body: { language } })),
    onSettled: () => cache.invalidateQueries({ queryKey: choicesQuery.queryKey }),
  });
  const shown = choose.isPending ? choose.variables : chosen;
  return (
    <>
      <Field label={t('own.language')}>
        {(ties) => (
          <select
            {...ties}
            value={shown}
            onChange={({ target }) => choose.mutate(LANGUAGES.find((one) => one === target.value) ?? 'both')}
          >
            {LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {t(`own.languages.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {choose.isError && <ProblemNotice error={choose.error} />}
    </>
  );
}

function Kinds({ choices }: { readonly choices: MessageChoices }) {
  const { t } = useTranslation('messages');
  const { pick } = useFormat();
  const cache = useQueryClient();
  const choose = useMutation({
    mutationFn: (body: { kind: string; channel: Way; wanted: boolean }) => answerOf(setMessagePreference({ body })),
    onSettled: () => cache.invalidateQueries({ queryKey: choicesQuery.queryKey }),
  });
  const isOpen = (way: Way) =>
    way === 'product' || choices.channels.some(({ channel, leadsTo }) => channel === way && leadsTo !== 'nowhere');
  // What was just chosen shows until the server's answer is there.
  const shownOf = (kind: KindChoice, channel: Way) => {
    const chosen = choose.isPending ? choose.variables : null;
    return chosen?.kind === kind.kind && chosen.channel === channel ? chosen.wanted : kind[channel];
  };
  const cellOf = (kind: KindChoice, channel: Way) =>
    channel === 'product' && kind.mustArrive ? (
      <span key={channel}>{t('own.always')}</span>
    ) : (
      <input
        key={channel}
        type="checkbox"
        aria-label={t('own.choose', { kind: pick(kind.label), channel: t(`own.channels.${channel}`) })}
        checked={shownOf(kind, channel)}
        disabled={!isOpen(channel)}
        onChange={(event) => choose.mutate({ kind: kind.kind, channel, wanted: event.target.checked })}
      />
    );
  return (
    <>
      <PlainRows
        label={t('own.kinds')}
        headers={[t('own.kinds'), ...CHANNELS.map((channel) => t(`own.channels.${channel}`))]}
        rows={choices.kinds.map((kind) => ({
          key: kind.kind,
          cells: [pick(kind.label), ...CHANNELS.map((channel) => cellOf(kind, channel))],
        }))}
      />
      {choose.isError && <ProblemNotice error={choose.error} />}
    </>
  );
}
