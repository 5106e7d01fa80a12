import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { FIRST_DAY_ITEMS } from '../../domain/first-day/checklist.ts';
import { PartSchema } from '../../queries/network/schemas.ts';
import { FirstDayPlace, listFirstDays, MarkInput, markFirstDay, readFirstDay } from '../../use-cases/first-day/first-days.ts';

const tags = ['reporting'];
const { provinceCode, reporter } = FirstDayPlace.properties;
const Place = Type.Object({ provinceCode, reporter });
const Part = Type.Object({ part: Type.Optional(PartSchema) });
const ItemKey = Type.Enum(
  FIRST_DAY_ITEMS.map(({ key }) => key),
  { type: 'string' },
);
const Item = Type.Object({
  key: ItemKey,
  seen: Type.Boolean({ description: 'Hệ thống tự thấy, không ai phải đánh dấu' }),
  isDone: Type.Boolean(),
  done: nullable(Type.Integer()),
  of: nullable(Type.Integer()),
  mark: nullable(Type.Object({ itemKey: Type.String(), isDone: Type.Boolean(), at: InstantSchema, byName: Type.String() })),
});

export const firstDayRoutes: Routes = async (app) => {
  app.get(
    '/first-days/:provinceCode/:reporter',
    {
      schema: {
        operationId: 'readFirstDay',
        summary: 'Ngày đầu tiên của một xã: việc nào xong, việc nào còn',
        tags,
        params: Place,
        querystring: Part,
        response: { 200: Type.Object({ items: Type.Array(Item) }), ...problemResponses() },
      },
    },
    ({ context, params, query }) => readFirstDay(context, { ...params, part: query.part ?? null }),
  );
  app.post(
    '/first-days/:provinceCode/:reporter/marks',
    {
      schema: {
        operationId: 'markFirstDay',
        summary: 'Đánh dấu, hoặc bỏ dấu, một việc của ngày đầu tiên',
        tags,
        params: Place,
        body: Type.Object({
          itemKey: MarkInput.properties.itemKey,
          isDone: MarkInput.properties.isDone,
          part: Type.Optional(PartSchema),
        }),
        response: { 200: Type.Object({}), ...problemResponses(404) },
      },
    },
    ({ context, params, body }) => markFirstDay(context, { ...params, ...body, part: body.part ?? null }),
  );
  app.get(
    '/first-days/:provinceCode',
    {
      schema: {
        operationId: 'listFirstDays',
        summary: 'Mỗi xã của tỉnh đã xong bao nhiêu việc của ngày đầu tiên',
        tags,
        params: Type.Object({ provinceCode }),
        querystring: Part,
        response: {
          200: Type.Object({
            communes: Type.Array(
              Type.Object({ code: Type.String(), name: Type.String(), done: Type.Integer(), open: Type.Array(ItemKey) }),
            ),
          }),
          ...problemResponses(),
        },
      },
    },
    ({ context, params, query }) => listFirstDays(context, { ...params, part: query.part ?? null }),
  );
};
