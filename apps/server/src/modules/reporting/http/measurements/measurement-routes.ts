import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { RuleRow } from '../../queries/contradiction-queries.ts';
import { MeasurementKeySchema } from '../../queries/measured-item-queries.ts';
import { ProvinceCodeSchema } from '../../queries/network/schemas.ts';
import { AreaSchema, BlockSchema } from '../../use-cases/measurements/place.ts';
import {
  EventsInput,
  listMeasurements,
  readMeasuredEvents,
  readMeasuredValues,
} from '../../use-cases/measurements/read-measurements.ts';
import { ReadingsInput, sendReadings } from '../../use-cases/measurements/send-readings.ts';
import { tags } from '../network/schemas.ts';

const Text = Type.String();
const SpanParams = { key: MeasurementKeySchema, first: CalendarDateSchema, last: CalendarDateSchema };
const Value = {
  value: nullable(Type.Integer({ description: 'Giá trị đo; của tỷ lệ là tử số; null: không đo được' })),
  of: nullable(Type.Integer({ description: 'Mẫu số của tỷ lệ' })),
  why: nullable(Type.String({ description: 'Vì sao không đo được' })),
};

const listRoute: Routes = async (app) => {
  const Measurement = Type.Object({
    key: Text,
    nameVi: Text,
    nameEn: Text,
    kind: Type.Enum(['number', 'share'] as const, { type: 'string' }),
    unitVi: Text,
    unitEn: Text,
    meaningVi: Text,
    meaningEn: Text,
    over: Type.Enum(['span', 'last-day'] as const, { type: 'string' }),
    rule: Text,
    validFrom: CalendarDateSchema,
    whyNot: Type.Array(Type.Object({ code: Text, textVi: Text, textEn: Text })),
  });
  app.get(
    '/measurements',
    {
      schema: {
        operationId: 'listMeasurements',
        summary: 'Các chỉ tiêu hệ thống tự đo, với định nghĩa',
        tags,
        response: { 200: Type.Object({ measurements: Type.Array(Measurement) }), ...problemResponses() },
      },
    },
    ({ context }) => listMeasurements(context, {}),
  );
};

const Asked = Type.Object({ ...RuleRow.properties, itemVi: Text, itemEn: Text });
const Reported = Type.Object({
  answer: nullable(Type.Enum(['yes', 'no'] as const, { type: 'string' })),
  contradicted: Type.Boolean(),
});

const valuesRoute: Routes = async (app) => {
  app.get(
    '/measurements/:key/values/:first/:last',
    {
      schema: {
        operationId: 'readMeasuredValues',
        summary: 'Giá trị đo được của các xã trong một tỉnh, hoặc của các tỉnh',
        tags,
        params: Type.Object(SpanParams),
        querystring: Type.Object({ province: Type.Optional(ProvinceCodeSchema), part: Type.Optional(BlockSchema) }),
        response: {
          200: Type.Object({
            measuredAt: InstantSchema,
            asked: Type.Array(Asked, { description: 'Chỉ tiêu đơn vị tự báo được đối chiếu với số đo' }),
            places: Type.Array(Type.Object({ area: Text, name: Text, ...Value, reported: Type.Array(Reported) })),
          }),
          ...problemResponses(404, 422),
        },
      },
    },
    ({ context, params, query }) =>
      readMeasuredValues(context, { ...params, provinceCode: query.province ?? null, part: query.part ?? null }),
  );
};

const eventsRoute: Routes = async (app) => {
  app.get(
    '/measurements/:key/events/:first/:last',
    {
      schema: {
        operationId: 'readMeasuredEvents',
        summary: 'Các sự kiện gốc của một giá trị đo được',
        tags,
        params: Type.Object(SpanParams),
        querystring: Type.Object({
          area: AreaSchema,
          part: Type.Optional(BlockSchema),
          offset: Type.Optional(EventsInput.properties.offset),
        }),
        response: {
          200: Type.Object({
            measuredAt: InstantSchema,
            name: Text,
            ...Value,
            events: Type.Array(
              Type.Object({ at: InstantSchema, area: Text, name: Text, part: nullable(Text), textVi: Text, textEn: Text }),
            ),
            nextOffset: nullable(Type.Integer()),
          }),
          ...problemResponses(404, 422),
        },
      },
    },
    ({ context, params, query }) =>
      readMeasuredEvents(context, { ...params, area: query.area, part: query.part ?? null, offset: query.offset ?? 0 }),
  );
};

const readingsRoute: Routes = async (app) => {
  app.post(
    '/line-readings',
    {
      schema: {
        operationId: 'sendLineReadings',
        summary: 'Trình duyệt gửi số đo đường truyền: thời gian và lỗi theo trang, không có nội dung',
        tags,
        body: ReadingsInput,
        response: { 200: Type.Object({ kept: Type.Integer() }), ...problemResponses() },
      },
    },
    ({ context, body }) => sendReadings(context, body),
  );
};

export const measurementRoutes: readonly Routes[] = [listRoute, valuesRoute, eventsRoute, readingsRoute];
