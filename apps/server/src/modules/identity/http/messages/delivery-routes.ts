import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { MessageSettings } from '../../queries/messages/settings-queries.ts';
import {
  Deliveries,
  DeliveryAddress,
  DeliveryQuery,
  listDeliveries,
  retryDelivery,
  setMessageSettings,
} from '../../use-cases/messages/deliveries.ts';

const tags = ['identity'];

/** How messages leave the product, for administrators. */
export const deliveryRoutes: Routes = async (app) => {
  app.get(
    '/message-deliveries',
    {
      schema: {
        operationId: 'listMessageDeliveries',
        summary: 'Thư và tin nhắn đã gửi, chờ gửi, không gửi được',
        tags,
        querystring: DeliveryQuery,
        response: { 200: Deliveries, ...problemResponses() },
      },
    },
    ({ context, query }) => listDeliveries(context, query),
  );

  app.post(
    '/message-deliveries/:messageId/:channel/retry',
    {
      schema: {
        operationId: 'retryMessageDelivery',
        summary: 'Gửi lại một lượt đã dừng',
        tags,
        params: DeliveryAddress,
        response: { 200: Type.Object({}), ...problemResponses(404) },
      },
    },
    ({ context, params }) => retryDelivery(context, params),
  );

  app.put(
    '/message-settings',
    {
      schema: {
        operationId: 'setMessageSettings',
        summary: 'Đặt cách gửi thông báo ra ngoài hệ thống',
        tags,
        body: MessageSettings,
        response: { 200: MessageSettings, ...problemResponses() },
      },
    },
    ({ context, body }) => setMessageSettings(context, body),
  );
};
