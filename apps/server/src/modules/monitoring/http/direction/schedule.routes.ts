import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { AreaSchema, PartSchema } from '../../queries/direction-rows.ts';
import { ScheduleIdSchema } from '../../queries/direction-schedule-queries.ts';
import {
  endTaskSchedule,
  listSchedules,
  NewSchedule,
  Schedules,
  scheduleTask,
} from '../../use-cases/direction/task-schedules.ts';
import { PlaceSchema } from '../../use-cases/direction/views.ts';

const tags = ['monitoring'];
const Scheduled = Type.Object({ scheduleId: ScheduleIdSchema });

/** Recurring tasks. */
export const scheduleRoutes: Routes = async (app) => {
  app.get(
    '/direction/schedules',
    {
      schema: {
        operationId: 'listTaskSchedules',
        summary: 'Nhiệm vụ lặp lại',
        tags,
        querystring: Type.Object({ area: Type.Optional(AreaSchema), part: Type.Optional(PartSchema) }),
        response: { 200: Schedules, ...problemResponses() },
      },
    },
    (request) => listSchedules(request.context, { at: { area: request.query.area ?? null, part: request.query.part ?? null } }),
  );

  app.post(
    '/direction/schedules',
    {
      schema: {
        operationId: 'scheduleTask',
        summary: 'Đặt nhiệm vụ lặp lại: hằng ngày, hằng tuần, hằng tháng',
        tags,
        body: NewSchedule,
        response: { 200: Scheduled, ...problemResponses() },
      },
    },
    (request) => scheduleTask(request.context, request.body),
  );

  app.post(
    '/direction/schedules/:scheduleId/end',
    {
      schema: {
        operationId: 'endTaskSchedule',
        summary: 'Thôi lặp lại từ hôm nay',
        tags,
        params: Scheduled,
        body: Type.Object({ at: PlaceSchema }),
        response: { 200: Scheduled, ...problemResponses(404) },
      },
    },
    (request) => endTaskSchedule(request.context, { ...request.params, ...request.body }),
  );
};
