import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { CHECK_OUTCOMES } from '../../domain/measurements/contradiction.ts';
import { ContradictionRow, RuleRow } from '../../queries/contradiction-queries.ts';
import { ProvinceCodeSchema } from '../../queries/network/schemas.ts';
import { CheckContradictionInput, checkContradiction } from '../../use-cases/measurements/check-contradiction.ts';
import { listMeasurementRules } from '../../use-cases/measurements/measurement-rules.ts';
import { BlockSchema } from '../../use-cases/measurements/place.ts';
import { ContradictionsInput, listContradictions, sumContradictions } from '../../use-cases/measurements/read-contradictions.ts';
import { tags } from '../network/schemas.ts';

const Outcome = Type.Enum([...CHECK_OUTCOMES], { type: 'string' });
const Text = Type.String();
const Count = Type.Integer();
const Scope = {
  day: Type.Optional(CalendarDateSchema),
  province: Type.Optional(ProvinceCodeSchema),
  part: Type.Optional(BlockSchema),
};

const rulesRoute: Routes = async (app) => {
  app.get(
    '/measurement-rules',
    {
      schema: {
        operationId: 'listMeasurementRules',
        summary: 'Khi nào một câu trả lời bị số đo mâu thuẫn',
        tags,
        response: { 200: Type.Object({ rules: Type.Array(RuleRow) }), ...problemResponses() },
      },
    },
    ({ context }) => listMeasurementRules(context, {}),
  );
};

const listRoute: Routes = async (app) => {
  const { home: _home, formVersionNo: _version, ...told } = ContradictionRow.properties;
  const Contradiction = Type.Object({
    ...told,
    provinceCode: Text,
    provinceName: Text,
    area: Text,
    name: Text,
    itemVi: Text,
    itemEn: Text,
    mayCheck: Type.Boolean({ description: 'Người hỏi được kiểm chứng mâu thuẫn này' }),
  });
  app.get(
    '/contradictions',
    {
      schema: {
        operationId: 'listContradictions',
        summary: 'Câu trả lời mà số đo mâu thuẫn, chờ kiểm chứng độc lập',
        tags,
        querystring: Type.Object({
          ...Scope,
          outcome: Type.Optional(Outcome),
          offset: Type.Optional(ContradictionsInput.properties.offset),
        }),
        response: {
          200: Type.Object({
            day: nullable(CalendarDateSchema),
            contradictions: Type.Array(Contradiction),
            nextOffset: nullable(Count),
          }),
          ...problemResponses(),
        },
      },
    },
    ({ context, query: { day = null, province = null, part = null, outcome = null, offset = 0 } }) =>
      listContradictions(context, { day, provinceCode: province, part, outcome, offset }),
  );
};

const sumsRoute: Routes = async (app) => {
  const Province = Type.Object({ provinceCode: Text, name: Text, notChecked: Count, verified: Count, contradicted: Count });
  app.get(
    '/contradiction-sums',
    {
      schema: {
        operationId: 'sumContradictions',
        summary: 'Số mâu thuẫn chờ kiểm chứng và đã kiểm chứng, theo tỉnh',
        tags,
        querystring: Type.Object(Scope),
        response: {
          200: Type.Object({ day: nullable(CalendarDateSchema), provinces: Type.Array(Province) }),
          ...problemResponses(),
        },
      },
    },
    ({ context, query: { day = null, province = null, part = null } }) =>
      sumContradictions(context, { day, provinceCode: province, part }),
  );
};

const checkRoute: Routes = async (app) => {
  app.post(
    '/contradiction-checks',
    {
      schema: {
        operationId: 'checkContradiction',
        summary: 'Ghi kết quả kiểm chứng độc lập một mâu thuẫn',
        tags,
        body: CheckContradictionInput,
        response: { 200: Type.Object({ outcome: Outcome, checks: Count }), ...problemResponses(404, 409, 422) },
      },
    },
    ({ context, body }) => checkContradiction(context, body),
  );
};

export const contradictionRoutes: readonly Routes[] = [rulesRoute, listRoute, sumsRoute, checkRoute];
