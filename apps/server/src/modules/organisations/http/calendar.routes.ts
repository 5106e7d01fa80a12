import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import {
  CalendarOfYear,
  readCalendar,
  SpecialDaysInput,
  setSpecialDays,
  setWorkingWeek,
  WeekInput,
} from '../use-cases/calendar.ts';

const tags = ['organisations'];
const { year, days, seen } = SpecialDaysInput.properties;

/** Working weeks with opening hours, days off, and days worked in their place: one calendar for all modules. */
export const calendarRoutes: Routes = async (app) => {
  app.get(
    '/organisations/calendar',
    {
      schema: {
        operationId: 'readCalendar',
        summary: 'Lịch làm việc: tuần làm việc, giờ mở cửa, ngày nghỉ và ngày làm bù của một năm',
        tags,
        querystring: Type.Object({ year: Type.Optional(year) }),
        response: { 200: CalendarOfYear, ...problemResponses() },
      },
    },
    (request) => readCalendar(request.context, request.query),
  );

  app.put(
    '/organisations/calendar/:year/days',
    {
      schema: {
        operationId: 'setSpecialDays',
        summary: 'Ghi ngày nghỉ và ngày làm bù của một năm, thay các ngày đã ghi',
        tags,
        params: Type.Object({ year }),
        body: Type.Object({ days, seen }),
        response: { 200: Type.Object({ days: Type.Integer() }), ...problemResponses(409, 422) },
      },
    },
    (request) => setSpecialDays(request.context, { ...request.params, ...request.body }),
  );

  app.post(
    '/organisations/calendar/weeks',
    {
      schema: {
        operationId: 'setWorkingWeek',
        summary: 'Đặt tuần làm việc và giờ mở cửa từ một ngày',
        tags,
        body: WeekInput,
        response: { 200: Type.Object({}), ...problemResponses(422) },
      },
    },
    (request) => setWorkingWeek(request.context, request.body),
  );
};
