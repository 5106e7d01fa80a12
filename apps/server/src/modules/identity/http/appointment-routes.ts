import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { AccountIdSchema } from '../domain/account.ts';
import { AppointmentIdSchema } from '../domain/appointment.ts';
import { AppointmentInput, appoint } from '../use-cases/appoint.ts';
import { endAppointment } from '../use-cases/end-appointment.ts';
import { listRoles, RoleList } from '../use-cases/list-roles.ts';
import { SessionLimits, sessionLimits, setSessionLimits } from '../use-cases/set-session-limits.ts';

const tags = ['identity'];
const Nothing = Type.Null({ description: 'Không có nội dung' });
const params = Type.Object({ accountId: AccountIdSchema });

const listRolesRoute: Routes = async (app) => {
  app.get(
    '/roles',
    {
      schema: {
        operationId: 'listRoles',
        summary: 'Các vai trò và quyền',
        tags,
        response: { 200: RoleList, ...problemResponses() },
      },
    },
    (request) => listRoles(request.context, {}),
  );
};

const appointRoute: Routes = async (app) => {
  app.post(
    '/accounts/:accountId/appointments',
    {
      schema: {
        operationId: 'appoint',
        summary: 'Phân công vai trò',
        tags,
        params,
        body: AppointmentInput,
        response: { 201: Type.Object({ appointmentId: AppointmentIdSchema }), ...problemResponses(404, 422) },
      },
    },
    async (request, reply) => reply.status(201).send(await appoint(request.context, { ...request.params, ...request.body })),
  );
};

const endAppointmentRoute: Routes = async (app) => {
  app.post(
    '/appointments/:appointmentId/end',
    {
      schema: {
        operationId: 'endAppointment',
        summary: 'Kết thúc phân công',
        tags,
        params: Type.Object({ appointmentId: AppointmentIdSchema }),
        body: Type.Object({ validTo: CalendarDateSchema }),
        response: { 204: Nothing, ...problemResponses(404, 409, 422) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await endAppointment(request.context, { ...request.params, ...request.body });
      return null;
    },
  );
};

const getSessionLimitsRoute: Routes = async (app) => {
  app.get(
    '/session-limits',
    {
      schema: {
        operationId: 'getSessionLimits',
        summary: 'Thời hạn phiên',
        tags,
        response: { 200: SessionLimits, ...problemResponses() },
      },
    },
    (request) => sessionLimits(request.context, {}),
  );
};

const setSessionLimitsRoute: Routes = async (app) => {
  app.put(
    '/session-limits',
    {
      schema: {
        operationId: 'setSessionLimits',
        summary: 'Đặt thời hạn phiên',
        tags,
        body: SessionLimits,
        response: { 204: Nothing, ...problemResponses() },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await setSessionLimits(request.context, request.body);
      return null;
    },
  );
};

/** Roles, appointments to them, and how long sessions last. */
export const appointmentRoutes: readonly Routes[] = [
  listRolesRoute,
  appointRoute,
  endAppointmentRoute,
  getSessionLimitsRoute,
  setSessionLimitsRoute,
];
