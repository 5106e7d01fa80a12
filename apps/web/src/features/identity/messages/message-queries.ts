import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  type ListMessageDeliveriesData,
  type ListMessageDeliveriesResponses,
  type ListMessagesResponses,
  listMessageDeliveries,
  listMessages,
  type ReadMessageChoicesResponses,
  readMessageChoices,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';
import { MESSAGES } from '../unread.ts';

export type Message = ListMessagesResponses[200]['messages'][number];
export type MessageChoices = ReadMessageChoicesResponses[200];
export type ChannelChoice = MessageChoices['channels'][number];
export type KindChoice = MessageChoices['kinds'][number];
export type DeliveryList = ListMessageDeliveriesResponses[200];
export type DeliveryState = NonNullable<NonNullable<ListMessageDeliveriesData['query']>['state']>;
export const DELIVERY_STATES = ['given-up', 'failed', 'waiting', 'sent'] as const satisfies readonly DeliveryState[];

/** One's own messages, 50 at a time. */
export const messagesQuery = (unread: boolean, kind: string | undefined) =>
  infiniteQueryOptions({
    queryKey: [...MESSAGES, 'list', unread, kind ?? null] as const,
    queryFn: ({ signal, pageParam }) =>
      answerOf(
        listMessages({ signal, query: { unread, ...(kind ? { kind } : {}), ...(pageParam ? { before: pageParam } : {}) } }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ hasMore, messages }) => (hasMore ? messages.at(-1)?.messageId : undefined),
  });

export const choicesQuery = queryOptions({
  queryKey: ['identity', 'message-choices'] as const,
  queryFn: ({ signal }) => answerOf(readMessageChoices({ signal })),
});

export const DELIVERIES = ['identity', 'message-deliveries'] as const;
export const deliveriesQuery = (state: DeliveryState) =>
  queryOptions({
    queryKey: [...DELIVERIES, state] as const,
    queryFn: ({ signal }) => answerOf(listMessageDeliveries({ signal, query: { state } })),
  });
