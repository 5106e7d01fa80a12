import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import {
  AddressInput,
  ConfirmationInput,
  removeAddress,
  setAddress,
  tryAddressCode,
} from '../../use-cases/messages/addresses.ts';
import {
  countOwnUnread,
  listMessages,
  MarkReadInput,
  MessageQuery,
  Messages,
  markRead,
  UnreadCount,
} from '../../use-cases/messages/inbox.ts';
import {
  LanguageInput,
  MessageChoices,
  PreferenceInput,
  readMessageChoices,
  setMessageLanguage,
  setPreference,
} from '../../use-cases/messages/preferences.ts';

const tags = ['identity'];
const { channel, address } = AddressInput.properties;
const params = Type.Object({ channel });

/** One's own messages: read, counted, marked. */
const inboxRoutes: Routes = async (app) => {
  app.get(
    '/messages',
    {
      schema: {
        operationId: 'listMessages',
        summary: 'Thông báo của tôi',
        tags,
        querystring: MessageQuery,
        response: { 200: Messages, ...problemResponses() },
      },
    },
    ({ context, query }) => listMessages(context, query),
  );

  app.get(
    '/messages/unread',
    {
      schema: {
        operationId: 'countUnreadMessages',
        summary: 'Số thông báo chưa đọc của tôi',
        tags,
        response: { 200: UnreadCount, ...problemResponses() },
      },
    },
    ({ context }) => countOwnUnread(context, {}),
  );

  app.post(
    '/messages/read',
    {
      schema: {
        operationId: 'markMessagesRead',
        summary: 'Đánh dấu đã đọc',
        tags,
        body: MarkReadInput,
        response: { 200: Type.Object({ marked: Type.Integer() }), ...problemResponses() },
      },
    },
    ({ context, body }) => markRead(context, body),
  );
};

/** How one is told. */
const choiceRoutes: Routes = async (app) => {
  app.get(
    '/message-choices',
    {
      schema: {
        operationId: 'readMessageChoices',
        summary: 'Nơi nhận và cách nhận thông báo của tôi',
        tags,
        response: { 200: MessageChoices, ...problemResponses() },
      },
    },
    ({ context }) => readMessageChoices(context, {}),
  );

  app.put(
    '/message-choices/preferences',
    {
      schema: {
        operationId: 'setMessagePreference',
        summary: 'Chọn cách nhận một loại thông báo',
        tags,
        body: PreferenceInput,
        response: { 200: Type.Object({}), ...problemResponses(404, 422) },
      },
    },
    ({ context, body }) => setPreference(context, body),
  );

  app.put(
    '/message-choices/language',
    {
      schema: {
        operationId: 'setMessageLanguage',
        summary: 'Chọn ngôn ngữ của thư và tin nhắn',
        tags,
        body: LanguageInput,
        response: { 200: Type.Object({}), ...problemResponses() },
      },
    },
    ({ context, body }) => setMessageLanguage(context, body),
  );
};

/** Where one is told outside the product. */
const addressRoutes: Routes = async (app) => {
  app.put(
    '/message-choices/addresses/:channel',
    {
      schema: {
        operationId: 'setMessageAddress',
        summary: 'Đặt nơi nhận và gửi mã xác nhận đến đó',
        tags,
        params,
        body: Type.Object({ address }),
        response: { 200: Type.Object({ masked: Type.String() }), ...problemResponses(409, 422, 429) },
      },
    },
    ({ context, params: { channel: by }, body }) => setAddress(context, { channel: by, ...body }),
  );

  app.post(
    '/message-choices/addresses/:channel/confirmation',
    {
      schema: {
        operationId: 'confirmMessageAddress',
        summary: 'Xác nhận nơi nhận bằng mã đã gửi',
        tags,
        params,
        body: Type.Object({ code: ConfirmationInput.properties.code }),
        response: { 200: Type.Object({ isConfirmed: Type.Boolean() }), ...problemResponses(404) },
      },
    },
    ({ context, params: { channel: by }, body }) => tryAddressCode(context, { channel: by, ...body }),
  );

  app.delete(
    '/message-choices/addresses/:channel',
    {
      schema: {
        operationId: 'removeMessageAddress',
        summary: 'Bỏ nơi nhận',
        tags,
        params,
        response: { 200: Type.Object({}), ...problemResponses(404) },
      },
    },
    ({ context, params: { channel: by } }) => removeAddress(context, { channel: by }),
  );
};

export const messageRoutes: readonly Routes[] = [inboxRoutes, choiceRoutes, addressRoutes];
