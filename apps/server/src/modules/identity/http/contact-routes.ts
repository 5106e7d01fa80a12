import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { PartSchema } from '../domain/appointment.ts';
import { ContactIdSchema } from '../queries/contact-queries.ts';
import {
  ContactQuery,
  Contacts,
  endLeaderContact,
  listContacts,
  NewContact,
  recordContact,
} from '../use-cases/contacts/leader-contacts.ts';

const tags = ['identity'];
const Contact = Type.Object({ contactId: ContactIdSchema });

/** Leaders in charge and how to reach them, for those who may. */
export const contactRoutes: Routes = async (app) => {
  app.get(
    '/leader-contacts',
    {
      schema: {
        operationId: 'listLeaderContacts',
        summary: 'Lãnh đạo phụ trách và cách liên hệ; mỗi lần xem đều ghi nhật ký',
        tags,
        querystring: ContactQuery,
        response: { 200: Contacts, ...problemResponses() },
      },
    },
    (request) => listContacts(request.context, request.query),
  );

  app.post(
    '/leader-contacts',
    {
      schema: {
        operationId: 'recordLeaderContact',
        summary: 'Ghi lãnh đạo phụ trách',
        tags,
        body: NewContact,
        response: { 200: Contact, ...problemResponses(422) },
      },
    },
    (request) => recordContact(request.context, request.body),
  );

  app.post(
    '/leader-contacts/:contactId/end',
    {
      schema: {
        operationId: 'endLeaderContact',
        summary: 'Thôi phụ trách',
        tags,
        params: Contact,
        body: Type.Object({ area: Type.String({ pattern: '^\\d{2}(/\\d{5})?$' }), part: PartSchema }),
        response: { 200: Contact, ...problemResponses(404) },
      },
    },
    (request) => endLeaderContact(request.context, { ...request.params, ...request.body }),
  );
};
