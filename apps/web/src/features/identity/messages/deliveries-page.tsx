import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { retryMessageDelivery } from '@thong-suot/api-client';
import { EmptyState } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { DELIVERIES, DELIVERY_STATES, type DeliveryList, deliveriesQuery } from './message-queries.ts';
import { SettingsForm } from './settings-form.tsx';

type Delivery = DeliveryList['deliveries'][number];

/** How messages leave the product: where each way leads, what was given up, and the rules of sending. */
export function DeliveriesPage() {
  const { t } = useTranslation('messages');
  const { filters } = useTableState();
  const state = DELIVERY_STATES.find((one) => one === filters.state) ?? 'given-up';
  const { data, error, isPending, refetch } = useQuery(deliveriesQuery(state));
  return (
    <Page title={t('deliveries.title')} answer={t('deliveries.answer')}>
      {data && <Channels list={data} />}
      <Section title={t('deliveries.list')}>
        <FilterSelect
          name="state"
          label={t('deliveries.state')}
          usual="given-up"
          options={DELIVERY_STATES.map((value) => ({ value, label: t(`deliveries.states.${value}`) }))}
        />
        {isPending && <LoadingNotice />}
        {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {data?.deliveries.length === 0 && <EmptyState title={t('deliveries.none')} />}
        {data && data.deliveries.length > 0 && <Deliveries deliveries={data.deliveries} />}
      </Section>
      {data && <SettingsForm settings={data.settings} />}
    </Page>
  );
}

function Channels({ list: { channels, counts } }: { readonly list: DeliveryList }) {
  const { t } = useTranslation('messages');
  const { count } = useFormat();
  const countOf = (channel: string, state: string) =>
    counts.find((one) => one.channel === channel && one.state === state)?.count ?? 0;
  return (
    <Section title={t('deliveries.channels')}>
      <PlainRows
        label={t('deliveries.channels')}
        headers={[
          t('deliveries.channel'),
          t('deliveries.where'),
          ...DELIVERY_STATES.map((state) => t(`deliveries.states.${state}`)),
        ]}
        rows={channels.map(({ channel, leadsTo }) => ({
          key: channel,
          cells: [
            t(`own.channels.${channel}`),
            t(`deliveries.leadsTo.${leadsTo}`),
            ...DELIVERY_STATES.map((state) => count(countOf(channel, state))),
          ],
        }))}
      />
    </Section>
  );
}

function Deliveries({ deliveries }: { readonly deliveries: readonly Delivery[] }) {
  const { t } = useTranslation('messages');
  const { pick } = useFormat();
  const cache = useQueryClient();
  const retry = useMutation({
    mutationFn: ({ messageId, channel }: Delivery) => answerOf(retryMessageDelivery({ path: { messageId, channel } })),
    onSettled: () => cache.invalidateQueries({ queryKey: DELIVERIES }),
  });
  const reasonOf = (reason: Delivery['reason']) => (reason === null ? '–' : t(`deliveries.reasons.${reason}`));
  const actionOf = (delivery: Delivery) => {
    const created = formatInstant(delivery.createdAt);
    if (delivery.state !== 'given-up') return formatInstant(delivery.settledAt ?? delivery.nextAt);
    return (
      <Button
        key="retry"
        type="button"
        variant="default"
        size="compact-sm"
        aria-label={t('deliveries.retryOf', { kind: pick(delivery.kindLabel), created })}
        onClick={() => !retry.isPending && retry.mutate(delivery)}
      >
        {t('deliveries.retry')}
      </Button>
    );
  };
  return (
    <>
      <PlainRows
        label={t('deliveries.list')}
        headers={(['created', 'channel', 'account', 'attempts', 'reason', 'next'] as const).map((key) => t(`deliveries.${key}`))}
        rows={deliveries.map((delivery) => ({
          key: `${delivery.messageId} ${delivery.channel}`,
          cells: [
            `${formatInstant(delivery.createdAt)} – ${pick(delivery.kindLabel)}`,
            t(`own.channels.${delivery.channel}`),
            <Link key="account" to="/admin/accounts/$accountId" params={{ accountId: delivery.accountId }}>
              {t('deliveries.openAccount')}
            </Link>,
            delivery.attempts,
            reasonOf(delivery.reason),
            actionOf(delivery),
          ],
        }))}
      />
      {retry.isError && <ProblemNotice error={retry.error} />}
    </>
  );
}
