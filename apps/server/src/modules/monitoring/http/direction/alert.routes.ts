import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { AlertIdSchema, GroupIdSchema } from '../../queries/direction-alert-queries.ts';
import { PlaceSchema } from '../../use-cases/direction/views.ts';
import {
  AlertQuery,
  Alerts,
  acknowledgeAlert,
  createWorkingGroup,
  endWorkingGroup,
  listAlerts,
  NewGroup,
} from '../../use-cases/direction/working-groups.ts';

const tags = ['monitoring'];
const Group = Type.Object({ groupId: GroupIdSchema });
const Alert = Type.Object({ alertId: AlertIdSchema });

/** Working groups named for follow-up, and what they are told. */
export const alertRoutes: Routes = async (app) => {
  app.get(
    '/direction/alerts',
    {
      schema: {
        operationId: 'listAlerts',
        summary: 'Cảnh báo gửi tổ công tác, và các tổ',
        tags,
        querystring: AlertQuery,
        response: { 200: Alerts, ...problemResponses() },
      },
    },
    (request) => listAlerts(request.context, request.query),
  );

  app.post(
    '/direction/alerts/:alertId/acknowledgement',
    {
      schema: {
        operationId: 'acknowledgeAlert',
        summary: 'Nhận cảnh báo, nói rõ xử lý thế nào',
        tags,
        params: Alert,
        body: Type.Object({ at: PlaceSchema, words: Type.String({ minLength: 3, maxLength: 2000, pattern: '\\S' }) }),
        response: { 200: Alert, ...problemResponses(404, 409) },
      },
    },
    (request) => acknowledgeAlert(request.context, { ...request.params, ...request.body }),
  );

  app.post(
    '/direction/working-groups',
    {
      schema: {
        operationId: 'createWorkingGroup',
        summary: 'Lập tổ công tác theo dõi',
        tags,
        body: NewGroup,
        response: { 200: Group, ...problemResponses(404, 422) },
      },
    },
    (request) => createWorkingGroup(request.context, request.body),
  );

  app.post(
    '/direction/working-groups/:groupId/end',
    {
      schema: {
        operationId: 'endWorkingGroup',
        summary: 'Thôi tổ công tác',
        tags,
        params: Group,
        response: { 200: Group, ...problemResponses(404) },
      },
    },
    (request) => endWorkingGroup(request.context, request.params),
  );
};
